package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import java.util.Set;
import java.util.stream.Stream;

/** Routes of Spark, the web framework: by imported methods or on a service of its own, in groups below a path. */
final class SparkRoutes implements Recogniser, OperationReader {

    private static final CodedRoutes ROUTES = new CodedRoutes(
                    Set.of("spark.Spark", "spark.Service"),
                    Set.of("get", "post", "put", "delete", "patch", "head", "options", "trace", "webSocket"),
                    Set.of(),
                    Set.of("path"),
                    Set.of(),
                    false)
            .imported();

    @Override
    public void recognise(Module module, Notes notes) {
        RouteTags.note(operations(module), notes);
    }

    @Override
    public Stream<Operation> operations(Module module) {
        boolean isThere = module.dependencies().contains("com.sparkjava:spark-core")
                || module.code().mentionsAny(ROUTES.routers());
        return isThere ? ROUTES.in(module).stream().map(SparkRoutes::operation) : Stream.of();
    }

    private static Operation operation(CodedRoutes.Route route) {
        Operation plain = route.operation(Asked.Framework.OTHER, "");
        return route.method().equals("WEBSOCKET")
                ? Operation.at(Asked.Framework.OTHER, "WebSocket", "GET", "", route.path(), plain.seen())
                : plain;
    }
}
