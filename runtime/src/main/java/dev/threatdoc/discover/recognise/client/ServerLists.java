package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.model.FarEnd;
import dev.threatdoc.read.config.Configuration;
import java.util.Optional;

/** Where services are that no registry is asked for: lists of servers in the settings of Ribbon and its successors. */
final class ServerLists {

    private ServerLists() {}

    /** The service of a name, with an address if the settings name one. */
    static FarEnd named(String service, Configuration configuration) {
        return listed(service, configuration).orElseGet(() -> FarEnd.named(service));
    }

    /** The service of a name where the settings name an address for it. */
    static Optional<FarEnd> listed(String service, Configuration configuration) {
        return configuration
                .text(
                        service + ".ribbon.list-of-servers",
                        "spring.cloud.discovery.client.simple.instances." + service + "[0].uri")
                .map(a -> FarEnd.named(service).orAt(a));
    }
}
