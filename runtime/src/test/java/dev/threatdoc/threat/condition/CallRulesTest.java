package dev.threatdoc.threat.condition;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallRulesTest {

    /** Targets, condition, column, message. */
    static Stream<String[]> mistakes() {
        return Stream.of(new String[][] {
            {"Server", "any()", "1", "any() takes one argument, but here are 0"},
            {"Server", "len(target.data, target.data)", "1", "len() takes one argument, but here are 2"},
            {"Server", "any(target.isHardened)", "12", "any() needs a list, but this is true or false"},
            {"Server", "max(5)", "5", "max() needs a list, but this is a number"},
            {"Server", "sum(d.name for d in target.data)", "1", "sum() needs numbers, but here each is a text"},
            {
                "Server",
                "max(target.data)",
                "1",
                "max() needs numbers, texts or values of an enum that has an order, but here each is a Data"
            },
            {
                "Server",
                "min(d.credentialsLife for d in target.data)",
                "1",
                "min() needs numbers, texts or values of an enum that has an order, but here each is a Lifetime"
            },
            {
                "Server",
                "any(x for x in target.protocol)",
                "23",
                "\"for\" needs a list to run through, but this is a text"
            },
            {
                "Server",
                "(d for d in target.data)",
                "1",
                "a generator can only stand in any(), all(), len(), min(), max() or sum(), or behind \"in\"; elsewhere "
                        + "put it in brackets: [...]"
            },
            {"Server", "target.port.lower()", "13", "lower() needs a text, but this is a number"},
            {"Server", "target.protocol.lower('x')", "23", "lower() takes no argument"},
            {"Server", "target.protocol.oneOf(Server)", "17", "oneOf() needs an item of the model, but this is a text"},
            {"Server", "target.oneOf()", "8", "oneOf() needs at least one kind or name"},
            {"Server", "target.oneOf(5)", "14", "oneOf() takes kinds or names in quotes, but this is a number"},
            {
                "Server",
                "target.inside(Server)",
                "15",
                "inside() takes Boundary or the name of one in quotes, but Server is no boundary"
            },
            {
                "Server",
                "target.inside(target)",
                "15",
                "inside() takes Boundary or the name of one in quotes, but this is a Server"
            },
            {"Server", "target.crosses(Boundary)", "8", "crosses() is for a Dataflow, but this is a Server"},
            {
                "Actor,Server",
                "target.enters(Boundary)",
                "8",
                "enters() is for a Dataflow, but this is an Actor or Server"
            },
            {"Dataflow", "target.sink.exits(Boundary)", "13", "exits() is for a Dataflow, but this is an Element"},
            {"Server", "target.hasDataLeaks()", "8", "hasDataLeaks() is for a Dataflow, but this is a Server"},
            {"Dataflow", "target.hasDataLeaks(1)", "21", "hasDataLeaks() takes no argument"},
            {
                "Server",
                "target.checkTLSVersion()",
                "8",
                "checkTLSVersion() takes one list of flows, such as target.inputs"
            },
            {
                "Server",
                "target.checkTLSVersion(target.data)",
                "31",
                "checkTLSVersion() needs a list of flows, such as target.inputs"
            },
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String targets, String condition, String column, String message) {
        CheckerTest.assertMistake(targets, condition, column, message);
    }
}
