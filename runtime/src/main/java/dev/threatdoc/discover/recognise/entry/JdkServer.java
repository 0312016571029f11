package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.Set;
import java.util.stream.Stream;

/** Contexts of the HTTP server that comes with the JDK: each answers all methods, below its path. */
final class JdkServer implements Recogniser, OperationReader {

    private static final CodedRoutes CONTEXTS = new CodedRoutes(
            Set.of("com.sun.net.httpserver.HttpServer", "com.sun.net.httpserver.HttpsServer"),
            Set.of(),
            Set.of("createContext"),
            Set.of(),
            Set.of(),
            false);

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().mentionsAny(CONTEXTS.routers())
                ? CONTEXTS.in(module).stream().map(r -> r.operation(Asked.Framework.OTHER, ""))
                : Stream.of();
    }
}
