package dev.threatdoc.discover.derive;

import dev.threatdoc.model.FarEnd;
import java.util.Optional;

/** Turns the far end of a connection into what models keep of it. */
public final class Ends {

    /** One of which nothing is known. */
    static final FarEnd UNKNOWN = new FarEnd("", "", Optional.empty(), "", false);

    private Ends() {}

    /** What is known of a far end; of its address no more than host and port, for a URL may hold a password. */
    public static FarEnd of(FarEnd end) {
        return end.orAt(Address.of(end.address()).map(Address::words).orElse(""));
    }
}
