package dev.threatdoc.recognise.hazard;

import dev.threatdoc.code.Expression;
import dev.threatdoc.vocabulary.Hazards;
import java.util.Set;

/** Files whose paths come out of requests. */
final class Paths implements Hazard {

    private static final Set<String> FILES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "org.springframework.core.io.FileSystemResource");
    private static final Set<String> FACTORIES = Set.of("java.nio.file.Paths", "java.nio.file.Path");
    private static final Set<String> RESOLVE = Set.of("resolve", "resolveSibling");
    private static final Set<String> PATH = Set.of("java.nio.file.Path");
    private static final Set<String> MAKE = Set.of("get", "of");

    @Override
    public void look(Body body, Sightings sightings) {
        if ((body.outside().isEmpty() && body.calls().noneMatch(body::isOutside)) || body.isGuarded()) {
            return;
        }
        body.creations(FILES)
                .filter(n -> n.arguments().stream().anyMatch(body::isOutside))
                .forEach(n -> report("new " + n.type().simpleName() + "() with a path", body, n, sightings));
        body.calls()
                .filter(c -> (MAKE.contains(c.name())
                                && c.receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.isAny(FACTORIES))
                                        .isPresent())
                        || (RESOLVE.contains(c.name())
                                && c.rootType().filter(t -> t.isAny(PATH)).isPresent()))
                .filter(c -> c.arguments().stream().anyMatch(body::isOutside))
                .forEach(c -> report(c.name() + "() with a path", body, c, sightings));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.PATH_FROM_REQUEST, words + " out of a request", body, at, "validatesInput", "sanitizesInput");
    }
}
