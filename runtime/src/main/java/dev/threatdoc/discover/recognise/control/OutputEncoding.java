package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.TemplateReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Escaping of what is written into pages, by libraries and by template engines, and templates that leave it out. */
final class OutputEncoding implements Recogniser {

    private static final Map<String, String> ENCODERS = Map.of(
            "org.owasp.encoder.Encode", "OWASP Java Encoder",
            "org.owasp.esapi.ESAPI", "ESAPI",
            "org.springframework.web.util.HtmlUtils", "Spring",
            "org.springframework.web.util.JavaScriptUtils", "Spring",
            "org.apache.commons.text.StringEscapeUtils", "Commons Text",
            "org.apache.commons.lang3.StringEscapeUtils", "Commons Lang",
            "org.apache.commons.lang.StringEscapeUtils", "Commons Lang",
            "com.google.common.html.HtmlEscapers", "Guava",
            "cn.hutool.core.util.EscapeUtil", "Hutool");
    private static final Pattern ESCAPES = Pattern.compile("(?i)(html|javaScript)?(escape|encode|for)(?!.*unescape).*");
    private static final Map<String, String> SANITIZERS = Map.of(
            "org.owasp.html.PolicyFactory", "OWASP HTML Sanitizer",
            "org.owasp.html.HtmlPolicyBuilder", "OWASP HTML Sanitizer",
            "org.jsoup.Jsoup", "jsoup");
    private static final Set<String> SANITIZE = Set.of("sanitize", "clean");

    @Override
    public void recognise(Module module, Notes notes) {
        module.code().calls().forEach(c -> call(c, notes));
        for (ConfigEntry entry : module.configuration().below(TemplateReader.KEY)) {
            notes.state(PropertyNames.ENCODES_OUTPUT, false, Notes.evidence(entry));
        }
    }

    private static void call(Site<Expression.Call> call, Notes notes) {
        Expression.Call expression = call.expression();
        if (ESCAPES.matcher(expression.name()).matches()) {
            library(expression.rootType(), ENCODERS)
                    .ifPresent(l -> notes.tag(Tags.OUTPUT_ENCODING, Notes.evidence(call), l));
        } else if (SANITIZE.contains(expression.name())) {
            library(expression.rootType(), SANITIZERS)
                    .ifPresent(l -> notes.tag(Tags.OUTPUT_ENCODING, Notes.evidence(call), l));
        }
    }

    private static Optional<String> library(Optional<TypeName> type, Map<String, String> libraries) {
        return type.flatMap(t -> t.candidates().stream()
                .filter(libraries::containsKey)
                .findFirst()
                .map(libraries::get));
    }
}
