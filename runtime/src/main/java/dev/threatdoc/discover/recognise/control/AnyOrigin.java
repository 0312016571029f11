package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places at which any site may read answers (CORS), with the credentials of its visitors or without. */
final class AnyOrigin implements Recogniser {

    private static final String ANNOTATION = "org.springframework.web.bind.annotation.CrossOrigin";
    private static final Set<String> TAKE_ORIGINS = Set.of(
            "allowedOrigins",
            "allowedOriginPatterns",
            "setAllowedOrigins",
            "setAllowedOriginPatterns",
            "addAllowedOrigin",
            "addAllowedOriginPattern",
            "addOrigin",
            "addOriginWithRegex",
            "addRelativeOrigin");
    private static final Set<String> CORS_HANDLER = Set.of("CorsHandler");
    private static final Set<String> CREDENTIALS = Set.of("allowCredentials", "setAllowCredentials");
    private static final Pattern ANY = Pattern.compile("\\s*(\\*|/\\.\\*/|\\^?\\.\\*\\.?\\$?|https?://\\*)\\s*");
    private static final Pattern SETTING = Pattern.compile("(?i)(quarkus\\.http\\.cors\\.origins(\\[\\d+\\])?"
            + "|micronaut\\.server\\.cors\\.configurations\\..*\\.allowed-?origins(-?regex)?(\\[\\d+\\])?"
            + "|spring\\.cloud\\.gateway\\..*allowed-?origin(s|-?patterns)(\\[\\d+\\])?"
            + "|management\\.endpoints\\.web\\.cors\\.allowed-?origin(s|-?patterns)(\\[\\d+\\])?"
            + "|spring\\.graphql\\.cors\\.allowed-?origin(s|-?patterns)(\\[\\d+\\])?)");
    private static final Pattern CREDENTIALS_SETTING = Pattern.compile("(?i).*allow-?credentials");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            if (DevelopmentOnly.is(type.annotations())) {
                continue;
            }
            Stream.concat(Stream.of(type.annotations()), type.methods().stream().map(CodeMethod::annotations))
                    .flatMap(a -> CodeAnnotation.find(a, ANNOTATION).stream())
                    .forEach(a -> annotation(a, type, texts, module.configuration(), notes));
            type.methods().stream()
                    .filter(m -> !DevelopmentOnly.is(m.annotations()))
                    .forEach(m -> method(type, m, texts, module.configuration(), notes));
        }
        module.configuration().entries().stream()
                .filter(e -> SETTING.matcher(e.key()).matches() && e.profile().isEmpty())
                .filter(e -> Stream.of(module.configuration().resolve(e.text()).split(",", -1))
                        .anyMatch(o -> ANY.matcher(o).matches()))
                .forEach(e -> setting(e, module.configuration(), notes));
        // Micronaut lets every origin in, with credentials, until somebody names some.
        if (module.configuration().below("micronaut.server.cors.configurations").isEmpty()) {
            module.configuration()
                    .find("micronaut.server.cors.enabled")
                    .filter(e -> e.text().strip().equalsIgnoreCase("true")
                            && e.profile().isEmpty())
                    .ifPresent(e -> note(true, e.words(), e.place(), notes));
        }
    }

    private static void annotation(
            CodeAnnotation annotation, CodeType type, Texts texts, Configuration configuration, Notes notes) {
        List<Expression> named = annotation.values("origins", "value", "originPatterns");
        boolean any = named.isEmpty()
                || texts.of(named, type).stream()
                        .map(configuration::resolve)
                        .anyMatch(o -> ANY.matcher(o).matches());
        if (any) {
            boolean credentials = annotation
                    .value("allowCredentials")
                    .filter(v -> v.isLiteral("true"))
                    .isPresent();
            note(credentials, annotation.words(), annotation.place(), notes);
        }
    }

    private static void method(
            CodeType type, CodeMethod method, Texts texts, Configuration configuration, Notes notes) {
        List<Expression.Call> calls = method.calls().toList();
        for (Expression.Call call : calls) {
            Site<Expression.Call> site = new Site<>(call, type, method.place());
            if (isAny(call, site, texts, configuration)) {
                boolean credentials = calls.stream().anyMatch(c -> allowsCredentials(c) && isSame(c, call));
                note(credentials, CodeText.of(call), site.place(), notes);
            }
        }
        new OriginHeaders(type, method, calls, texts).look(notes);
    }

    private static boolean isAny(
            Expression.Call call, Site<Expression.Call> site, Texts texts, Configuration configuration) {
        boolean handler = call.name().equals("create")
                && call.rootType()
                        .filter(t -> CORS_HANDLER.contains(t.simpleName()))
                        .isPresent();
        if (call.follows("addEndpoint") || call.follows("addHandler")) {
            // Of web sockets it is told where these are.
            return false;
        }
        if (call.name().equals("applyPermitDefaultValues")) {
            return true;
        }
        return (TAKE_ORIGINS.contains(call.name()) || handler)
                && call.arguments().stream()
                        .flatMap(a -> Stream.concat(
                                texts.of(a, site).stream(),
                                a.all()
                                        .filter(Expression.Literal.class::isInstance)
                                        .map(l -> String.valueOf(((Expression.Literal) l).value()))))
                        .map(configuration::resolve)
                        .anyMatch(o -> ANY.matcher(o).matches());
    }

    private static boolean allowsCredentials(Expression.Call call) {
        return CREDENTIALS.contains(call.name())
                && call.argument(0).filter(a -> a.isLiteral(false)).isEmpty()
                && !call.arguments().isEmpty();
    }

    /** Whether two calls set up the same: in one chain of calls, or on one variable. */
    private static boolean isSame(Expression.Call one, Expression.Call other) {
        return one.all().anyMatch(other::equals)
                || other.all().anyMatch(one::equals)
                || (one.root().orElse(null) instanceof Expression.Variable a
                        && other.root().orElse(null) instanceof Expression.Variable b
                        && a.name().equals(b.name())
                        && !one.follows("addMapping")
                        && !other.follows("addMapping"));
    }

    private static void setting(ConfigEntry entry, Configuration configuration, Notes notes) {
        String group = entry.key().replaceFirst("(?i)\\.[^.]*allowed-?origin.*$|\\.origins(\\[\\d+\\])?$", "");
        boolean credentials = configuration.entries().stream()
                .anyMatch(e -> e.key().startsWith(group)
                        && CREDENTIALS_SETTING.matcher(e.key()).matches()
                        && e.text().strip().equalsIgnoreCase("true"));
        note(credentials, entry.words(), entry.place(), notes);
    }

    static void note(boolean credentials, String statement, Place place, Notes notes) {
        notes.weakness(Weakness.of(
                credentials ? WeaknessKinds.ANY_ORIGIN_WITH_CREDENTIALS : WeaknessKinds.ANY_ORIGIN,
                new Evidence(
                        credentials ? "any origin may send requests with credentials" : "any origin may read answers",
                        place),
                statement,
                ""));
    }

    /** The headers that a method writes itself. */
    private record OriginHeaders(CodeType type, CodeMethod method, List<Expression.Call> calls, Texts texts) {

        private static final Set<String> SET =
                Set.of("setHeader", "addHeader", "header", "set", "add", "putSingle", "putHeader");
        private static final Set<String> CHECKS = Set.of(
                "contains",
                "equals",
                "equalsIgnoreCase",
                "matches",
                "startsWith",
                "endsWith",
                "anyMatch",
                "containsKey",
                "isAllowed",
                "test",
                "matcher",
                "checkOrigin");

        void look(Notes notes) {
            boolean credentials = calls.stream()
                    .anyMatch(c -> sets(c, "Access-Control-Allow-Credentials", "ACCESS_CONTROL_ALLOW_CREDENTIALS")
                            && text(c).filter("true"::equals).isPresent());
            for (Expression.Call call : calls) {
                if (!sets(call, "Access-Control-Allow-Origin", "ACCESS_CONTROL_ALLOW_ORIGIN")) {
                    continue;
                }
                CodePlace place = new Site<>(call, type, method.place()).place();
                if (text(call).filter("*"::equals).isPresent()) {
                    // With a star browsers send no credentials, whatever the other header says.
                    note(false, CodeText.of(call), place, notes);
                } else if (repeats(call.arguments().get(1))) {
                    note(credentials, CodeText.of(call), place, notes);
                }
            }
        }

        private static boolean sets(Expression.Call call, String header, String constant) {
            return SET.contains(call.name())
                    && call.arguments().size() == 2
                    && ((call.arguments().get(0) instanceof Expression.Literal literal
                                    && header.equalsIgnoreCase(String.valueOf(literal.value())))
                            || (call.arguments().get(0) instanceof Expression.Select select
                                    && select.name().equals(constant)));
        }

        private Optional<String> text(Expression.Call call) {
            return texts.of(call.arguments().get(1), new Site<>(call, type, method.place()));
        }

        /** Whether a value is the origin that the request states, and nothing in the method looks at it first. */
        private boolean repeats(Expression value) {
            boolean direct = isOrigin(value);
            Optional<String> variable = value instanceof Expression.Variable v
                    ? Optional.of(v.name()).filter(this::holdsOrigin)
                    : Optional.empty();
            boolean checked = calls.stream()
                    .filter(c -> CHECKS.contains(c.name()))
                    .flatMap(Expression::all)
                    .anyMatch(e -> isOrigin(e)
                            || (e instanceof Expression.Variable v
                                    && variable.filter(v.name()::equals).isPresent()));
            return (direct || variable.isPresent()) && !checked;
        }

        private boolean holdsOrigin(String name) {
            return method.all()
                    .anyMatch(e -> e instanceof Expression.Assign assign
                            && assign.target() instanceof Expression.Variable target
                            && target.name().equals(name)
                            && isOrigin(assign.value()));
        }

        private static boolean isOrigin(Expression value) {
            return value instanceof Expression.Call call
                    && Set.of("getHeader", "getHeaderString", "getFirst", "getOrigin")
                            .contains(call.name())
                    && (call.name().equals("getOrigin")
                            || call.argument(0)
                                    .filter(a -> (a instanceof Expression.Literal literal
                                                    && "origin".equalsIgnoreCase(String.valueOf(literal.value())))
                                            || (a instanceof Expression.Select select
                                                    && select.name().equals("ORIGIN")))
                                    .isPresent());
        }
    }
}
