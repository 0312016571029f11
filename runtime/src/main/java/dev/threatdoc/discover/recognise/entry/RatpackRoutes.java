package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import java.util.List;
import java.util.stream.Stream;

/** Chains of handlers of Ratpack, by path and verb, nested below prefixes. */
final class RatpackRoutes implements RouteRecogniser {

    private static final CodedRoutes CHAIN = CodedRoutes.of(
                    "ratpack.handling.Chain",
                    "ratpack.core.handling.Chain",
                    "ratpack.server.RatpackServer",
                    "ratpack.core.server.RatpackServer",
                    "ratpack.server.RatpackServerSpec")
            .verbs("get", "post", "put", "delete", "patch", "options")
            .any("path")
            .nests("prefix")
            .groups("handlers", "start", "of", "insert", "chain");

    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().mentionsAnyBelow(List.of("ratpack"))
                ? CHAIN.in(module).stream().map(r -> r.operation(""))
                : Stream.of();
    }
}
