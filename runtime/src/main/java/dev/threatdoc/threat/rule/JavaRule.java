package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Evaluation;
import dev.threatdoc.threat.condition.ReadValue;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a rule stand where a condition may stand.
 *
 * @param rule the rule, whose author may know nothing of null-marked code
 */
record JavaRule(ThreatRule rule) implements Applicability {

    @Override
    public Evaluation evaluate(Subject target, ModelGraph graph) {
        Readings readings = new Readings(graph);
        List<Evidence> evidence = check(readings.subject(target));
        return new Evaluation(!evidence.isEmpty(), decision(!evidence.isEmpty(), readings), evidence);
    }

    /** Nobody can say how a rule makes use of what it reads, only what it has read. */
    private static Decision decision(boolean holds, Readings readings) {
        return readings.unknown().isEmpty()
                ? new Decision.Settled(holds)
                : new Decision.Undecided(List.copyOf(readings.unknown()));
    }

    @Override
    public Decision decideByDeclared(Subject target, ModelGraph graph) {
        Readings readings = new Readings(graph);
        boolean holds = !check(readings.subject(target)).isEmpty();
        List<Unknown> undeclared = readings.read().stream()
                .filter(r -> r.property().provenance() != Provenance.DECLARED)
                .filter(r -> PropertySpec.isOpenByDefault(r.name()))
                .map(r -> new Unknown(r.item(), r.itemName(), r.name(), r.control()))
                .toList();
        return undeclared.isEmpty() ? new Decision.Settled(holds) : new Decision.Undecided(undeclared);
    }

    @Override
    public List<ReadValue> read(Subject target, ModelGraph graph) {
        Readings readings = new Readings(graph);
        check(readings.subject(target));
        return readings.read();
    }

    private List<Evidence> check(SubjectView subject) {
        @Nullable List<Evidence> evidence;
        try {
            evidence = rule.check(subject);
            if (evidence != null) {
                return List.copyOf(evidence);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new RuleException("failed with " + RuleWords.of(e, rule.getClass()), e);
        }
        throw new RuleException("answered null instead of an empty list");
    }

    @Override
    public String source() {
        return "Java: " + rule.getClass().getName();
    }

    @Override
    public String words() {
        return "The rule " + rule.getClass().getName() + " finds it.";
    }
}
