package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class InfraRecognisers {

    private InfraRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new ConfigServer(),
                new Gateways(),
                new Images(),
                new Logging(),
                new Monitoring(),
                new Neighbours(),
                new Observers(),
                new OpenStores(),
                new OpenTools(),
                new OutdatedImages(),
                new PrivilegedContainers(),
                new RootContainers(),
                new SchemaRegistries(),
                new ServiceDiscovery(),
                new Settings(),
                new TechnologyUse(),
                new Telemetry(),
                new Tracing(),
                new WebServers());
    }
}
