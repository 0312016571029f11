package dev.threatdoc.read.deploy;

import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The well-known passwords of a Compose file by which people start a system on their own machine. All of one file are
 * one matter, which its first container that has one keeps for them all.
 */
final class DevelopmentPasswords {

    /** Files that say by their name that others use what they start. */
    private static final Pattern FOR_OTHERS =
            Pattern.compile("(?i)(.*[/._-])?(prod|production|prd|live|staging|stage)([/._-].*)?");

    private static final Pattern HOST =
            Pattern.compile("(?:^|[\\s,;])(?!https?:)[\\w+:.-]+://(?:[^/@\\s]*@)?([\\w.-]+)");

    private DevelopmentPasswords() {}

    /** The same containers, each file's passwords with the first that has one, and marked as such. */
    static List<Container> gathered(List<Container> containers) {
        Map<String, List<ConfigEntry>> byFile = new LinkedHashMap<>();
        containers.stream()
                .flatMap(c -> Stream.concat(c.environment().stream(), c.settings().arguments().stream())
                        .filter(isDevelopment(c, containers)))
                .forEach(e -> byFile.computeIfAbsent(e.place().file(), f -> new ArrayList<>())
                        .add(e));
        List<Container> gathered = new ArrayList<>();
        for (Container container : containers) {
            Predicate<ConfigEntry> own = isDevelopment(container, containers);
            List<ConfigEntry> kept = Stream.concat(
                            container.environment().stream(), container.settings().arguments().stream())
                    .filter(own)
                    .flatMap(e -> Stream.ofNullable(byFile.remove(e.place().file())))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            gathered.add(container.with(
                    marked(container.environment(), own),
                    new ContainerSettings(
                            marked(container.settings().arguments(), own),
                            container.settings().rights(),
                            kept)));
        }
        return gathered;
    }

    private static List<ConfigEntry> marked(List<ConfigEntry> entries, Predicate<ConfigEntry> own) {
        return entries.stream().map(e -> own.test(e) ? e.ofDevelopment() : e).toList();
    }

    private static Predicate<ConfigEntry> isDevelopment(Container container, List<Container> containers) {
        boolean isAway = container.environment().stream()
                .flatMap(e -> HOST.matcher(e.text()).results())
                .map(r -> r.group(1))
                .anyMatch(h -> h.contains(".")
                        && !h.matches("[\\d.]+|.*\\.(internal|local|localhost)")
                        && containers.stream().noneMatch(c -> c.name().equals(h)));
        return e -> e.isPlainSecret()
                && e.signs().strength() == Strength.WELL_KNOWN
                && !FOR_OTHERS.matcher(e.place().file()).matches()
                && !isAway;
    }
}
