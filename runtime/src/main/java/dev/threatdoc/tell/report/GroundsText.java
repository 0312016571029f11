package dev.threatdoc.tell.report;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.condition.ReadValue;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Formats the grounds of a finding: each value that made its condition true, how it is known, and where it was
 * declared.
 */
final class GroundsText {

    private GroundsText() {}

    /** The values that a finding rests on, such as "does not validate input (`validatesInput`, undeclared)". */
    static String of(Finding finding, ModelGraph graph) {
        return finding.threat().condition().read(finding.subject(), graph).stream()
                .filter(v -> !v.property().isAssumed() || PropertySpec.isOpenByDefault(v.name()))
                .map(v -> value(v, finding))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String value(ReadValue value, Finding finding) {
        boolean own = value.item().equals(finding.subject().id());
        return (own ? "it " : MarkdownText.text(value.itemName()) + " ") + words(value) + " (`" + value.name() + "`, "
                + origin(value.property(), finding) + ")";
    }

    private static String words(ReadValue value) {
        Object worth = value.property().value();
        if (worth instanceof Boolean holds) {
            return Phrases.predicate(value.name().text(), holds);
        }
        String words = worth instanceof EnumConstant constant ? constant.name() : String.valueOf(worth);
        boolean nothing = words.isEmpty() || words.equals("-1");
        return nothing
                ? "has no " + Phrases.noun(value.name().text())
                : Phrases.predicate(value.name().text(), MarkdownText.text(words), true);
    }

    private static String origin(Property property, Finding finding) {
        if (property.isAssumed()) {
            return "undeclared";
        }
        String place = property.place().words();
        boolean near = place.isEmpty() || place.equals(finding.subject().place().words());
        return property.provenance().name().toLowerCase(Locale.ROOT) + (near ? "" : " at " + MarkdownText.text(place));
    }
}
