package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What a threat can apply to: an element, a dataflow or a trust boundary. */
@Stable
public sealed interface Subject extends Item permits Element, Dataflow, Boundary {

    /** The id of the innermost trust boundary around it; a dataflow lies in none. */
    Optional<String> inBoundary();

    /** What the model says about it beside its properties and controls. */
    Remarks remarks();

    /** The levels of detail at which diagrams show it; 0 alone if undeclared. */
    default SortedSet<Integer> levels() {
        return remarks().levels();
    }

    /** What is taken as given about it, in the order in which it was said. */
    default List<Assumption> assumptions() {
        return remarks().assumptions();
    }

    /** What was decided about threats to it, in the order in which it was said. */
    default List<ThreatResponse> responses() {
        return remarks().responses();
    }

    /** Where findings were silenced without an answer, in the order in which it was said. */
    default List<Suppression> suppressions() {
        return remarks().suppressions();
    }

    /** Whether the threat model is to judge it. */
    default boolean inScope() {
        return attributes().isTrue(PropertyNames.IN_SCOPE);
    }

    /** The kind, which is that of its attributes. */
    @Override
    default ElementKind kind() {
        return attributes().kind();
    }
}
