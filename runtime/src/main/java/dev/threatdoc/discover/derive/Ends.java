package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.model.Connection;
import java.util.Optional;

/** Turns the far end of a connection into what models keep of it. */
public final class Ends {

    /** One of which nothing is known. */
    static final Connection.End UNKNOWN = new Connection.End("", "", Optional.empty(), "", false);

    private Ends() {}

    /** What is known of a far end; of its address no more than host and port, for a URL may hold a password. */
    public static Connection.End of(FarEnd end) {
        return new Connection.End(
                Address.of(end.address()).map(Address::words).orElse(""),
                end.name(),
                end.role(),
                end.technology(),
                end.onlyIfKnown());
    }
}
