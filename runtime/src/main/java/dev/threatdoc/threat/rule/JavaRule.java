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
import java.util.Optional;
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
            Answer answer = TimeLimit.within(limit, () -> ask(subject));
            if (answer.failure().isPresent()) {
                throw answer.failure().get();
            }
            return answer.evidence();
        } catch (TimeoutException e) {
            endless.set(true);
            throw new RuleException("has not come to an end within " + limit.toSeconds() + " s", e);
        }
    }

    /** Whatever it throws is caught on its own thread, for what passes it on would ask it for its words. */
    private Answer ask(SubjectView subject) {
        @Nullable List<Evidence> evidence;
        try {
            evidence = rule.check(subject);
            if (evidence != null) {
                return new Answer(List.copyOf(evidence), Optional.empty());
            }
        } catch (Throwable e) {
            return new Answer(
                    List.of(), Optional.of(new RuleException("failed with " + RuleWords.of(e, rule.getClass()), e)));
        }
        return new Answer(List.of(), Optional.of(new RuleException("answered null instead of an empty list")));
    }

    /** What a rule has seen, or how it failed. */
    private record Answer(List<Evidence> evidence, Optional<RuleException> failure) {}

    @Override
    public String source() {
        return "Java: " + rule.getClass().getName();
    }

    @Override
    public String words() {
        return "The rule " + rule.getClass().getName() + " finds it.";
    }
}
