package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chains of handlers of Ratpack, by path and verb, nested below prefixes. */
final class RatpackRoutes implements Recogniser, OperationReader {

    private static final CodedRoutes CHAIN = new CodedRoutes(
            Set.of(
                    "ratpack.handling.Chain",
                    "ratpack.core.handling.Chain",
                    "ratpack.server.RatpackServer",
                    "ratpack.core.server.RatpackServer",
                    "ratpack.server.RatpackServerSpec"),
            Set.of("get", "post", "put", "delete", "patch", "options"),
            Set.of("path"),
            Set.of("prefix"),
            Set.of("handlers", "start", "of", "insert", "chain"),
            false);

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().mentionsAnyBelow(List.of("ratpack"))
                ? CHAIN.in(module).stream().map(r -> r.operation(Asked.Framework.OTHER, ""))
                : Stream.of();
    }
}
