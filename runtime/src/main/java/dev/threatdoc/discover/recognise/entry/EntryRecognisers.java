package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class EntryRecognisers {

    private EntryRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new ArmeriaRoutes(),
                new CamelRest(),
                new CloudFunctions(),
                new Endpoints(),
                new FunctionalRoutes(),
                new Functions(),
                new GraphQl(),
                new GrpcServices(),
                new HelidonRoutes(),
                new JavalinRoutes(),
                new JdkServer(),
                new LambdaHandlers(),
                new RatpackRoutes(),
                new ReactiveRoutes(),
                new RepositoryEndpoints(),
                new RestResources(),
                new RouteFiles(),
                new Schedulers(),
                new Servlets(),
                new Sockets(),
                new SparkRoutes(),
                new StrutsActions(),
                new VaadinViews(),
                new WebEndpoints(),
                new WicketPages());
    }
}
