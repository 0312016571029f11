package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paths that are kept from Spring Security altogether and are more than files, pages and forms for logins.
 *
 * @param call the call that names them
 * @param paths the patterns
 */
record IgnoredPaths(Site<Expression.Call> call, List<String> paths) {

    private static final Set<String> MATCHERS =
            Set.of("antMatchers", "mvcMatchers", "regexMatchers", "requestMatchers", "anyRequest");
    private static final Pattern STATIC = Pattern.compile(
            "(?i)/?(\\*\\*/)?([^/]*\\.[a-z*{},|]{1,20}[a-z0-9]*|\\*?\\*?)"
                    + "|.*/[^/]*\\.(css|js|mjs|map|html?|png|jpe?g|gif|svg|ico|woff2?|ttf|eot|otf|txt|xml|json|webmanifest|pdf)");
    private static final Pattern FILES = Pattern.compile(
            "(?i)(css|js|scripts?|styles?|images?|img|icons?|fonts?|static|assets?|webjars|resources?|public|favicon.*"
                    + "|swagger.*|api-docs|v[23]|configuration|h2-console|h2|error|login|signin|logout|register|signup|health"
                    + "|actuator|graphiql|vendor|lib|libs|dist|content|i18n|app|media|uploads?|themes?|plugins?|layui|druid|doc)");

    IgnoredPaths {
        paths = List.copyOf(paths);
    }

    /** The patterns in quotes. */
    List<String> quoted() {
        return paths.stream().map(p -> "\"" + p + "\"").toList();
    }

    /** All of a program. */
    static List<IgnoredPaths> in(Module module) {
        Texts texts = new Texts(module.code());
        return module.code()
                .calls()
                .filter(c -> MATCHERS.contains(c.expression().name())
                        && c.expression().follows("ignoring"))
                .filter(c -> !isForDevelopment(c))
                .filter(c -> c.expression().arguments().stream()
                        .noneMatch(a -> a instanceof Expression.Select select
                                && select.name().equals("OPTIONS")))
                .map(c -> new IgnoredPaths(
                        c,
                        c.expression().name().equals("anyRequest")
                                ? List.of("/**")
                                : patterns(c, texts)
                                        .filter(IgnoredPaths::isMore)
                                        .toList()))
                .filter(i -> !i.paths().isEmpty())
                .toList();
    }

    private static Stream<String> patterns(Site<Expression.Call> call, Texts texts) {
        return call.expression().arguments().stream()
                .flatMap(a ->
                        a instanceof Expression.Call inner && !inner.arguments().isEmpty()
                                ? inner.arguments().stream()
                                : Stream.of(a))
                .flatMap(a -> texts.all(a, call).stream())
                .filter(p -> p.startsWith("/"))
                .distinct();
    }

    private static boolean isForDevelopment(Site<Expression.Call> call) {
        return DevelopmentOnly.is(call.type().annotations())
                || call.type().methods().stream()
                        .filter(m -> m.place().equals(call.member()))
                        .map(CodeMethod::annotations)
                        .anyMatch(DevelopmentOnly::is);
    }

    private static boolean isMore(String path) {
        if (path.equals("/**")) {
            return true;
        }
        String first = path.replaceFirst("^/+(\\*\\*/)?", "").replaceFirst("[/*].*$", "");
        return !STATIC.matcher(path).matches()
                && !FILES.matcher(first).matches()
                && !path.matches(
                        "(?i).*/(login|signin|logout|register|signup|health|swagger-ui|api-docs|auth|authenticate|token)(/.*)?");
    }
}
