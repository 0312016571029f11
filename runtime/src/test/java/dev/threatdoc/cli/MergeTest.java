package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several models are one system. */
final class MergeTest {

    private static final String SHOP = """
            {"name": "Shop", "description": "Sells.", "isOrdered": true,
             "boundaries": [{"name": "Cloud"}],
             "data": [{"name": "Order"}],
             "elements": [
               {"name": "Web", "__class__": "Server", "port": 443, "inBoundary": "Cloud"},
               {"name": "Store", "__class__": "Datastore", "data": ["Order"]}],
             "flows": [{"name": "save", "source": "Web", "sink": "Store", "data": ["Order"], "protocol": "SQL"}]}
            """;

    private static final String MAIL = """
            {"name": "Mail", "description": "Sends.",
             "assumptions": [{"name": "internal", "exclude": ["HA01"]}],
             "elements": [
               {"name": "Web", "__class__": "Server", "controls": {"isHardened": false}},
               {"name": "Relay", "__class__": "Server"}],
             "flows": [{"name": "notify", "source": "Web", "sink": "Relay"},
                       {"name": "done", "source": "Relay", "sink": "Web", "responseTo": "notify"}]}
            """;

    @TempDir
    Path folder;

    private String json(String first, String second) {
        return Cli.answer(
                "--json",
                "-",
                "--catalogs",
                "core",
                Cli.file(folder, "a.json", first),
                Cli.file(folder, "b.json", second));
    }

    @Test
    void unitesWhatEachKnows() {
        String united = json(SHOP, MAIL);

        assertThat(united)
                .contains("\"name\": \"Shop + Mail\"", "\"description\": \"Sells.\\nSends.\"", "\"isOrdered\": true")
                .containsOnlyOnce("\"id\": \"web\"")
                .contains("\"id\": \"relay\"", "\"id\": \"flow/save\"", "\"responseTo\": \"flow/notify\"");
        assertThat(Cli.answer(
                        "--seq",
                        folder.resolve("a.json").toString(),
                        folder.resolve("b.json").toString()))
                .contains("save", "notify", "done");
    }

    @Test
    void keepsWhatOnePartTakesAsGivenToItsOwnItems() {
        String findings = Cli.answer(
                "findings", "--catalogs", "core", Cli.file(folder, "a.json", SHOP), Cli.file(folder, "b.json", MAIL));

        assertThat(findings).containsOnlyOnce("HA01").contains("; 2 more excluded by assumptions\n");
        assertThat(findings.substring(findings.indexOf("Datastore \"Store\""))).contains("HA01");
    }

    @Test
    void mergesAModelWithItself() {
        String once = Cli.answer("--json", "-", "--catalogs", "core", Cli.file(folder, "a.json", SHOP));

        assertThat(json(SHOP, once).replaceAll(",\n *\"source\": \\{[^}]*}", ""))
                .isEqualTo(once.replaceAll(",\n *\"source\": \\{[^}]*}", ""));
    }

    @Test
    void tellsFlowsOfOneNameApartByTheirEnds() {
        String other = """
                {"name": "Shop", "elements": [{"name": "Web", "__class__": "Server"},
                                              {"name": "Cache", "__class__": "Datastore"}],
                 "flows": [{"name": "save", "source": "Web", "sink": "Cache"}]}
                """;

        assertThat(json(SHOP, other)).contains("\"name\": \"Shop\",").containsPattern("(?s)\"save\".*\"save\"");
    }

    @Test
    void refusesContradictions() {
        String other = SHOP.replace("443", "8443")
                .replace("\"SQL\"", "\"MySQL\"")
                .replace("{\"name\": \"Cloud\"}", "{\"name\": \"Cloud\"}, {\"name\": \"Cellar\"}")
                .replace("\"inBoundary\": \"Cloud\"", "\"inBoundary\": \"Cellar\"");
        String a = Cli.file(folder, "a.json", SHOP);
        String b = Cli.file(folder, "b.json", other);
        String start = a + " and " + b + " disagree on ";

        assertThat(Cli.mistake(a, b).lines())
                .containsExactly(
                        "threatdoc: " + b + ":5:51: " + start
                                + "the port of the Server \"Web\": 443 or 8443; make them agree",
                        "threatdoc: " + b + ":5:71: " + start
                                + "the boundary around the Server \"Web\": \"Cloud\" or \"Cellar\"; make them agree",
                        "threatdoc: " + b + ":7:94: " + start
                                + "the protocol of the Dataflow \"save\": \"SQL\" or \"MySQL\"; make them agree");
    }

    @Test
    void refusesTwoKindsOfOneItem() {
        String a = Cli.file(folder, "a.json", SHOP);
        String b = Cli.file(folder, "b.json", MAIL.replaceFirst("Server", "Process"));

        assertThat(Cli.mistake(a, b))
                .isEqualTo("threatdoc: " + b + ":4:4: " + a + " and " + b
                        + " disagree on the kind of \"Web\": Server or Process; make them agree\n");
    }

    @Test
    void refusesTwoWaysToTreatDuplicates() {
        String a = Cli.file(folder, "a.json", "{\"name\": \"a\", \"onDuplicates\": \"RESTRICT\", \"flows\": []}");
        String b = Cli.file(folder, "b.json", "{\"name\": \"b\", \"onDuplicates\": \"IGNORE\", \"flows\": []}");

        assertThat(Cli.mistake(a, b))
                .isEqualTo("threatdoc: " + b + ":1:1: " + a + " and " + b
                        + " disagree on onDuplicates: RESTRICT or IGNORE; make them agree\n");
    }
}
