package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.NounWords.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in words that something is true of one of many, of all, or of none.
 *
 * <p>It is a statement without a subject that others could share: "some of its data is personal data" and "some of its
 * data is stored" need not speak of the same data.
 */
final class LoopWords {

    private LoopWords() {}

    /**
     * What {@code any} or {@code all} says.
     *
     * @param all whether it is {@code all}
     */
    static Clause say(Expr argument, boolean all, boolean holds) {
        if (argument instanceof Expr.Comprehension comprehension) {
            return comprehension(comprehension, member(all, holds));
        }
        if (argument instanceof Expr.Collected collected && !collected.members().isEmpty()) {
            return Clause.of(
                    all == holds,
                    collected.members().stream()
                            .map(m -> TruthWords.say(m, holds))
                            .toList());
        }
        String words = NounWords.member(argument, member(all, holds));
        return new Clause.Simple("", words + (all && !holds ? " is not true" : " is true"));
    }

    /** Not all of them are so: some are not. Not any of them is so: none is. */
    private static Member member(boolean all, boolean holds) {
        if (all) {
            return holds ? Member.EACH : Member.SOME_NOT;
        }
        return holds ? Member.SOME : Member.NONE;
    }

    private static Clause comprehension(Expr.Comprehension comprehension, Member member) {
        Expr.Comprehension.Clause loop = comprehension.clauses().get(0);
        Clause element = TruthWords.say(comprehension.element(), member != Member.SOME_NOT);
        List<Clause> parts = new ArrayList<>();
        loop.conditions().forEach(c -> parts.add(TruthWords.say(c, true)));
        parts.add(element);
        // Each of those that are so is so: that takes two statements.
        boolean single = member != Member.EACH || loop.conditions().isEmpty();
        Clause said = Clause.of(true, parts);
        if (comprehension.clauses().size() == 1 && single && said.isAbout(loop.variable())) {
            return of(NounWords.member(loop.source(), member), said, member);
        }
        String each = switch (member) {
            case SOME, SOME_NOT -> "some ";
            case EACH -> "each ";
            case NONE -> "no ";
        };
        return new Clause.Simple(
                "", "for " + each + names(comprehension.clauses(), each) + ", " + Sentence.below(element));
    }

    /** Some are this or that: some are this, or some are that. Nothing else can be taken apart so. */
    private static Clause of(String subject, Clause said, Member member) {
        boolean some = member == Member.SOME || member == Member.SOME_NOT;
        if (some && said instanceof Clause.Group group && !group.all()) {
            return Clause.of(
                    false,
                    group.parts().stream().map(p -> of(subject, p, member)).toList());
        }
        return new Clause.Simple("", Sentence.inside(said.about(subject)));
    }

    /**
     * What a comprehension runs through, with the names that stand for the members.
     *
     * @param each what stands before each further name
     */
    static String names(List<Expr.Comprehension.Clause> loops, String each) {
        return loops.stream()
                .map(l -> l.variable() + " of " + NounWords.of(l.source()) + where(l.conditions()))
                .collect(Collectors.joining(" and " + each));
    }

    private static String where(List<Expr> conditions) {
        return conditions.isEmpty()
                ? ""
                : " where "
                        + Sentence.below(Clause.of(
                                true,
                                conditions.stream()
                                        .map(c -> TruthWords.say(c, true))
                                        .toList()));
    }
}
