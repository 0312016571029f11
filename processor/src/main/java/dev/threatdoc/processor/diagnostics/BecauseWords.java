package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.ReadValue;
import java.util.List;

/** Formats the evidence of a finding: the known values that it rests on, and the code that they were read off. */
final class BecauseWords {

    private static final int MOST_VALUES = 3;
    private static final String ANNOTATIONS = "dev.threatdoc.annotation.";

    private BecauseWords() {}

    /** The values in one line; empty where the finding rests on nothing that anybody said. */
    static String of(Finding finding, ModelGraph graph) {
        List<ReadValue> known = known(finding, graph);
        if (known.isEmpty()) {
            return "";
        }
        return "Because "
                + NamesInBrief.of(known.stream().map(v -> words(v, finding)).toList(), MOST_VALUES);
    }

    /** The known values that a finding rests on, in the order in which its condition asks for them. */
    private static List<ReadValue> known(Finding finding, ModelGraph graph) {
        return finding.threat().condition().read(finding.subject(), graph).stream()
                .filter(v -> !v.property().isAssumed())
                .toList();
    }

    private static String words(ReadValue value, Finding finding) {
        String of = value.item().equals(finding.subject().id()) ? "" : " of " + OneLine.quoted(value.itemName());
        return value.name() + of + " is " + value(value.property()) + origin(value.property());
    }

    private static String value(Property property) {
        String value =
                property.value() instanceof EnumConstant constant ? constant.name() : String.valueOf(property.value());
        return value.isEmpty() ? "empty" : OneLine.of(value);
    }

    /** What was not declared says where it comes from: from another declaration, or from the code. */
    private static String origin(Property property) {
        if (property.provenance() != Provenance.DERIVED) {
            return "";
        }
        String place = OneLine.of(property.place().words());
        if (property.place() instanceof CodePlace code && code.annotation().startsWith(ANNOTATIONS)) {
            return " (follows from @" + code.annotation().substring(ANNOTATIONS.length()) + " at " + place + ")";
        }
        return " (read off " + (place.isEmpty() ? "the code" : place) + ")";
    }
}
