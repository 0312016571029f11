package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * A threat with a condition in Java, for what the language of conditions cannot say.
 *
 * <p>Providers are found with {@link java.util.ServiceLoader}: a public class with a public constructor without
 * parameters, named in {@code META-INF/services/dev.threatdoc.threat.rule.ThreatRule} of a jar that lies on the
 * processor path of a compilation, or on the class path of the command line.
 *
 * <p>A finding of a rule is {@linkplain dev.threatdoc.threat.condition.Certainty#CERTAIN certain} if the rule, at that
 * item, has read no undeclared property or control. Otherwise it is assumed, and declaring those would settle it. So a
 * rule should ask for what it can do without last: {@code a.isTrue("x") || b.isTrue("y")} does not read {@code y} where
 * {@code x} was declared to be true.
 *
 * <p>A rule has no state, reads nothing but the model, and answers the same each time. Whatever it throws is reported
 * as a mistake of the rule's, and so is that it takes longer than ten seconds for one item.
 */
@Stable
public interface ThreatRule {

    /** What the threat is, and to which kinds of items it can apply. Asked once. */
    RuleDescription description();

    /**
     * Looks for the threat at one item in scope, of one of the kinds that the description names.
     *
     * @return what shows that the threat applies; empty if it does not
     */
    List<Evidence> check(SubjectView subject);
}
