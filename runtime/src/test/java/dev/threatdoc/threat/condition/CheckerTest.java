package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {

    private static final String NEVER = " is the same for every model here, for these are never equal: ";

    /** Targets, condition, column, message. */
    static Stream<String[]> mistakes() {
        return Stream.of(new String[][] {
            // names
            {
                "Dataflow",
                "target.authenticatedWit",
                "8",
                "unknown property \"authenticatedWit\" of Dataflow; did you mean \"authenticatedWith\"?"
            },
            {
                "Server,Process",
                "target.isHardend",
                "8",
                "unknown property \"isHardend\" of Server or Process; did you mean \"isHardened\"?"
            },
            {"Server", "target.controls.isHardend", "17", "unknown control \"isHardend\"; did you mean \"isHardened\"?"
            },
            {"Server", "target.isSQL", "8", "unknown property \"isSQL\" of Server"},
            {"Server,Dataflow", "target.isSQL", "8", "unknown property \"isSQL\" of Server or Dataflow"},
            {
                "Dataflow",
                "target.sink.useCache",
                "13",
                "unknown property \"useCache\" of Element; did you mean \"usesCache\"?"
            },
            {"Dataflow", "target.sink.dstPort", "13", "unknown property \"dstPort\" of Element"},
            {
                "Dataflow",
                "any(d.isPII2 for d in target.data)",
                "7",
                "unknown property \"isPII2\" of Data; did you mean \"isPII\"?"
            },
            {
                "Dataflow",
                "any(d.isHardened for d in target.data)",
                "7",
                "unknown property \"isHardened\" of Data; there are carriedBy, classification, credentialsLife, "
                        + "description, format, isCredentials, isDestEncryptedAtRest, isPII, isSourceEncryptedAtRest, "
                        + "isStored, name, processedBy"
            },
            {"Dataflow", "any(d.controls.isHardened for d in target.data)", "16", "Data has no controls"},
            {"Server", "None.isHardend", "6", "unknown property \"isHardend\" of any kind; did you mean \"isHardened\"?"
            },
            {"Server", "traget.isHardened", "1", "unknown name \"traget\"; did you mean \"target\"?"},
            {"Server", "true", "1", "unknown name \"true\"; did you mean \"True\"?"},
            {"Server", "any", "1", "\"any\" is a function; write any(...)"},
            {"Server", "any(d for d in target.data) and d", "33", "unknown name \"d\""},
            {"Dataflow", "target.hasDataLeaks", "8", "\"hasDataLeaks\" is a method; write hasDataLeaks(...)"},
            {
                "Server",
                "target.controls",
                "8",
                "\"controls\" is no value of its own; name a control, such as controls.isHardened"
            },
            {
                "Server",
                "target.protocol.controls.isHardened",
                "26",
                "\"controls\" cannot be read from this: it is a text"
            },
            {
                "Dataflow",
                "target.data.isPII",
                "13",
                "\"isPII\" cannot be read from this: it is a list, such as any(x.isPII for x in ...)"
            },
            {"Server", "target.protocol.isPII", "17", "\"isPII\" cannot be read from this: it is a text"},
            {
                "Server",
                "Server",
                "1",
                "\"Server\" is a kind; it can only be an argument of oneOf(), inside(), crosses(), enters() or exits()"
            },
            {
                "Server",
                "target is Server",
                "11",
                "\"Server\" is a kind; it can only be an argument of oneOf(), inside(), crosses(), enters() or exits()"
            },

            // comparisons
            {"Server", "target.protocol == 5", "17", "\"==\"" + NEVER + "a text and a number"},
            {"Server", "target.protocol is True", "17", "\"is\"" + NEVER + "a text and true or false"},
            {
                "Datastore",
                "target.type == 'SQL'",
                "13",
                "\"==\"" + NEVER + "a DatastoreType and a text; write the value of the enum without quotes, such as "
                        + "DatastoreType.UNKNOWN"
            },
            {"Datastore", "target.type != TLSVersion.NONE", "13", "\"!=\"" + NEVER + "a DatastoreType and a TLSVersion"
            },
            {
                "Dataflow",
                "target.sink == 'DB'",
                "13",
                "\"==\"" + NEVER + "an Element and a text; to compare by name, write .name"
            },
            {"Dataflow", "target.data == target.sink", "13", "\"==\"" + NEVER + "a list and an Element"},
            {"Dataflow", "target.source == target.response", "15", "\"==\"" + NEVER + "an Element and a Dataflow"},
            {
                "Server",
                "target.protocol in ('HTTP', 5) and target.port in ('80', '443')",
                "48",
                "\"in\"" + NEVER + "a number and a text"
            },
            {"Server", "target.port in target.protocol", "13", "\"in\"" + NEVER + "a number and a text"},
            {
                "Server",
                "target.port in 80",
                "13",
                "\"in\" needs a list or a text on its right side, but this is a number"
            },
            {
                "Server",
                "target.protocol < 5",
                "17",
                "\"<\" needs two numbers, two texts or two values of an enum that has an order, but here are a text "
                        + "and a number"
            },
            {
                "Dataflow",
                "target.tlsVersion < Classification.SECRET",
                "19",
                "\"<\" needs two numbers, two texts or two values of an enum that has an order, but here are a "
                        + "TLSVersion and a Classification"
            },
            {
                "Datastore",
                "target.type < DatastoreType.SQL",
                "13",
                "\"<\" needs two numbers, two texts or two values of an enum that has an order, but here are a "
                        + "DatastoreType and a DatastoreType"
            },
            {
                "Server",
                "target.port > None",
                "13",
                "\">\" needs two numbers, two texts or two values of an enum that has an order, but here are a number "
                        + "and None"
            },
            {
                "Server",
                "1 < 2 < 'a'",
                "7",
                "\"<\" needs two numbers, two texts or two values of an enum that has an order, but here are a number "
                        + "and a text"
            },

            // arithmetic
            {"Server", "target.protocol + 'x'", "17", "\"+\" needs numbers, but this is a text"},
            {"Server", "-target.protocol", "1", "\"-\" needs numbers, but this is a text"},
            {"Server", "target.port / 0", "13", "division by zero"},
            {"Server", "target.port % 0.0", "13", "division by zero"},
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String targets, String condition, String column, String message) {
        assertMistake(targets, condition, column, message);
    }

    static void assertMistake(String targets, String condition, String column, String message) {
        ConditionException e =
                catchThrowableOfType(ConditionException.class, () -> Condition.compile(condition, kinds(targets)));

        assertThat(e).as(condition).isNotNull();
        // How to declare a name of one's own is said after it; ThreatReaderTest has those words.
        String mistake = e.getMessage().replaceFirst("; to declare it, write .*", "");
        assertThat(mistake + " @" + e.column()).isEqualTo(message + " @" + column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a property of one of the targets, or of a kind below one
                "Server,Datastore|target.isSQL",
                "Asset|target.isSQL and target.usesCache",
                "Element|target.isSQL and target.dstPort > 0 and target.parents",
                // what the ends of a flow are, nobody knows
                "Dataflow|target.sink.usesCache and target.source.isSQL and target.sink.isAdmin",
                "Server|any(f.sink.isSQL for f in target.outputs)",
                // one that has the type on one kind, another on the other, or may not be there
                "Dataflow|target.response.isEncrypted and target.inBoundary.name == 'x'",
                "Server|(target.protocol if target.isHardened else 5) == 'x'",
                "Server|(target.protocol if target.isHardened else 5) < 6",
                "Server|(target.protocol if target.isHardened else None).lower() == 'x'",
                "Server|target.protocol is None or None in ('a', 5)",
                // flows among others
                "Server,Dataflow|target.crosses(Boundary) and target.hasDataLeaks()",
                "Element|target.crosses('DMZ')",
                "Dataflow|target.data == 'JSON' and 'XML' in target.data and target.data != []",
                "Server|'x' in target.inputs",
                "Dataflow|target.sink.oneOf(target.source, target.source.inBoundary, target.note)",
                "Server|target.inside('a', Boundary, target.inBoundary)",
                "Server|target.isHardened == 1 and True < 2 and sum(d.isPII for d in target.data) + True > 1",
                "Server|any(any(d.isPII for d in d.data) for d in target.inputs)",
                "Server|max(1, 2.5, True) < min(target.port, 3)",
                "Server|[] == target.data and len('abc') == 3 and any([])",
            })
    void acceptsWhatMayWork(String targets, String condition) {
        assertThatCode(() -> Condition.compile(condition, kinds(targets))).doesNotThrowAnyException();
    }

    @Test
    void takesNoTargetsForAll() {
        assertThatCode(() -> Condition.compile("target.dstPort == 1 or target.isSQL", List.of()))
                .doesNotThrowAnyException();
    }

    private static List<ElementKind> kinds(String names) {
        return Arrays.stream(names.split(","))
                .map(n -> Kinds.find(n).orElseThrow())
                .toList();
    }
}
