package dev.threatdoc.api.assertion;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/** What an element must be like. */
@Experimental
public final class ElementAssert {

    private final Analysis model;
    private final Element element;

    ElementAssert(Analysis model, Element element) {
        this.model = model;
        this.element = element;
    }

    /** That a control is in place, such as {@code isHardened}. */
    public ElementAssert hasControl(String control) {
        PropertySpec spec = Controls.find(control)
                .orElseThrow(() -> new IllegalArgumentException("There is no control \"" + control + "\""
                        + NearestName.hint(
                                control,
                                Controls.all().stream()
                                        .map(c -> c.name().toString())
                                        .toList())));
        PropertyName name = spec.name();
        Property property = element.attributes().control(name);
        if (!property.value().equals(true)) {
            throw Failure.of(
                    "Expected " + Told.item(element) + " to have the control " + control + ", but",
                    List.of(Told.property(name, property)));
        }
        return this;
    }

    /** That it stands in this trust boundary, or in one inside of it. */
    public ElementAssert isInBoundary(String boundary) {
        List<String> around = model.graph().boundariesAround(element).stream()
                .map(Boundary::name)
                .toList();
        if (!around.contains(boundary)) {
            throw Failure.of(
                    "Expected " + Told.item(element) + " to be in the boundary \"" + boundary + "\", but it is in",
                    around);
        }
        return this;
    }

    /** That nobody has to deal with any of some findings at it now. */
    public ElementAssert hasNoOpenFindings(FindingChoice choice) {
        Told.refuseOpen(
                Told.item(element),
                model.findings().stream()
                        .filter(f -> f.subject().id().equals(element.id()))
                        .toList(),
                choice);
        return this;
    }
}
