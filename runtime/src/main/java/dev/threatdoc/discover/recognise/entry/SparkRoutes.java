package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import java.util.stream.Stream;

/** Routes of Spark, the web framework: by imported methods or on a service of its own, in groups below a path. */
final class SparkRoutes implements RouteRecogniser {

    private static final CodedRoutes ROUTES = CodedRoutes.of("spark.Spark", "spark.Service")
            .usualVerbs("trace", "webSocket")
            .nests("path")
            .imported();

    @Override
    public Stream<Operation> operations(Module module) {
        boolean isThere = module.dependencies().contains("com.sparkjava:spark-core")
                || module.code().mentionsAny(ROUTES.routers());
        return isThere ? ROUTES.in(module).stream().map(SparkRoutes::operation) : Stream.of();
    }

    private static Operation operation(CodedRoutes.Route route) {
        return route.method().equals("WEBSOCKET") ? route.socket("") : route.operation("");
    }
}
