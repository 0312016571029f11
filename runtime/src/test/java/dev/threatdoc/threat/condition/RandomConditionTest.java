package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the property tests are really given: each part of the language, and in conditions whose result is open. */
class RandomConditionTest {

    private static final int CONDITIONS = 3000;
    private static final int ENOUGH = CONDITIONS / 100;

    private static final Map<String, Predicate<String>> PARTS = new LinkedHashMap<>();

    static {
        Stream.of(Function.values()).forEach(f -> part(f.word() + "("));
        Stream.of(Method.values()).forEach(m -> part("." + m.word() + "("));
        Stream.of(" and ", " or ", "not ", " if ", " for ", " in ", " not in ", " is ", " == ", " != ", " < ", " >= ")
                .forEach(RandomConditionTest::part);
        Stream.of(
                        " + ",
                        " * ",
                        "[",
                        "{",
                        "'T' in target.protocol",
                        "len(target.protocol)",
                        "TLSVersion.",
                        "Classification.")
                .forEach(RandomConditionTest::part);
        PARTS.put("a chain", Pattern.compile(" (<|<=|>|>=) [^()]* (<|<=|>|>=) ").asPredicate());
    }

    private static void part(String text) {
        PARTS.put(text, c -> c.contains(text));
    }

    @Test
    void hasEachPartOfTheLanguageWhereItMatters() {
        Random random = new Random(4);
        Map<String, Integer> seen = new LinkedHashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        int[] byOpen = new int[9];
        int assumed = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            String text = new RandomCondition(random).truth(random.nextInt(4));
            SmallModel model = SmallModel.of(SmallModel.randomStates(random));
            boolean isOpen = model.evaluate(SmallModel.compile(text)).certainty() == Certainty.ASSUMED;
            assumed += isOpen ? 1 : 0;
            byOpen[(int) model.states().stream().filter(s -> s < 0).count()]++;
            PARTS.forEach((name, has) -> {
                if (has.test(text)) {
                    seen.merge(name, 1, Integer::sum);
                    open.merge(name, isOpen ? 1 : 0, Integer::sum);
                }
            });
        }
        List<String> rare = new ArrayList<>();
        PARTS.keySet().forEach(p -> {
            if (seen.getOrDefault(p, 0) < ENOUGH || open.getOrDefault(p, 0) < ENOUGH / 3) {
                rare.add(p + ": " + seen.getOrDefault(p, 0) + ", open " + open.getOrDefault(p, 0));
            }
        });

        assertThat(rare).as("seldom among %d conditions", CONDITIONS).isEmpty();
        assertThat(assumed).isBetween(CONDITIONS / 8, CONDITIONS * 7 / 8);
        assertThat(Arrays.stream(byOpen).boxed().toList())
                .as("models by how many properties are open")
                .allMatch(n -> n > ENOUGH);
    }
}
