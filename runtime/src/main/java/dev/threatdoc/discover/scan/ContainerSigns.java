package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.recognise.infra.Images;
import dev.threatdoc.read.deploy.Container;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What tells that a container runs a program: some signs do alone, others only where they fit no other one. */
final class ContainerSigns {

    private static final int SHORTEST = 4;

    /** Words that people add to the name of a program where they name its container or image. */
    private static final Set<String> IDLE_WORDS = Set.of(
            "api",
            "app",
            "application",
            "boot",
            "container",
            "docker",
            "image",
            "java",
            "microservice",
            "ms",
            "server",
            "service",
            "spring",
            "svc");

    /** Those that do alone, the surest first. */
    static final List<BiPredicate<Startable, Container>> SURE = List.of(
            (p, c) -> !c.buildFolder().isEmpty() && p.isBuiltIn(c.buildFolder()),
            (p, c) ->
                    names(c).anyMatch(n -> plain(p.applicationName().orElse("")).equals(n)),
            (p, c) -> names(c).anyMatch(n -> p.otherNames().stream().anyMatch(o -> plain(o).equals(n))),
            (p, c) -> !p.folder().isEmpty() && SourceTree.isBelow(c.buildFolder(), p.folder()),
            (p, c) -> names(c).anyMatch(n ->
                    n.length() >= SHORTEST && p.otherNames().stream().anyMatch(o -> plain(o).endsWith(n))),
            (p, c) -> names(p).map(ContainerSigns::plain)
                    .anyMatch(
                            n -> n.length() >= SHORTEST && plain(c.imageName()).endsWith(n)));

    private ContainerSigns() {}

    /** How much of the container's or its image's name is the program's, if the rest says nothing; 0 for none. */
    static int saysName(Startable program, Container container) {
        return names(program)
                .filter(n -> plain(n).length() >= SHORTEST
                        && Stream.of(container.name(), container.imageName())
                                .map(ContainerSigns::words)
                                .filter(c -> c.contains(words(n)))
                                .anyMatch(c -> isIdle(c.replace(words(n), "-"))))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** 1 if an image from elsewhere listens where the program does, 0 if not. */
    static int listensThere(Startable program, Container container) {
        return container.buildFolder().isEmpty()
                        && Stream.concat(container.ports().stream(), container.publishedPorts().stream())
                                .anyMatch(p -> program.port()
                                        .filter(p.toString()::equals)
                                        .isPresent())
                ? 1
                : 0;
    }

    /** How much of the program's name is the container's or its image's, unless all of that is idle; 0 for none. */
    static int isInName(Startable program, Container container) {
        return Images.isKnown(container.name())
                ? 0
                : Stream.of(container.name(), container.imageName())
                        .filter(n -> plain(n).length() >= SHORTEST)
                        .map(ContainerSigns::words)
                        .filter(n -> !isIdle(n))
                        .filter(n -> names(program).map(ContainerSigns::words).anyMatch(p -> p.contains(n)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static Stream<String> names(Startable program) {
        return Stream.concat(program.applicationName().stream(), program.otherNames().stream());
    }

    private static Stream<String> names(Container container) {
        return Stream.concat(Stream.of(container.name(), container.imageName()), container.aliases().stream())
                .map(ContainerSigns::plain)
                .filter(n -> !n.isEmpty());
    }

    /** Its words between separators, so that one that another ends with isn't found in it. */
    private static String words(String name) {
        return "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-";
    }

    private static boolean isIdle(String words) {
        return Stream.of(words.split("-")).allMatch(w -> w.isEmpty() || IDLE_WORDS.contains(w));
    }

    /** A name without what people write differently. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
