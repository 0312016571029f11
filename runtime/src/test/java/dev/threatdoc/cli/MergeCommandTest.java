package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of programs that were compiled one by one become one system. */
final class MergeCommandTest {

    @TempDir
    Path folder;

    private static String model(String name, String elements, String flows, String joints) {
        return """
                {"format": "threatdoc-model", "version": 1, "name": "%s", "description": "",
                 "settings": {"isOrdered": false, "mergeResponses": false, "ignoreUnused": false,
                              "onDuplicates": "NO_ACTION"},
                 "boundaries": [], "data": [], "elements": [%s], "flows": [%s]%s, "findings": [], "excluded": []}
                """.formatted(name, elements, flows, joints.isEmpty() ? "" : ", \"joints\": " + joints);
    }

    private static String element(String kind, String name, String type) {
        return """
                {"id": "%s", "kind": "%s", "name": "%s", "source": {"file": "%s.java", "line": 3, "type": "%s",
                 "annotation": "dev.threatdoc.annotation.%s"}}
                """.formatted(name.toLowerCase(java.util.Locale.ROOT), kind, name, type.replace('.', '/'), type, kind);
    }

    private static String flow(String from, String to) {
        return """
                {"id": "flow/%s-%s", "kind": "Dataflow", "name": "%s to %s", "from": "%s", "to": "%s"}
                """.formatted(from, to, from, to, from, to);
    }

    private String merged(String... models) {
        String[] arguments = new String[models.length + 3];
        arguments[0] = "merge";
        arguments[1] = "--catalogs";
        arguments[2] = "none";
        for (int i = 0; i < models.length; i++) {
            arguments[i + 3] = Cli.file(folder, "m" + i + ".json", models[i]);
        }
        return Cli.answer(arguments);
    }

    @Test
    void joinsADeclaredProgramWithTheOneThatItsClientNames() {
        String web = model("web", element("Server", "Web", "shop.Web"), "", """
                {"programs": [{"element": "web", "connections": [{"name": "order-service", "protocol": "HTTP",
                   "seen": "@FeignClient", "source": {"file": "Orders.java", "line": 7}}]}]}
                """);
        String orders = model("orders", element("Server", "Orders", "shop.orders.Orders"), "", """
                {"programs": [{"element": "orders", "names": ["order-service"]}]}
                """);

        assertThat(merged(web, orders).replaceAll("\\s+", ""))
                .contains("\"name\":\"Requests\",\"from\":\"web\",\"to\":\"orders\"")
                .doesNotContain("ExternalEntity");
        assertThat(merged(web).replaceAll("\\s+", ""))
                .contains("\"kind\":\"ExternalEntity\",\"name\":\"order-service\"");
    }

    @Test
    void takesAnExternalEntityForTheElementThatAnotherModelKnows() {
        String web = model(
                "web",
                element("Server", "Web", "shop.Web") + "," + element("ExternalEntity", "Orders", "shop.Orders"),
                flow("web", "orders"),
                "");
        String orders = model("orders", element("Server", "Orders", "orders.Orders"), "", "");

        assertThat(merged(web, orders).replaceAll("\\s+", ""))
                .contains("\"kind\":\"Server\",\"name\":\"Orders\"", "\"from\":\"web\",\"to\":\"orders\"")
                .doesNotContain("ExternalEntity");
    }

    @Test
    void keepsStoresApartThatMerelyHaveOneName() {
        String a = model(
                "a",
                element("Server", "A", "a.A") + "," + element("Datastore", "Database", "a.Db"),
                flow("a", "database"),
                "");
        String b = model(
                "b",
                element("Server", "B", "b.B") + "," + element("Datastore", "Database", "b.Db"),
                flow("b", "database"),
                "");
        String first = Cli.file(folder, "a.json", a);
        String second = Cli.file(folder, "b.json", b);
        Cli cli = Cli.run("merge", "--catalogs", "none", first, second);

        assertThat(cli.err())
                .isEqualTo("threatdoc: warning: b/Db.java:3: there are several elements named \"Database\": a.Db of "
                        + first + ", b.Db of " + second
                        + "; they are taken for 2, \"Database (a)\", \"Database (b)\"; if"
                        + " they are one, declare it in one type that all of them use, else give them names that"
                        + " differ\n");
        assertThat(cli.out().replaceAll("\\s+", ""))
                .contains("\"from\":\"a\",\"to\":\"database-a\"", "\"from\":\"b\",\"to\":\"database-b\"");
    }

    @Test
    void knowsAStoreThatTwoModulesShareForOne() {
        String a = model("a", element("Datastore", "Database", "shared.Db"), "", "");
        String b = model("b", element("Datastore", "Database", "shared.Db"), "", "");

        assertThat(merged(a, b)).containsOnlyOnce("\"Database\"");
    }

    @Test
    void addsNothingToWhatIsDeclaredInOtherWords() {
        String web = model(
                "web",
                element("Server", "Web", "shop.Web") + "," + element("Datastore", "Orders", "shop.Orders"),
                flow("web", "orders"),
                """
                {"programs": [{"element": "web", "connections": [{"role": "database", "technology": "PostgreSQL",
                   "address": "localhost:5432", "protocol": "JDBC", "seen": "spring.datasource.url"}]}]}
                """);

        assertThat(merged(web)).doesNotContain("Queries", "database-");
    }

    @Test
    void writesWhereItIsToldTo() throws Exception {
        String model = Cli.file(folder, "a.json", model("a", element("Server", "A", "a.A"), "", ""));
        Path file = folder.resolve("merged.json");
        Path out = folder.resolve("out");

        assertThat(Cli.answer("merge", model, "-o", file.toString(), "--output", out.toString()))
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Files.readString(out.resolve("model.json")));
        assertThat(out.resolve("report.html")).exists();
        assertThat(Cli.answer("merge", "-o", "-", model)).isEqualTo(Cli.answer("merge", model));
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(Cli.mistake("merge")).contains("No MODEL was given");
        assertThat(Cli.mistake("merge", "nowhere.json")).contains("There is no such file or folder");
    }
}
