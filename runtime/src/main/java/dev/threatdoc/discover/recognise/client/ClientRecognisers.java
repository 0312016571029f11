package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class ClientRecognisers {

    private ClientRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new FeignClients(),
                new GraphQlClients(),
                new GrpcClients(),
                new HttpClients(),
                new HttpInterfaces(),
                new Mail(),
                new RestClients(),
                new Vendors());
    }
}
