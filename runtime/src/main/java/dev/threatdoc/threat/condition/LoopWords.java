package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Expr.Comprehension.Clause;
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
    static Said say(Expr argument, boolean all, boolean holds) {
        if (argument instanceof Expr.Comprehension comprehension) {
            return comprehension(comprehension, member(all, holds));
        }
        if (argument instanceof Expr.Collected collected && !collected.members().isEmpty()) {
            return Said.of(
                    all == holds,
                    collected.members().stream()
                            .map(m -> TruthWords.say(m, holds))
                            .toList());
        }
        String words = NounWords.member(argument, member(all, holds));
        return new Said.Clause("", words + (all && !holds ? " is not true" : " is true"));
    }

    /** Not all of them are so: some are not. Not any of them is so: none is. */
    private static Member member(boolean all, boolean holds) {
        if (all) {
            return holds ? Member.EACH : Member.SOME_NOT;
        }
        return holds ? Member.SOME : Member.NONE;
    }

    private static Said comprehension(Expr.Comprehension comprehension, Member member) {
        Clause loop = comprehension.clauses().get(0);
        Said element = TruthWords.say(comprehension.element(), member != Member.SOME_NOT);
        List<Said> parts = new ArrayList<>();
        loop.conditions().forEach(c -> parts.add(TruthWords.say(c, true)));
        parts.add(element);
        // Each of those that are so is so: that takes two statements.
        boolean single = member != Member.EACH || loop.conditions().isEmpty();
        Said said = Said.of(true, parts);
        if (comprehension.clauses().size() == 1 && single && said.isAbout(loop.variable())) {
            return of(NounWords.member(loop.source(), member), said, member);
        }
        String each = switch (member) {
            case SOME, SOME_NOT -> "some ";
            case EACH -> "each ";
            case NONE -> "no ";
        };
        return new Said.Clause(
                "", "for " + each + names(comprehension.clauses(), each) + ", " + Sentence.below(element));
    }

    /** Some are this or that: some are this, or some are that. Nothing else can be taken apart so. */
    private static Said of(String subject, Said said, Member member) {
        boolean some = member == Member.SOME || member == Member.SOME_NOT;
        if (some && said instanceof Said.Group group && !group.all()) {
            return Said.of(
                    false,
                    group.parts().stream().map(p -> of(subject, p, member)).toList());
        }
        return new Said.Clause("", Sentence.inside(said.about(subject)));
    }

    /**
     * What a comprehension runs through, with the names that stand for the members.
     *
     * @param each what stands before each further name
     */
    static String names(List<Clause> loops, String each) {
        return loops.stream()
                .map(l -> l.variable() + " of " + NounWords.of(l.source()) + where(l.conditions()))
                .collect(Collectors.joining(" and " + each));
    }

    private static String where(List<Expr> conditions) {
        return conditions.isEmpty()
                ? ""
                : " where "
                        + Sentence.below(Said.of(
                                true,
                                conditions.stream()
                                        .map(c -> TruthWords.say(c, true))
                                        .toList()));
    }
}
