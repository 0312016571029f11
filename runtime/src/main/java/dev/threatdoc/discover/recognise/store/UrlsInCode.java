package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.config.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** URLs of relational databases that code hands over itself, such as to {@code DriverManager}. */
final class UrlsInCode {

    private static final List<String> DEFINITIONS =
            List.of("javax.annotation.sql.DataSourceDefinition", "jakarta.annotation.sql.DataSourceDefinition");

    /** Methods of drivers, pools, builders and the like that take one. */
    private static final Set<String> TAKE_URL = Set.of(
            "create", "get", "getConnection", "jdbcUrl", "pool", "setJdbcUrl", "setURL", "setUrl", "url", "using");

    private UrlsInCode() {}

    /**
     * A URL.
     *
     * @param evidence the call, creation or annotation that has it
     * @param hasPassword whether a password stands beside it in plain text, as far as an annotation tells
     */
    record Found(JdbcUrl url, Evidence evidence, boolean hasPassword) {}

    /** All of them, each database once, in the order of the code. */
    static List<Found> of(Module module) {
        Texts texts = new Texts(module.code());
        Map<JdbcUrl, Found> found = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        Stream<Found> calls = module.code()
                .calls()
                .filter(c -> TAKE_URL.contains(c.expression().name()))
                .flatMap(c -> c.expression().arguments().stream()
                        .flatMap(a -> url(a, c, texts, module).stream())
                        .map(u -> new Found(u, Notes.evidence(c), false)));
        Stream<Found> creations = module.code()
                .creations()
                .filter(c -> c.expression().type().simpleName().matches(".*(DataSource|Config|Connection)"))
                .flatMap(c -> c.expression().arguments().stream()
                        .flatMap(a -> url(a, c, texts, module).stream())
                        .map(u -> new Found(
                                u,
                                new Evidence("new " + c.expression().type().simpleName() + "()", c.place()),
                                false)));
        Stream<Found> definitions = module.code().types().stream()
                .flatMap(t -> DEFINITIONS.stream()
                        .flatMap(d -> CodeAnnotation.find(t.annotations(), d).stream())
                        .flatMap(a -> a.value("url").flatMap(v -> texts.of(v, t)).flatMap(JdbcUrl::of).stream()
                                .map(u -> new Found(
                                        u,
                                        Notes.evidence(a),
                                        a.value("password")
                                                .flatMap(v -> texts.of(v, t))
                                                // What an application server fills in is none yet.
                                                .filter(p -> !p.matches("\\$\\{[^:]*}"))
                                                .filter(p -> Secrets.secrecy(p) == Secrecy.PLAIN_TEXT)
                                                .isPresent()))));
        Stream.of(calls, creations, definitions).flatMap(s -> s).forEach(f -> found.putIfAbsent(f.url(), f));
        return List.copyOf(found.values());
    }

    private static Optional<JdbcUrl> url(
            Expression argument, Site<? extends Expression> site, Texts texts, Module module) {
        return texts.of(argument, site.type())
                .map(module.configuration()::resolve)
                .filter(UrlsInCode::isUrl)
                .flatMap(JdbcUrl::of);
    }

    private static boolean isUrl(String text) {
        return text.startsWith("jdbc:") || text.startsWith("r2dbc:");
    }
}
