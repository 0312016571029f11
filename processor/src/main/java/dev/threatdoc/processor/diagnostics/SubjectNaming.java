package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names what a finding is about, and what is at stake there. */
final class SubjectNaming {

    private static final int MOST_NAMES = 5;

    private SubjectNaming() {}

    /**
     * Kind and name, with the ends of a flow.
     *
     * @param here whether it is compiled now, so that the compiler can point at it; if not, the code is named as well
     */
    static String of(Subject subject, ModelGraph graph, boolean here) {
        String words = subject.kind().name() + " " + OneLine.quoted(subject.name());
        if (subject instanceof Dataflow flow) {
            words += " from " + OneLine.quoted(graph.source(flow).name()) + " to "
                    + OneLine.quoted(graph.sink(flow).name());
        }
        return here || !(subject.place() instanceof CodePlace place) ? words : words + " " + CodeName.of(place);
    }

    /** What data is concerned and which trust boundaries are crossed; empty if neither is known. */
    static String trace(Subject subject, ModelGraph graph) {
        List<String> parts = new ArrayList<>();
        if (subject instanceof Dataflow flow) {
            add(
                    parts,
                    "carries ",
                    flow.data().stream().map(d -> data(graph.data(d))).toList());
            add(parts, "crosses ", boundaries(graph.crossed(flow)));
        } else if (subject instanceof Element element) {
            add(
                    parts,
                    "handles ",
                    element.data().stream().map(d -> data(graph.data(d))).toList());
            add(parts, "stands in ", boundaries(graph.boundariesAround(element)));
        }
        return parts.isEmpty() ? "" : capitalized(String.join("; ", parts));
    }

    private static List<String> boundaries(List<Boundary> boundaries) {
        return boundaries.stream().map(b -> OneLine.quoted(b.name())).toList();
    }

    private static String data(DataAsset data) {
        Optional<String> classification = Optional.ofNullable(
                        data.attributes().properties().get(PropertyNames.CLASSIFICATION))
                .map(p -> p.value())
                .filter(EnumConstant.class::isInstance)
                .map(v -> ((EnumConstant) v).name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .filter(c -> !c.equals("unknown"));
        return OneLine.quoted(data.name())
                + classification.map(c -> " (" + c + ")").orElse("");
    }

    private static void add(List<String> parts, String verb, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(verb + NamesInBrief.of(names, MOST_NAMES));
        }
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
