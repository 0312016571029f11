package dev.threatdoc.model;

import dev.threatdoc.model.vocabulary.ElementKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What a threat can apply to: an element, a dataflow or a trust boundary. */
public sealed interface Subject extends Item permits Element, Dataflow, Boundary {

    /** The id of the innermost trust boundary around it; a dataflow lies in none. */
    Optional<String> inBoundary();

    /** The levels of detail at which diagrams show it; 0 alone where nobody said. */
    SortedSet<Integer> levels();

    /** What is taken as given about it, in the order in which it was said. */
    List<Assumption> assumptions();

    /** What was decided about threats to it, in the order in which it was said. */
    List<ThreatResponse> responses();

    /** Where findings were silenced without an answer, in the order in which it was said. */
    List<Suppression> suppressions();

    /** Whether the threat model is to judge it. */
    default boolean inScope() {
        return attributes().isTrue("inScope");
    }

    /** The kind, which is that of its attributes. */
    @Override
    default ElementKind kind() {
        return attributes().kind();
    }
}
