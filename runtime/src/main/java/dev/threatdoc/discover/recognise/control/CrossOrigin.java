package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which other sites' pages may read the answers (CORS): named ones, or those of everybody. */
final class CrossOrigin implements Recogniser {

    private static final String ANNOTATION = "org.springframework.web.bind.annotation.CrossOrigin";
    private static final Set<String> TAKE_ORIGINS = Set.of(
            "allowedOrigins",
            "allowedOriginPatterns",
            "setAllowedOrigins",
            "setAllowedOriginPatterns",
            "addAllowedOrigin",
            "addAllowedOriginPattern");
    private static final Set<String> SET_HEADER = Set.of("setHeader", "addHeader", "header", "set", "add", "putSingle");
    private static final String HEADER = "Access-Control-Allow-Origin";
    private static final Set<String> HEADER_CONSTANTS = Set.of("ACCESS_CONTROL_ALLOW_ORIGIN");
    private static final Pattern SETTING = Pattern.compile("(?i)(quarkus\\.http\\.cors\\.origins(\\[\\d+\\])?"
            + "|micronaut\\.server\\.cors\\.configurations\\..*\\.allowed-?origins(-regex)?(\\[\\d+\\])?"
            + "|spring\\.cloud\\.gateway\\..*allowed-?origin(s|-?patterns)(\\[\\d+\\])?"
            + "|management\\.endpoints\\.web\\.cors\\.allowed-?origins(\\[\\d+\\])?"
            + "|spring\\.graphql\\.cors\\.allowed-?origins(\\[\\d+\\])?)");
    private static final Pattern ANY = Pattern.compile("\\s*(\\*|/\\.\\*/|\\^?\\.\\*\\$?|https?://\\*)\\s*");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        module.code()
                .types()
                .forEach(t -> Stream.concat(
                                Stream.of(t.annotations()), t.methods().stream().map(CodeMethod::annotations))
                        .flatMap(a -> CodeAnnotation.find(a, ANNOTATION).stream())
                        .forEach(a -> {
                            List<String> origins = texts.of(a.values("origins", "value", "originPatterns"), t);
                            boolean none = a.value("origins", "value", "originPatterns")
                                    .isEmpty();
                            tag(none ? List.of("*") : origins, Notes.evidence(a), module, notes);
                        }));
        module.code().calls().forEach(c -> call(c, texts, module, notes));
        for (ConfigEntry entry : module.configuration().entries()) {
            if (SETTING.matcher(entry.key()).matches() && entry.profile().isEmpty()) {
                tag(List.of(entry.text().split(",", -1)), Notes.evidence(entry), module, notes);
            }
        }
    }

    private static void call(Site<Expression.Call> call, Texts texts, Module module, Notes notes) {
        Expression.Call expression = call.expression();
        if (TAKE_ORIGINS.contains(expression.name())) {
            List<Expression> values = expression.arguments().stream()
                    .flatMap(Expression::all)
                    .filter(Expression.Literal.class::isInstance)
                    .toList();
            tag(texts.of(values, call.type()), Notes.evidence(call), module, notes);
        } else if (expression.name().equals("applyPermitDefaultValues")) {
            tag(List.of("*"), Notes.evidence(call), module, notes);
        } else if (SET_HEADER.contains(expression.name())
                && expression.arguments().size() == 2) {
            if (isHeader(expression.arguments().get(0))) {
                tag(texts.of(List.of(expression.arguments().get(1)), call.type()), Notes.evidence(call), module, notes);
            }
        }
    }

    private static boolean isHeader(Expression name) {
        return (name instanceof Expression.Literal literal && HEADER.equalsIgnoreCase(String.valueOf(literal.value())))
                || (name instanceof Expression.Select select && HEADER_CONSTANTS.contains(select.name()));
    }

    private static void tag(List<String> origins, Evidence evidence, Module module, Notes notes) {
        List<String> known = origins.stream()
                .map(o -> module.configuration().resolve(o).strip())
                .filter(o -> !o.isEmpty())
                .toList();
        if (known.stream().anyMatch(o -> ANY.matcher(o).matches())) {
            notes.tag(Tags.CORS_ANY_ORIGIN, evidence);
        } else if (!known.isEmpty()) {
            notes.tag(Tags.CORS, evidence, known.toArray(String[]::new));
        }
    }
}
