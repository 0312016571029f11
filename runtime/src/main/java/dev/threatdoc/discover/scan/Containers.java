package dev.threatdoc.discover.scan;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.deploy.ComposeReader;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Deployment;
import dev.threatdoc.read.deploy.KubernetesReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads all deployment files below a folder; what several say of one name is put together.
 *
 * @param all the programs that they start
 * @param unclaimed secrets that they set apart from programs, and that none of these asks for by name
 */
record Containers(List<Container> all, List<ConfigEntry> unclaimed) {

    private static final Pattern COMPOSE = Pattern.compile("(?m)^services:\\s*$");

    Containers {
        all = List.copyOf(all);
        unclaimed = List.copyOf(unclaimed);
    }

    static Containers of(SourceTree tree, List<Problem> problems) {
        Map<String, List<String>> aliases = new TreeMap<>();
        Map<String, Container> byName = new LinkedHashMap<>();
        Map<String, Container> elsewhere = new LinkedHashMap<>();
        Map<String, Deployment> read = read(tree, problems);
        Set<String> parts =
                read.values().stream().flatMap(d -> d.parts().stream()).collect(Collectors.toSet());
        read.forEach((path, deployment) -> {
            // What another file took in is no deployment of its own.
            if (!parts.contains(path)) {
                add(deployment, FileKinds.isCompose(path) ? byName : elsewhere, aliases, problems);
            }
        });
        Chosen.of(elsewhere)
                .forEach((name, container) -> byName.merge(
                        sameImage(container, byName.values(), elsewhere.values())
                                .filter(c -> !byName.containsKey(name))
                                .map(c -> c.name().toLowerCase(Locale.ROOT))
                                .orElse(name),
                        container,
                        Containers::united));
        SettingsApart apart = new SettingsApart(
                read.values().stream().flatMap(d -> d.settings().stream()).toList());
        List<Container> all = byName.values().stream()
                .filter(c -> !c.image().isEmpty() || !c.buildFolder().isEmpty())
                .map(c -> c.withAliases(aliases.getOrDefault(c.name(), List.of())))
                .map(apart::given)
                .toList();
        return new Containers(
                all,
                Stream.concat(apart.unclaimed().stream(), HelmCharts.values(tree, problems).stream())
                        .toList());
    }

    /** What each file says, Compose's own first: the usual one before its variants, which add what differs. */
    private static Map<String, Deployment> read(SourceTree tree, List<Problem> problems) {
        Map<String, Deployment> read = new LinkedHashMap<>();
        tree.paths(FileKinds::isCompose).stream()
                .sorted(Comparator.<String>comparingInt(
                        p -> SourceTree.fileName(p).length()))
                .forEach(p -> tree.text(p, problems)
                        .map(t -> ComposeReader.read(p, t, f -> tree.text(f, problems)))
                        .ifPresent(d -> read.put(p, d)));
        for (String path : tree.paths(p -> FileKinds.isYaml(p) && !FileKinds.isCompose(p) && !isTemplate(p))) {
            tree.text(path, problems)
                    .filter(t -> !t.contains("{{"))
                    .flatMap(t -> read(path, t))
                    .ifPresent(d -> read.put(path, d));
        }
        return read;
    }

    /**
     * The container of the usual deployment that runs the image of one of another deployment, as a database does that
     * has another name there; nothing where either has several of it.
     */
    private static Optional<Container> sameImage(
            Container container, Collection<Container> usual, Collection<Container> elsewhere) {
        List<Container> same = usual.stream().filter(c -> isSame(c, container)).toList();
        boolean alone = elsewhere.stream().filter(c -> isSame(c, container)).count() == 1;
        return alone && same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean isSame(Container a, Container b) {
        return !a.imageName().isEmpty() && a.imageName().equals(b.imageName());
    }

    /** A file whose name does not tell what it is. */
    private static Optional<Deployment> read(String path, String text) {
        if (KubernetesReader.isManifest(text) || text.contains("secretGenerator:")) {
            return Optional.of(KubernetesReader.read(path, text));
        }
        boolean compose = COMPOSE.matcher(text).find() && text.contains("image:");
        return compose ? Optional.of(ComposeReader.read(path, text)) : Optional.empty();
    }

    private static boolean isTemplate(String path) {
        return path.contains("/templates/") || path.contains("src/main/resources/");
    }

    private static void add(
            Deployment deployment,
            Map<String, Container> byName,
            Map<String, List<String>> aliases,
            List<Problem> problems) {
        deployment.aliases().forEach((name, more) -> aliases.merge(name, more, Containers::both));
        problems.addAll(deployment.problems());
        deployment.containers().forEach(c -> byName.merge(c.name().toLowerCase(Locale.ROOT), c, Containers::united));
    }

    private static Container united(Container a, Container b) {
        return (a.name().equals(b.name()) ? a : a.withAliases(List.of(b.name()))).over(b);
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
