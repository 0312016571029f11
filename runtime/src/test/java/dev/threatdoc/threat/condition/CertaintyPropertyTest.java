package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Certain and assumed, against every way in which what is open can be settled. */
class CertaintyPropertyTest {

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.randomValue(random -> new RandomCondition(random).truth(random.nextInt(4)));
    }

    @Provide
    Arbitrary<List<Integer>> states() {
        return SmallModel.randomStates();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void whatIsCertainStaysSo(@ForAll("conditions") String text, @ForAll("states") List<Integer> states) {
        Condition condition = SmallModel.compile(text);
        SmallModel model = SmallModel.of(states);
        Evaluation evaluation = model.evaluate(condition);

        assertThat(evaluation.settledBy().isEmpty()).isEqualTo(evaluation.certainty() == Certainty.CERTAIN);
        if (evaluation.certainty() == Certainty.CERTAIN) {
            for (SmallModel completion : model.completions()) {
                assertThat(completion.evaluate(condition)).as(text).isEqualTo(evaluation);
            }
        }
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void whatIsAssumedIsSettledByWhatItSays(@ForAll("conditions") String text, @ForAll("states") List<Integer> states) {
        Condition condition = SmallModel.compile(text);
        SmallModel model = SmallModel.of(states);
        List<SmallModel> settled = List.of(model);
        for (Unknown unknown : model.evaluate(condition).settledBy()) {
            int property = indexOf(unknown);
            assertThat(model.states().get(property))
                    .as("%s was declared", unknown)
                    .isNegative();
            settled =
                    settled.stream().flatMap(m -> m.withAll(property).stream()).toList();
        }

        for (SmallModel each : settled) {
            assertThat(each.evaluate(condition).certainty()).as(text).isEqualTo(Certainty.CERTAIN);
        }
    }

    /** Where each property is read once only, Kleene's logic misses nothing. */
    @Property(tries = 200)
    void whatIsReadOnceIsJudgedExactly(@ForAll Random random, @ForAll("states") List<Integer> states) {
        List<String> atoms = new ArrayList<>(List.of(
                "target.source.usesCache",
                "target.source.isHardened is False",
                "target.sink.isShared",
                "target.sink.minTLSVersion == TLSVersion.NONE",
                "target.tlsVersion != TLSVersion.NONE",
                "not target.protocol",
                "target.order > 0",
                "'a' in target.sourceFiles"));
        Collections.shuffle(atoms, random);
        String text = readOnce(atoms.subList(0, 1 + random.nextInt(atoms.size())), random);
        Condition condition = SmallModel.compile(text);
        SmallModel model = SmallModel.of(states);
        Evaluation evaluation = model.evaluate(condition);

        List<Unknown> decisive = new ArrayList<>();
        for (int i = 0; i < SmallModel.OPEN.size(); i++) {
            if (model.states().get(i) < 0 && matters(i, condition, model)) {
                decisive.add(SmallModel.OPEN.get(i).unknown());
            }
        }
        assertThat(evaluation.settledBy()).as(text).containsExactlyInAnyOrderElementsOf(decisive);
    }

    private static boolean matters(int property, Condition condition, SmallModel model) {
        for (SmallModel completion : model.completions()) {
            long results = completion.withAll(property).stream()
                    .map(m -> m.evaluate(condition).holds())
                    .distinct()
                    .count();
            if (results > 1) {
                return true;
            }
        }
        return false;
    }

    private static String readOnce(List<String> atoms, Random random) {
        String negation = random.nextInt(4) == 0 ? "not " : "";
        if (atoms.size() == 1) {
            return negation + "(" + atoms.get(0) + ")";
        }
        int half = 1 + random.nextInt(atoms.size() - 1);
        return negation + "(" + readOnce(atoms.subList(0, half), random)
                + (random.nextBoolean() ? " and " : " or ")
                + readOnce(atoms.subList(half, atoms.size()), random) + ")";
    }

    private static int indexOf(Unknown unknown) {
        return SmallModel.OPEN.stream()
                .map(SmallModel.OpenProperty::unknown)
                .toList()
                .indexOf(unknown);
    }
}
