package dev.threatdoc.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Golden;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What properties and controls are called in sentences. Read the golden file by eye. */
final class PhrasesTest {

    @Test
    void saysAllPropertiesAndControls() {
        Map<String, String> phrases = new TreeMap<>();
        Stream.concat(Kinds.all().stream().flatMap(k -> k.properties().stream()), Controls.all().stream())
                .forEach(p -> phrases.put(p.name().text(), phrase(p)));

        Golden.check(
                PhrasesTest.class,
                "all.txt",
                phrases.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String phrase(PropertySpec spec) {
        return spec.type() == ValueType.BOOLEAN
                ? Phrases.predicate(spec.name().text(), true) + " / "
                        + Phrases.predicate(spec.name().text(), false)
                : Phrases.noun(spec.name().text());
    }

    @ParameterizedTest
    @CsvSource({
        "verifiesToolDescriptions,does not verify tool descriptions",
        "processesPersonalData,does not process personal data",
        "implementsStrictHTTPValidation,does not implement strict HTTP validation",
        "hasSystemPrompt,has no system prompt",
        "isHardened,is not hardened",
        "usesVPN,does not use a VPN",
        "verifySomething,does not have verifySomething",
        "resilient,does not have resilient",
    })
    void negatesNames(String name, String words) {
        assertThat(Phrases.predicate(name, false)).isEqualTo(words);
    }

    @Test
    void saysValues() {
        assertThat(Phrases.predicate("protocol", "HTTP", true)).isEqualTo("uses the protocol HTTP");
        assertThat(Phrases.predicate("dstPort", "80", false)).isEqualTo("does not have the destination port 80");
    }
}
