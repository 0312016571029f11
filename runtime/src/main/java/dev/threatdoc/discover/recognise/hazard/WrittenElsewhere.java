package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.MapperReader;
import dev.threatdoc.read.config.TemplateReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hazards that are written in mappers and in templates rather than in Java. */
final class WrittenElsewhere {

    private static final Pattern PARAMETER = Pattern.compile("<%=\\s*request\\.getParameter\\(\\s*\"([^\"]*)\"?.*");

    private WrittenElsewhere() {}

    /** All of them, in the order in which files were read. */
    static List<Weakness> in(Configuration configuration) {
        return configuration.entries().stream()
                .flatMap(e -> e.key().startsWith(MapperReader.KEY + ".")
                        ? Stream.of(query(e))
                        : e.key().startsWith(TemplateReader.KEY + ".") ? Stream.of(page(e)) : Stream.of())
                .toList();
    }

    private static Weakness query(ConfigEntry entry) {
        Matcher value = Queries.SUBSTITUTION.matcher(entry.text());
        String what = value.find() ? "\"" + value.group(1) + "\"" : "a value";
        String name = entry.key().substring(MapperReader.KEY.length() + 1);
        return Weakness.of(
                WeaknessKinds.SQL_CONCATENATION,
                new Evidence(what + " is put into the query " + name, entry.place()),
                entry.text(),
                "");
    }

    private static Weakness page(ConfigEntry entry) {
        Matcher parameter = PARAMETER.matcher(entry.text());
        boolean isOfRequest = parameter.matches();
        WeaknessKind kind = isOfRequest ? WeaknessKinds.OUTPUT_FROM_REQUEST : WeaknessKinds.OUTPUT_FROM_STORE;
        return Weakness.of(
                kind,
                new Evidence(
                        (isOfRequest ? "a parameter" : "a value") + " is written into the page without escaping",
                        entry.place()),
                entry.text(),
                isOfRequest ? "parameter \"" + parameter.group(1) + "\"" : "");
    }
}
