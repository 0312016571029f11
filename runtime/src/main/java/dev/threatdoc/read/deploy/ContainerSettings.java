package dev.threatdoc.read.deploy;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a deployment file says of a container beside its environment, each where it stands.
 *
 * @param arguments settings in its command line
 * @param rights what it may do on its machine, where it can be reached and what is mounted, by the file's own keys:
 *     {@code privileged}, {@code volumes}, {@code ports}, {@code image}
 * @param developmentPasswords well-known passwords of what its file starts, if it is the first container to have one of
 *     them
 */
@Experimental
public record ContainerSettings(
        List<ConfigEntry> arguments, List<ConfigEntry> rights, List<ConfigEntry> developmentPasswords) {

    /** The key of a right that is none: the name of a container that is started before it. */
    public static final String AFTER = "depends_on";

    /** Nothing said. */
    public static final ContainerSettings NONE = new ContainerSettings(List.of(), List.of(), List.of());

    public ContainerSettings {
        arguments = List.copyOf(arguments);
        rights = List.copyOf(rights);
        developmentPasswords = List.copyOf(developmentPasswords);
    }

    /** Whether a right is none, but the name of settings that stand apart. */
    public static boolean isReference(ConfigEntry right) {
        return right.key().equals(KubernetesRights.REFERENCE) || isOfVariables(right);
    }

    /** Whether a right is the name of settings that all become variables. */
    public static boolean isOfVariables(ConfigEntry right) {
        return right.key().equals(KubernetesRights.VARIABLES);
    }

    /** What one value that stands apart becomes: the variable, the name of where it stands, and its key there. */
    public static Optional<List<String>> variable(ConfigEntry right) {
        List<String> parts = List.of(right.text().split("/", 3));
        return right.key().equals(KubernetesRights.VARIABLE) && parts.size() == 3
                ? Optional.of(parts)
                : Optional.empty();
    }

    /** The labels by which services choose it; none if it is no workload of a manifest. */
    public Set<String> labels() {
        return texts(KubernetesRights.LABELS);
    }

    /** The labels by which it chooses workloads, if it is a service of a manifest. */
    public Set<String> choice() {
        return texts(KubernetesRights.CHOICE);
    }

    private Set<String> texts(String key) {
        return rights.stream()
                .filter(r -> r.key().equals(key))
                .map(ConfigEntry::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same, with what another file says. */
    ContainerSettings and(ContainerSettings other) {
        return new ContainerSettings(
                both(arguments, other.arguments),
                both(rights, other.rights),
                both(developmentPasswords, other.developmentPasswords));
    }

    /** What is in one list or the other, each once. */
    static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
