package dev.threatdoc.condition;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;

/** When a threat applies: a condition, or a rule in Java. Immutable, and safe for use by several threads. */
public interface Applicability {

    /** Whether the threat applies to a subject, and what that rests on. */
    Evaluation evaluate(Subject target, ModelGraph graph);

    /** What to show to people who ask when the threat applies: the condition as it was written, or the rule's class. */
    String source();
}
