package dev.threatdoc.files.contract;

import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;

/** Finds what comes in: the operands of each operation that a part answers, or of each flow where none is known. */
record OperandFinder(ModelGraph graph, OpenQuestions questions, Origins origins) {

    /** The operands of one part. */
    List<Contract.Operand> of(Element element, String component) {
        List<Contract.Operand> operands = new ArrayList<>();
        for (Endpoint endpoint : element.endpoints()) {
            Grounds grounds = questions.ask(
                    "Are the operations that were read off code those that are offered, and to those callers?",
                    "Yes; the model names the handler of each.",
                    "§1.7");
            List<String> names = new ArrayList<>();
            endpoint.exchange().parameters().forEach(p -> names.add(p.name()));
            if (!endpoint.exchange().body().isEmpty()) {
                names.add("body " + endpoint.exchange().body());
            }
            if (names.isEmpty()) {
                names.add("the request");
            }
            for (String name : names) {
                operands.add(new Contract.Operand(
                        endpoint.words(), component, name, true, "data", access(endpoint), grounds));
            }
        }
        if (element.endpoints().isEmpty()) {
            for (Dataflow flow : graph.inputs(element.id())) {
                operands.add(new Contract.Operand(
                        flow.name(),
                        component,
                        "what comes from " + graph.source(flow).name(),
                        !graph.crossed(flow).isEmpty(),
                        "data",
                        "",
                        origins.grounds(flow, "§1.7")));
            }
        }
        return operands;
    }

    private static String access(Endpoint endpoint) {
        return switch (endpoint.access()) {
            case ANYBODY -> "anybody may call";
            case AUTHENTICATED -> "whoever is known may call";
            case RESTRICTED ->
                endpoint.roles().isEmpty()
                        ? "nobody may call"
                        : "callers need " + String.join(" or ", endpoint.roles());
            case UNKNOWN -> "who may call is not known";
        };
    }
}
