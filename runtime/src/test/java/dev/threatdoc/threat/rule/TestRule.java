package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Evidence;
import java.util.List;
import java.util.function.Function;

/** A rule that a test puts together. */
final class TestRule implements ThreatRule {

    private final RuleDescription description;
    private final Function<SubjectView, List<Evidence>> check;

    TestRule(RuleDescription description, Function<SubjectView, List<Evidence>> check) {
        this.description = description;
        this.check = check;
    }

    /** A rule of the id T1 for everything. */
    static TestRule of(Function<SubjectView, List<Evidence>> check) {
        return new TestRule(RuleDescription.of("T1", "Test", "Element").build(), check);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public List<Evidence> check(SubjectView subject) {
        return check.apply(subject);
    }
}
