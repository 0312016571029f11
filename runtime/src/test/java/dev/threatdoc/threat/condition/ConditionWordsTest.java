package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions in English. Read the golden file by eye: nothing else can tell whether it says what is meant. */
class ConditionWordsTest {

    @Test
    void saysTheConditionsOfAllCatalogs() {
        TreeMap<String, List<String>> threats = Catalogs.names().stream()
                .flatMap(c -> Catalogs.bundled(c).orElseThrow().threats().stream())
                .collect(Collectors.groupingBy(
                        t -> t.condition().source() + "\n    " + t.condition().words(),
                        TreeMap::new,
                        Collectors.mapping(Threat::id, Collectors.toList())));

        String text = threats.entrySet().stream()
                .map(e -> String.join(" ", e.getValue()) + "\n    " + e.getKey() + "\n")
                .collect(Collectors.joining("\n"));

        Golden.check(ConditionWordsTest.class, "catalogs.txt", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target.isHardened is False                        | It is not hardened.
            target.isHardened != True and target.isShared     | It is not hardened and is shared.
            not (target.isHardened or target.isShared)        | It is not hardened and is not shared.
            target.isShared and (target.isSQL or target.isHardened) | It is shared, and it either speaks SQL or is hardened.
            target.isShared or target.isSQL and target.isHardened   | It is shared; or it speaks SQL and is hardened.
            target.sink.usesVPN and (target.usesVPN or target.source.usesVPN) | Its receiver uses a VPN, and either it uses a VPN or its sender uses a VPN.
            target.port in (80, 8080)                         | It has the port 80 or 8080.
            target.protocol.lower() not in ('http', 'ftp')    | It does not use the protocol "http" or "ftp" (upper or lower case).
            'sql' in target.protocol                          | Its protocol contains "sql".
            target.protocol == ''                             | Its protocol is empty.
            not target.protocol                               | Its protocol is empty.
            target.inBoundary is None                         | Its trust boundary does not exist.
            target.response and target.response.isEncrypted   | Its response exists and is encrypted.
            target.inputs                                     | The number of the flows into it is not 0.
            len(target.inputs) > 3                            | The number of the flows into it is above 3.
            1 < len(target.data) <= 3                         | 1 is below the number of its data, which is at most 3.
            all(d.isStored for d in target.data)              | All of its data is stored.
            not all(d.isStored for d in target.data)          | Some of its data is not stored.
            not any(d.isStored for d in target.data)          | None of its data is stored.
            any(d.isStored for d in target.data if d.isPII)   | Some of its data is personal data and is stored.
            all(d.isStored for d in target.data if d.isPII)   | For each d of its data where d is personal data, d is stored.
            any(d.isPII for d in target.data) and any(d.isStored for d in target.data) | Some of its data is personal data and some of its data is stored.
            any(d.isPII or d.isStored for d in target.data)   | Some of its data is personal data or some of its data is stored.
            all(d.isPII or d.isStored for d in target.data)   | All of its data either is personal data or is stored.
            not any(d.isPII or d.isStored for d in target.data) | None of its data either is personal data or is stored.
            any(f.protocol == 'HTTP' for f in target.inputs)  | One of the flows into it uses the protocol "HTTP".
            any(d.classification > target.maxClassification for d in target.data) | For some d of its data, the classification of d is above its highest permitted classification.
            target.oneOf(Server, Actor, LLM)                  | It is a Server, an Actor or an LLM.
            not target.sink.oneOf(Datastore, 'Vault')         | Its receiver is not a Datastore or "Vault".
            target.crosses(Boundary) or target.enters('DMZ')  | It crosses a trust boundary or enters the trust boundary "DMZ".
            target.source.inside('DMZ')                       | Its sender is inside of the trust boundary "DMZ".
            target.order + 1 > 2 * 3                          | (Its order plus 1) is above (2 times 3).
            (target.isSQL if target.isShared else target.isHardened) | (It speaks SQL if it is shared, else it is hardened).
            True                                              | This always holds.
            """)
    void saysWhatIsMeant(String condition, String words) throws ConditionException {
        assertThat(Condition.compile(condition, kinds()).words()).isEqualTo(words);
    }

    @Property(tries = 500)
    void saysAnyConditionInOneSentence(@ForAll("conditions") String condition) throws ConditionException {
        String words = Condition.compile(condition, List.of(Kinds.DATAFLOW)).words();

        assertThat(words).endsWith(".").doesNotContain("\n", "null", "  ", "[", "target");
        assertThat(words.chars().filter(c -> c == '(').count())
                .isEqualTo(words.chars().filter(c -> c == ')').count());
        assertThat(words).hasSizeLessThan(100 + 30 * condition.length());
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.randomValue(random -> new RandomCondition(new Random(random.nextLong())).truth(4));
    }

    private static List<ElementKind> kinds() {
        return List.of(Kinds.DATAFLOW, Kinds.DATASTORE, Kinds.SERVER);
    }
}
