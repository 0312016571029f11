package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.TemplateReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSP pages that write a value as it is: a parameter, what a servlet puts there of one, or a text that somebody saved.
 */
final class ServerPages {

    private static final String PARAMETER = "param.";
    /** Properties whose text somebody writes, rather than a number, a date or a key. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\w{1,100}(\\.\\w{1,100}){0,20}\\.(\\w{0,100}(name|title|content|comment|message|description|remark|note|subject|address|review|bio|about|e?mail|text|body|phone))");

    private static final Pattern CHOSEN = Pattern.compile(
            "(?i).*(enum|type|status|category|class|method|(?<!pro)file|page|role|i18n|msg|messages|bundle|lang|locale|init|sysconst|constant)\\w{0,100}\\..*|.*\\.(class|file|context|type|page|action|field|method|column|header)_?name");
    private static final int MOST_PLACES = 20;

    private ServerPages() {}

    static List<Weakness> in(Module module) {
        List<ConfigEntry> expressions = module.configuration().findAll(TemplateReader.EXPRESSION);
        if (expressions.isEmpty()) {
            return List.of();
        }
        List<Weakness> found = new ArrayList<>();
        PageAttributes attributes = new PageAttributes(module);
        Set<String> known = new HashSet<>();
        Optional<Weakness> stored = Optional.empty();
        for (ConfigEntry entry : expressions) {
            String parameter = entry.text().startsWith(PARAMETER)
                    ? entry.text().substring(PARAMETER.length())
                    : attributes.parameter(entry).orElse("");
            Evidence evidence =
                    new Evidence("\"" + entry.text() + "\" is written into the page without escaping", entry.place());
            if (!parameter.isEmpty()) {
                if (known.add(entry.place().file() + entry.text())) {
                    found.add(Weakness.of(
                            WeaknessKinds.OUTPUT_FROM_REQUEST,
                            evidence,
                            "${" + entry.text() + "}",
                            "parameter \"" + parameter + "\""));
                }
            } else if (WRITTEN.matcher(entry.text()).matches()
                    && !CHOSEN.matcher(entry.text()).matches()
                    && attributes.mayBeChosen(entry.text())) {
                stored = Optional.of(stored.map(s -> s.related().size() < MOST_PLACES ? s.with(evidence) : s)
                        .orElseGet(() ->
                                Weakness.of(WeaknessKinds.OUTPUT_FROM_STORE, evidence, "${" + entry.text() + "}", "")));
            }
        }
        stored.ifPresent(found::add);
        return found;
    }
}
