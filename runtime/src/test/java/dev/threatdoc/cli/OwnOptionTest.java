package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module's model has what it uses, too; what is wrong with that is told where it is. */
final class OwnOptionTest {

    private static final String[] GATE = {"findings", "--catalogs", "core", "--fail-on", "medium"};

    @TempDir
    Path folder;

    @BeforeEach
    void compile() {
        String both = model(server("Orders", "shop.orders.Orders") + ", " + server("Web", "shop.web.Site.Web"));
        Cli.file(folder, "META-INF/threatdoc/model.json", both);
        Cli.file(folder, "META-INF/threatdoc/index.txt", "");
        Cli.file(folder, "META-INF/threatdoc/modules/web/model.json", both);
        Cli.file(folder, "META-INF/threatdoc/modules/web/index.txt", "");
        Cli.file(folder, "shop/web/Site.class", "");
    }

    private static String model(String elements) {
        return "{\"format\": \"threatdoc-model\", \"version\": 1, \"name\": \"shop\", \"elements\": [" + elements
                + "]}";
    }

    private static String server(String name, String type) {
        return """
                {"kind": "Server", "name": "%1$s", "id": "%1$s",
                 "controls": {"isHardened": {"value": false, "provenance": "declared",
                   "source": {"file": "%1$s.java", "line": 3, "type": "%2$s"}}},
                 "source": {"file": "%1$s.java", "line": 3, "type": "%2$s"}}
                """.formatted(name, type);
    }

    private Cli gate(String... more) {
        String[] arguments = new String[GATE.length + more.length];
        System.arraycopy(GATE, 0, arguments, 0, GATE.length);
        System.arraycopy(more, 0, arguments, GATE.length, more.length);
        return Cli.run(arguments);
    }

    @Test
    void countsAllWhereNobodyAsks() {
        Cli all = gate(folder.toString());

        assertThat(all.out()).contains("Server \"Orders\"", "Server \"Web\"");
        assertThat(all.err()).contains("2 findings that are open and certain");
    }

    @Test
    void countsOnlyWhatIsDeclaredInTheClasses() {
        Cli own = gate("--own", folder.toString());

        assertThat(own.out()).contains("Server \"Web\"").doesNotContain("Orders");
        assertThat(own.err()).contains("1 finding that is open and certain");
        assertThat(own.code()).isEqualTo(1);
    }

    @Test
    void holdsForABaselineToo() {
        assertThat(Cli.run("baseline", "--own", "--catalogs", "core", folder.toString())
                        .out())
                .contains("\"Web\"")
                .doesNotContain("\"Orders\"");
    }

    @Test
    void takesAFileForAllItsOwn() {
        String file = folder.resolve("META-INF/threatdoc/model.json").toString();

        assertThat(gate("--own", file)).isEqualTo(gate(file));
    }
}
