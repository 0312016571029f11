package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together what several MODELs know of programs. */
final class ProgramMerge {

    private ProgramMerge() {}

    static Joints unite(List<Part> parts) {
        Map<String, Program> byElement = new TreeMap<>();
        parts.stream()
                .flatMap(p -> p.facts().joints().programs().stream())
                .forEach(p -> byElement.merge(p.element(), p, ProgramMerge::unite));
        return new Joints(List.copyOf(byElement.values()), Set.of(), Set.of());
    }

    private static Program unite(Program a, Program b) {
        return new Program(
                a.element(),
                a.isDerived() && b.isDerived(),
                both(a, b, Program::names),
                both(a, b, Program::ports),
                both(a, b, Program::publishedPorts),
                both(a, b, Program::exchanged),
                both(a, b, Program::stored),
                both(a, b, Program::connections),
                both(a, b, Program::details),
                both(a, b, Program::fronts));
    }

    private static <T> List<T> both(Program a, Program b, Function<Program, List<T>> list) {
        return Unions.of(list.apply(a), list.apply(b), t -> t);
    }
}
