package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import java.util.stream.Stream;

/** Contexts of the HTTP server that comes with the JDK: each answers all methods, below its path. */
final class JdkServer implements RouteRecogniser {

    private static final CodedRoutes CONTEXTS = CodedRoutes.of(
                    "com.sun.net.httpserver.HttpServer", "com.sun.net.httpserver.HttpsServer")
            .any("createContext");

    @Override
    public Stream<Operation> operations(Module module) {
        return module.code().mentionsAny(CONTEXTS.routers())
                ? CONTEXTS.in(module).stream().map(r -> r.operation(""))
                : Stream.of();
    }
}
