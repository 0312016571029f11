package dev.threatdoc.discover.access;

import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads which requests the arguments of a matcher of Spring Security choose, in all the styles of its versions. */
final class MatcherReader {

    private static final Set<String> HTTP_METHODS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> MATCHER_CLASSES = Set.of(
            "AntPathRequestMatcher",
            "MvcRequestMatcher",
            "PathPatternParserServerWebExchangeMatcher",
            "PathPatternRequestMatcher");
    private static final Set<String> FACTORIES =
            Set.of("antMatcher", "pattern", "matcher", "pathPattern", "pathMatchers", "servletPath");
    private static final Set<String> ALTERNATIVES = Set.of("OrRequestMatcher", "OrServerWebExchangeMatcher");
    private static final Set<String> ALL = Set.of("AnyRequestMatcher");

    private static final Pattern SETTING = Pattern.compile("\\$\\{([^${}:]+)(:[^${}]*)?}");
    private static final Pattern COMMA = Pattern.compile("\\s{0,20},\\s{0,20}");

    private final Listed listed;
    private final Configuration configuration;

    MatcherReader(Listed listed, Configuration configuration) {
        this.listed = listed;
        this.configuration = configuration;
    }

    /** What a call such as {@code requestMatchers(HttpMethod.POST, "/a", "/b")} chooses. */
    RequestMatch of(Expression.Call call, Site<?> site) {
        if (call.name().equals("anyRequest") || call.name().equals("anyExchange")) {
            return RequestMatch.ANY;
        }
        return arguments(call.arguments(), call.name().equals("regexMatchers"), site);
    }

    private RequestMatch arguments(List<Expression> arguments, boolean regex, Site<?> site) {
        List<String> methods = new ArrayList<>();
        List<PathPattern> patterns = new ArrayList<>();
        boolean known = true;
        List<RequestMatch> whole = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<String> method = method(argument);
            Optional<RequestMatch> matcher = matcher(argument, site);
            if (method.isPresent()) {
                methods.add(method.get());
            } else if (matcher.isPresent()) {
                whole.add(matcher.get());
            } else {
                for (String text : listed.of(List.of(argument), site).stream()
                        .flatMap(this::set)
                        .toList()) {
                    Optional<PathPattern> pattern = pattern(text, regex);
                    pattern.ifPresent(patterns::add);
                    known &= pattern.isPresent();
                }
            }
        }
        if (patterns.isEmpty() && whole.isEmpty() && !methods.isEmpty() && known) {
            patterns.add(PathPattern.ant("/**"));
        }
        RequestMatch own = new RequestMatch(methods, patterns, known);
        return whole.stream()
                .reduce(RequestMatch::or)
                .map(w -> own.patterns().isEmpty() && own.isKnown() ? w : own.or(w))
                .orElse(own);
    }

    /** What the configuration puts in the place of a setting: one value, or several in a list. */
    private Stream<String> set(String text) {
        Matcher setting = SETTING.matcher(text);
        if (setting.matches()) {
            List<String> items = configuration.below(setting.group(1)).stream()
                    .map(ConfigEntry::text)
                    .toList();
            if (!items.isEmpty()) {
                return items.stream();
            }
        }
        String resolved = configuration.resolve(text);
        return text.contains("${") && resolved.contains(",") ? COMMA.splitAsStream(resolved) : Stream.of(resolved);
    }

    private static Optional<PathPattern> pattern(String text, boolean regex) {
        boolean path = (text.startsWith("/") || text.startsWith("*") || text.startsWith("^"))
                && !text.contains(Texts.UNKNOWN)
                && !text.contains("${");
        return !path ? Optional.empty() : regex ? PathPattern.regex(text) : Optional.of(PathPattern.ant(text));
    }

    /** {@code HttpMethod.POST}, or its name as a text. */
    private static Optional<String> method(Expression argument) {
        if (argument instanceof Expression.Select select && HTTP_METHODS.contains(select.name())) {
            return Optional.of(select.name());
        }
        if (argument instanceof Expression.Call call
                && Set.of("name", "toString").contains(call.name())
                && call.receiver().isPresent()) {
            return method(call.receiver().get());
        }
        return argument instanceof Expression.Literal literal && HTTP_METHODS.contains(literal.value())
                ? Optional.of(String.valueOf(literal.value()))
                : Optional.empty();
    }

    /** A matcher that is made in place. */
    private Optional<RequestMatch> matcher(Expression argument, Site<?> site) {
        if (argument instanceof Expression.New created) {
            String name = created.type().simpleName();
            if (MATCHER_CLASSES.contains(name)) {
                List<Expression> parts = created.arguments().stream()
                        .filter(a -> !(a instanceof Expression.Variable v
                                && v.type()
                                        .filter(t -> t.simpleName().contains("Introspector"))
                                        .isPresent()))
                        .toList();
                return Optional.of(arguments(parts, false, site));
            }
            if (name.equals("RegexRequestMatcher")) {
                return Optional.of(arguments(created.arguments(), true, site));
            }
            return ALTERNATIVES.contains(name)
                    ? Optional.of(arguments(created.arguments(), false, site))
                    : Optional.of(RequestMatch.UNKNOWN);
        }
        if (!(argument instanceof Expression.Call call)) {
            return argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference
                    ? Optional.of(RequestMatch.UNKNOWN)
                    : argument instanceof Expression.Select select
                                    && Expression.typeOf(select.of())
                                            .filter(t -> ALL.contains(t.simpleName()))
                                            .isPresent()
                            ? Optional.of(RequestMatch.ANY)
                            : Optional.empty();
        }
        if (FACTORIES.contains(call.name()) && !call.arguments().isEmpty()) {
            return Optional.of(arguments(call.arguments(), false, site));
        }
        return builtIn(call);
    }

    /** What Spring Boot knows: its static resources, consoles and actuators. */
    private Optional<RequestMatch> builtIn(Expression.Call call) {
        boolean actuators = call.rootType()
                .filter(t -> t.simpleName().equals("EndpointRequest"))
                .isPresent();
        if (actuators) {
            String base =
                    configuration.text("management.endpoints.web.base-path").orElse("/actuator");
            return Optional.of(new RequestMatch(List.of(), List.of(PathPattern.ant(base + "/**")), true));
        }
        if (call.name().equals("toH2Console")) {
            return Optional.of(new RequestMatch(List.of(), List.of(PathPattern.ant("/h2-console/**")), true));
        }
        if (call.name().equals("atCommonLocations")) {
            return Optional.of(new RequestMatch(
                    List.of(),
                    List.of("/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.*", "/*/icon-*").stream()
                            .map(PathPattern::ant)
                            .toList(),
                    true));
        }
        return Optional.empty();
    }
}
