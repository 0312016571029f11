package dev.threatdoc.model.link;

import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names the parties of joints by their ids; what is not in the model is left out. */
final class LinkedJoints {

    private LinkedJoints() {}

    static Joints of(Joints joints, Index elements, Index data, Map<String, String> flowIds) {
        return new Joints(
                joints.programs().stream()
                        .filter(p -> !elements.id(p.element()).isEmpty())
                        .map(p -> program(p, elements, data))
                        .sorted(Comparator.comparing(Program::element))
                        .toList(),
                ids(joints.elements(), elements::id),
                ids(joints.flows(), k -> flowIds.getOrDefault(k, "")));
    }

    private static Program program(Program program, Index elements, Index data) {
        return new Program(
                elements.id(program.element()),
                program.isDerived(),
                program.names(),
                program.ports(),
                program.publishedPorts(),
                List.copyOf(ids(program.exchanged(), data::id)),
                List.copyOf(ids(program.stored(), data::id)),
                program.connections(),
                program.details(),
                program.fronts());
    }

    private static Set<String> ids(Collection<String> keys, UnaryOperator<String> id) {
        return keys.stream().map(id).filter(i -> !i.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
