package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.read.config.Configuration;

/**
 * Services of SmallRye Stork: a URL {@code stork://name} is what the settings below {@code quarkus.stork.name} say, be
 * it a list of addresses or the name by which a registry knows it.
 */
final class Stork {

    private static final String SCHEME = "stork://";

    private Stork() {}

    /** What is at an address, whether one of Stork's or any other. */
    static FarEnd at(String url, Configuration configuration) {
        if (!url.startsWith(SCHEME)) {
            return FarEnd.at(url);
        }
        String name = url.substring(SCHEME.length()).replaceFirst("[:/?].*", "");
        String prefix = "quarkus.stork." + name + ".service-discovery.";
        return configuration
                .text(prefix + "address-list", prefix + "address-list[0]")
                .map(a -> a.replaceFirst(",.*", "").strip())
                .map(a -> FarEnd.at(a.contains("://") ? a : "http://" + a))
                .orElseGet(() -> FarEnd.named(configuration
                        .text(prefix + "service-name", prefix + "application", prefix + "service")
                        .orElse(name)));
    }
}
