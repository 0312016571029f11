package dev.threatdoc.scan;

import dev.threatdoc.deploy.Container;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds which container runs which module: by the folder that it is built from, by its names, by its image. */
final class ContainerMatch<P extends Startable> {

    private static final int SHORTEST = 4;

    private final Map<P, Container> matched = new LinkedHashMap<>();
    private final List<Container> rest;

    private ContainerMatch(List<Container> containers) {
        this.rest = new ArrayList<>(containers);
    }

    static <P extends Startable> ContainerMatch<P> of(List<P> modules, List<Container> containers) {
        ContainerMatch<P> match = new ContainerMatch<>(containers);
        // The surest sign first, for all of them, so that a vague one takes nothing away from it.
        for (BiPredicate<Startable, Container> sign : List.<BiPredicate<Startable, Container>>of(
                (m, c) -> !c.buildFolder().isEmpty() && c.buildFolder().equals(m.folder()),
                (m, c) -> names(c).anyMatch(
                                n -> plain(m.applicationName().orElse("")).equals(n)),
                (m, c) -> names(c).anyMatch(n -> m.otherNames().stream().anyMatch(o -> plain(o).equals(n))),
                (m, c) -> isInside(m, c),
                (m, c) -> names(c).anyMatch(n -> ends(m, n)),
                (m, c) -> Stream.concat(m.applicationName().stream(), m.otherNames().stream())
                        .map(ContainerMatch::plain)
                        .anyMatch(n ->
                                n.length() >= SHORTEST && plain(c.imageName()).endsWith(n)))) {
            match.match(modules, sign);
        }
        match.instances();
        return match;
    }

    /** Containers that run the same as one that was matched: by other names, they are no programs of their own. */
    private void instances() {
        matched.replaceAll((module, container) -> {
            List<Container> same = rest.stream()
                    .filter(c -> !c.image().isEmpty() && isSameImage(c, container))
                    .toList();
            rest.removeAll(same);
            return container.withAliases(same.stream()
                    .flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()))
                    .toList());
        });
    }

    private static boolean isSameImage(Container a, Container b) {
        return a.image().replaceAll(":[^:/]*$", "").equals(b.image().replaceAll(":[^:/]*$", ""));
    }

    private void match(List<P> modules, BiPredicate<Startable, Container> sign) {
        List<P> open = modules.stream()
                .filter(m -> !matched.containsKey(m))
                .sorted(Comparator.<P>comparingInt(m -> -m.folder().length()).thenComparing(Startable::folder))
                .toList();
        for (P module : open) {
            Optional<Container> container =
                    rest.stream().filter(c -> sign.test(module, c)).findFirst();
            container.ifPresent(c -> {
                matched.put(module, c);
                rest.remove(c);
            });
        }
    }

    private static boolean isInside(Startable module, Container container) {
        return !module.folder().isEmpty() && SourceTree.isBelow(container.buildFolder(), module.folder());
    }

    private static boolean ends(Startable module, String name) {
        return name.length() >= SHORTEST && module.otherNames().stream().anyMatch(o -> plain(o).endsWith(name));
    }

    private static Stream<String> names(Container container) {
        return Stream.concat(Stream.of(container.name(), container.imageName()), container.aliases().stream())
                .map(ContainerMatch::plain)
                .filter(n -> !n.isEmpty());
    }

    /** A name without what people write differently. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The container that runs a module. */
    Optional<Container> of(P module) {
        return Optional.ofNullable(matched.get(module));
    }

    /** The containers that run none of the modules, in their order. */
    List<Container> rest() {
        return List.copyOf(rest);
    }
}
