package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.recognise.infra.Images;
import dev.threatdoc.read.deploy.Container;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which container runs which program: by the folder that it is built from, by its names, by its image. */
final class ContainerMatch<P extends Startable> {

    private final Map<P, Container> matched = new LinkedHashMap<>();
    private final List<Container> rest;

    private ContainerMatch(List<Container> containers) {
        this.rest = new ArrayList<>(containers);
    }

    static <P extends Startable> ContainerMatch<P> of(List<P> programs, List<Container> containers) {
        ContainerMatch<P> match = new ContainerMatch<>(containers);
        // The surest sign first, for all of them, so that a vague one takes nothing away from it.
        ContainerSigns.SURE.forEach(sign -> match.match(programs, sign));
        match.instances();
        match.onlyFitting(programs, ContainerSigns::saysName);
        match.onlyFitting(programs, ContainerSigns::listensThere);
        if (programs.size() == 1) {
            // Where there are several programs, a word of a name may be that of them all.
            match.onlyFitting(programs, ContainerSigns::isInName);
        }
        match.instances();
        return match;
    }

    /** Containers that run the same as one that was matched: by other names, they are no programs of their own. */
    private void instances() {
        matched.replaceAll((program, container) -> {
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

    private void match(List<P> programs, BiPredicate<Startable, Container> sign) {
        List<P> open = programs.stream()
                .filter(p -> !matched.containsKey(p))
                .sorted(Comparator.<P>comparingInt(p -> -p.folder().length()).thenComparing(Startable::folder))
                .toList();
        for (P program : open) {
            Optional<Container> container =
                    rest.stream().filter(c -> sign.test(program, c)).findFirst();
            container.ifPresent(c -> {
                matched.put(program, c);
                rest.remove(c);
            });
        }
    }

    /** Lets a vague sign decide where it fits one program and one image alone, and that is no well-known one. */
    private void onlyFitting(List<P> programs, ToIntBiFunction<Startable, Container> sign) {
        Map<P, List<Container>> fitting = new LinkedHashMap<>();
        for (Container container : rest) {
            Map<Integer, List<P>> byStrength = programs.stream()
                    .filter(p -> !matched.containsKey(p) && !Images.isKnown(container.imageName()))
                    .collect(Collectors.groupingBy(
                            p -> sign.applyAsInt(p, container), TreeMap::new, Collectors.toList()));
            byStrength.remove(0);
            List<P> strongest = byStrength.values().stream().reduce((a, b) -> b).orElse(List.of());
            if (strongest.size() == 1) {
                fitting.computeIfAbsent(strongest.get(0), k -> new ArrayList<>())
                        .add(container);
            }
        }
        fitting.forEach((program, containers) -> {
            if (containers.stream().allMatch(c -> isSameImage(c, containers.get(0)))) {
                matched.put(program, containers.get(0));
                rest.remove(containers.get(0));
            }
        });
    }

    /** The container that runs a program. */
    Optional<Container> of(P program) {
        return Optional.ofNullable(matched.get(program));
    }

    /** The containers that run none of the programs, in their order. */
    List<Container> rest() {
        return List.copyOf(rest);
    }
}
