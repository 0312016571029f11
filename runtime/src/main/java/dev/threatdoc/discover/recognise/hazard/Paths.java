package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final Set<String> PATH = Set.of("java.nio.file.Path", "java.nio.file.Paths");
    private static final Set<String> MAKE = Set.of("get", "of");

    private static final int MOST_STEPS = 6;
    private static final Set<String> EXTENSION =
            Set.of("getExtension", "getFilenameExtension", "extName", "getBaseName");

    @Override
    public void look(Body body, Sightings sightings) {
        if (body.outside().isEmpty() && body.calls().noneMatch(body::isOutside)) {
            return;
        }
        body.creations(FILES)
                .filter(n -> isReached(n, n.arguments(), body))
                .forEach(n -> report("new " + n.type().simpleName() + "() with a path", body, n, sightings));
        body.calls()
                .filter(c -> (MAKE.contains(c.name())
                                && c.receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.isAny(FACTORIES))
                                        .isPresent())
                        || (RESOLVE.contains(c.name())
                                && c.rootType().filter(t -> t.isAny(PATH)).isPresent()))
                .filter(c -> isReached(c, c.arguments(), body))
                .forEach(c -> report(c.name() + "() with a path", body, c, sightings));
    }

    private static boolean isReached(Expression use, List<Expression> arguments, Body body) {
        return arguments.stream()
                .flatMap(a -> pieces(a, body, MOST_STEPS))
                .anyMatch(a -> body.isOutside(a) && !isLastPart(a, body) && !body.isGuarded(use, a));
    }

    /** What a path is put together from, as far as assignments and constructors tell. */
    private static Stream<Expression> pieces(Expression path, Body body, int steps) {
        List<Expression> values = body.valuesOf(path);
        List<Expression> inner = path instanceof Expression.Concat concat
                ? concat.parts()
                : path instanceof Expression.New created ? created.arguments() : values;
        return steps == 0 || inner.equals(List.of(path))
                ? Stream.of(path)
                : inner.stream().flatMap(i -> pieces(i, body, steps - 1));
    }

    /** Whether it is what stands behind the last dot or slash of a name, which leads out of no folder. */
    private static boolean isLastPart(Expression value, Body body) {
        return body.valuesOf(value).stream()
                .allMatch(v -> v instanceof Expression.Call call
                        && (EXTENSION.contains(call.name())
                                || (call.name().equals("substring")
                                        && call.arguments().stream()
                                                .flatMap(Expression::all)
                                                .anyMatch(e -> e instanceof Expression.Call inner
                                                        && inner.name().equals("lastIndexOf")))));
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.PATH_FROM_REQUEST,
                words + " out of a request",
                body,
                at,
                PropertyNames.VALIDATES_INPUT,
                PropertyNames.SANITIZES_INPUT);
    }
}
