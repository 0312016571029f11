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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets a rule stand where a condition may stand.
 *
 * @param rule the rule, whose author may know nothing of null-marked code
 * @param limit how long it may take for one item
 * @param endless whether it once took longer, and so is left alone
 */
record JavaRule(ThreatRule rule, Duration limit, AtomicBoolean endless) implements Applicability {

    JavaRule(ThreatRule rule) {
        this(rule, TimeLimit.USUAL, new AtomicBoolean());
    }

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
        if (endless.get()) {
            throw new RuleException("has not come to an end before and is not asked again");
        }
        try {
            // Copied there, for the list is the rule's own, too.
            return TimeLimit.within(limit, () -> {
                @Nullable List<Evidence> evidence = rule.check(subject);
                if (evidence == null) {
                    throw new RuleException("answered null instead of an empty list");
                }
                return List.copyOf(evidence);
            });
        } catch (TimeoutException e) {
            endless.set(true);
            throw new RuleException("has not come to an end within " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            throw thrown instanceof RuleException own
                    ? own
                    : new RuleException("failed with " + RuleWords.of(thrown, rule.getClass()), thrown);
        }
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
