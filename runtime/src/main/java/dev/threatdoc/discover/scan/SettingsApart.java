package dev.threatdoc.discover.scan;

import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.ContainerSettings;
import dev.threatdoc.read.deploy.NamedSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives containers what deployment files set apart from them, where they ask for it by its name. */
final class SettingsApart {

    private final List<NamedSettings> settings;
    private final Set<NamedSettings> claimed = new HashSet<>();

    SettingsApart(List<NamedSettings> settings) {
        this.settings = List.copyOf(settings);
    }

    /** A container with what it asks for behind what it sets itself. */
    Container given(Container container) {
        List<ConfigEntry> more = container.settings().rights().stream()
                .flatMap(r -> settings.stream()
                        .filter(s -> isMeant(s.name(), r.text()) && ContainerSettings.isReference(r))
                        .peek(claimed::add)
                        .flatMap(s ->
                                s.entries().stream().map(e -> ContainerSettings.isOfVariables(r) ? e : named(s, e))))
                .distinct()
                .toList();
        List<ConfigEntry> single = container.settings().rights().stream()
                .flatMap(r -> ContainerSettings.variable(r).stream())
                .flatMap(this::single)
                .toList();
        Set<String> filled = single.stream().map(ConfigEntry::key).collect(Collectors.toSet());
        Stream<ConfigEntry> own = container.environment().stream().filter(v -> !filled.contains(v.key()));
        return more.isEmpty() && single.isEmpty()
                ? container
                : container.with(
                        Stream.of(single.stream(), own, more.stream())
                                .flatMap(s -> s)
                                .toList(),
                        container.settings());
    }

    /** One value, under the name of the variable that gets it. */
    private Stream<ConfigEntry> single(List<String> variable) {
        return settings.stream()
                .filter(s -> isMeant(s.name(), variable.get(1)))
                .peek(claimed::add)
                .flatMap(s -> s.entries().stream())
                .filter(e -> e.key().equals(variable.get(2)))
                .map(e -> e.called(variable.get(0)))
                .limit(1);
    }

    /** Secrets that nobody asked for yet. */
    List<ConfigEntry> unclaimed() {
        return settings.stream()
                .filter(s -> !claimed.contains(s))
                .flatMap(s ->
                        s.entries().stream().filter(ConfigEntry::isPlainSecret).map(e -> named(s, e)))
                .toList();
    }

    /** Kustomize adds a hash to the names that it makes, in the manifests that it writes. */
    private static boolean isMeant(String name, String reference) {
        return !name.isEmpty() && (reference.equals(name) || reference.matches("\\Q" + name + "\\E-[a-z0-9]{10}"));
    }

    /** A single value as people speak of it; a line of a whole file has a key of its own already. */
    private static ConfigEntry named(NamedSettings settings, ConfigEntry entry) {
        return entry.key().contains(".") ? entry : entry.called(settings.name() + "." + entry.key());
    }
}
