package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What routes of Apache Camel answer by HTTP: its REST DSL, and routes that start at a component of HTTP. */
final class CamelRest implements Recogniser, OperationReader {

    private static final Set<String> BUILDERS = Set.of(
            "org.apache.camel.builder.RouteBuilder",
            "org.apache.camel.builder.endpoint.EndpointRouteBuilder",
            "org.apache.camel.spring.SpringRouteBuilder");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head");
    private static final Pattern CONSUMER = Pattern.compile(
            "(platform-http|servlet|jetty|undertow|netty-http|vertx-http):(?:\\w+://[^/?]*|//)?([^?]*)(?:\\?(.*))?");
    private static final Pattern RESTRICTED = Pattern.compile("httpMethodRestrict=([A-Za-z,]+)");

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        Texts texts = new Texts(module.code());
        String root = root(module, texts);
        List<Operation> found = new ArrayList<>();
        module.code()
                .calls()
                .filter(c -> module.code().lineage(c.type()).stream().anyMatch(t -> t.extendsAny(BUILDERS)))
                .forEach(c -> {
                    if (VERBS.contains(c.expression().name()) && c.expression().follows("rest")) {
                        found.add(operation(c, root, path(c, texts, module)));
                    } else if (c.expression().name().equals("from")) {
                        consumer(c, texts, module, found);
                    }
                });
        return found.stream();
    }

    private static Operation operation(Site<Expression.Call> call, String root, String path) {
        return Operation.at(
                Asked.Framework.OTHER,
                Operation.HTTP,
                call.expression().name().toUpperCase(Locale.ROOT),
                root,
                path,
                new Evidence("rest()." + call.expression().name() + "()", call.place()));
    }

    /** The path of a verb: that of {@code rest(...)}, or of the last {@code path(...)} before it, and its own. */
    private static String path(Site<Expression.Call> call, Texts texts, Module module) {
        String own = text(call.expression(), call, texts, module).orElse("");
        String base = "";
        Optional<Expression> at = call.expression().receiver();
        while (at.orElse(null) instanceof Expression.Call before) {
            boolean isBase = before.name().equals("rest") || before.name().equals("path");
            if (isBase && base.isEmpty()) {
                base = text(before, call, texts, module).orElse("");
            }
            at = before.receiver();
        }
        return RoutePath.of(base, own);
    }

    private static Optional<String> text(Expression.Call of, Site<Expression.Call> site, Texts texts, Module module) {
        return of.argument(0).flatMap(a -> texts.of(a, site)).map(module.configuration()::resolve);
    }

    private static void consumer(Site<Expression.Call> call, Texts texts, Module module, List<Operation> found) {
        Matcher consumer = CONSUMER.matcher(text(call.expression(), call, texts, module)
                .map(CamelRest::filled)
                .orElse(""));
        if (!consumer.matches()) {
            return;
        }
        Matcher methods = RESTRICTED.matcher(consumer.group(3) == null ? "" : consumer.group(3));
        List<String> verbs = methods.find()
                ? List.of(methods.group(1).toUpperCase(Locale.ROOT).split(",", -1))
                : List.of(Endpoint.ANY_METHOD);
        String root = consumer.group(1).equals("servlet") ? "/camel" : "";
        verbs.forEach(v -> found.add(Operation.at(
                Asked.Framework.OTHER,
                Operation.HTTP,
                v,
                root,
                RoutePath.of(consumer.group(2)),
                new Evidence("from()", call.place()))));
    }

    /** Camel's own placeholders have two braces; what is open in one says nothing. */
    private static String filled(String uri) {
        return uri.replaceAll("\\{\\{[^{}:]{0,200}:([^{}]{0,200})\\}\\}", "$1");
    }

    /** What is before all paths of the DSL: {@code restConfiguration().contextPath("/api")}, or the setting. */
    private static String root(Module module, Texts texts) {
        Optional<String> coded = module.code()
                .calls()
                .filter(c -> c.expression().name().equals("contextPath")
                        && c.expression().follows("restConfiguration"))
                .flatMap(c -> c.expression().argument(0).flatMap(a -> texts.of(a, c)).stream())
                .findFirst();
        return coded.or(() -> module.configuration().text("camel.rest.context-path"))
                .or(() -> module.dependency("camel-servlet-starter", "camel-servlet")
                        .map(d -> module.configuration()
                                .text("camel.servlet.mapping.context-path")
                                .orElse("/camel")
                                .replaceFirst("/\\*$", "")))
                .map(RoutePath::of)
                .filter(p -> !p.equals("/"))
                .orElse("");
    }
}
