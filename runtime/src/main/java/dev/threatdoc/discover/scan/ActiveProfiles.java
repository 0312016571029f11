package dev.threatdoc.discover.scan;

import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of its profiles a program runs with: what its container says, or else its image, or else its own configuration.
 *
 * <p>Spring Boot's manual calls it <a
 * href="https://docs.spring.io/spring-boot/reference/features/profiles.html">profiles</a>: values of an active profile
 * go before those for all, and of several, the last goes first. Where none is active, the one called "default" is.
 */
final class ActiveProfiles {

    private static final String KEY = "spring.profiles.active";
    private final List<String> names;

    private ActiveProfiles(List<String> names) {
        this.names = names;
    }

    /**
     * Finds them.
     *
     * @param deployed what its container and its image set
     * @param own what the program's configuration files set
     */
    static ActiveProfiles of(List<ConfigEntry> deployed, List<ConfigEntry> own) {
        return new ActiveProfiles(Stream.of(deployed, own)
                .flatMap(e -> Configuration.of(e).text(KEY).stream())
                .map(ActiveProfiles::split)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse(List.of("default")));
    }

    /** Their names, the one that goes first before the others. */
    List<String> names() {
        return List.copyOf(names);
    }

    private static List<String> split(String names) {
        List<String> split = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty() && !n.contains("$"))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(split);
        return split;
    }

    /** The entries with those of active profiles first, as if they held for all, which they do where it runs. */
    List<ConfigEntry> first(List<ConfigEntry> entries) {
        Set<ConfigEntry> ordered = new LinkedHashSet<>();
        for (String name : names) {
            entries.stream()
                    .filter(e -> isFor(e, name))
                    .map(e -> e.forProfile(""))
                    .forEach(ordered::add);
        }
        Stream<ConfigEntry> rest = entries.stream().filter(e -> names.stream().noneMatch(n -> isFor(e, n)));
        return Stream.concat(ordered.stream(), rest).toList();
    }

    private static boolean isFor(ConfigEntry entry, String name) {
        return Arrays.stream(entry.profile().split("[,|&\\s]+")).anyMatch(name::equals);
    }
}
