package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says of the words that models are made of. */
final class DescribeTest {

    static Stream<ElementKind> kinds() {
        return Kinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsEachPropertyOfAKind(ElementKind kind) {
        String entry = Cli.answer("--describe", kind.name());

        assertThat(entry).startsWith(kind.name() + "\n  ");
        for (PropertySpec property : kind.properties()) {
            assertThat(entry)
                    .contains("\n  " + property.name() + " (" + property.type().words());
            assertThat(unwrapped(entry)).contains(property.meaning());
        }
        for (PropertySpec control : Controls.all()) {
            assertThat(entry.contains("\n  " + control.name() + " (")
                            || kind.property(control.name()).isPresent())
                    .as(control.name().text())
                    .isEqualTo(kind != Kinds.DATA);
        }
    }

    @Test
    void tellsTypesAndDefaults() {
        assertThat(Cli.answer("--describe", "Datastore"))
                .contains(
                        "\n  Declared with @Datastore.\n  Is a kind of Asset, of Element: ",
                        "\nProperties:\n",
                        "\n  isSQL (true or false; default true)\n",
                        "\n  port (a whole number; default -1)\n",
                        "\n  OS (a text; default empty; os in annotations)\n",
                        "\n  minTLSVersion (a TLSVersion: NONE, SSLv1, SSLv2, SSLv3, TLSv10, TLSv11, TLSv12, TLSv13;"
                                + " default NONE)\n",
                        "\nFor conditions and templates only; follows from the rest of the model:\n  name (a text)\n",
                        "\nControls, set with @Controls or under \"controls\" in a model file:\n"
                                + "  authenticatesDestination (true or false; default false)\n");
    }

    @Test
    void takesSeveralNamesInAnyForm() {
        String server = Cli.answer("--describe", "Server");
        String actor = Cli.answer("--describe", "Actor");

        assertThat(Cli.answer("--describe", "Server", "Actor")).isEqualTo(server + "\n" + actor);
        assertThat(Cli.answer("--describe", "Server,Actor")).isEqualTo(server + "\n" + actor);
        assertThat(Cli.answer("--describe", "Server Actor")).isEqualTo(server + "\n" + actor);
        assertThat(Cli.answer("--describe=Server", "--describe", "Actor")).isEqualTo(server + "\n" + actor);
        assertThat(Cli.answer("--describe", "Server", "--", Cli.COMMENTS)).isEqualTo(server);
    }

    @Test
    void knowsTheAnnotationsNamesToo() {
        assertThat(Cli.answer("--describe", "Llm")).isEqualTo(Cli.answer("--describe", "LLM"));
        assertThat(Cli.answer("--describe", "DataAsset")).startsWith("Data\n");
    }

    @Test
    void tellsTheWholeEntryOfAThreat() {
        Threat threat = Catalogs.bundled("capec").orElseThrow().threats().stream()
                .filter(t -> t.isNamed("pytm:INP40"))
                .findFirst()
                .orElseThrow();
        String entry = Cli.answer("--describe", "pytm:INP40");

        assertThat(entry)
                .startsWith(threat.id() + " - " + threat.title() + "\n  Catalog:    capec\n  Aliases:    pytm:INP40")
                .contains(
                        "\n  Severity:   " + threat.severity().words() + "\n",
                        "\n  Applies to: ",
                        "\n  Condition:  " + threat.condition().source() + "\n",
                        "\n\nDetails:\n  ",
                        "\n\nPrerequisites:\n  ",
                        "\n\nMitigations:\n  ",
                        "\n\nExample:\n  ");
        assertThat(unwrapped(entry)).contains(threat.details(), threat.mitigations(), threat.example());
        assertThat(Cli.answer("--describe", threat.id())).isEqualTo(entry);
    }

    @Test
    void tellsWhatAnEnumIsFor() {
        for (EnumType type : Enums.all()) {
            String entry = Cli.answer("--describe", type.name());
            assertThat(entry)
                    .startsWith(type.name() + "\n")
                    .contains("\n" + (type.ordered() ? "Constants, lowest first:" : "Constants:"));
            type.constants().forEach(c -> assertThat(unwrapped(entry)).contains(" " + c.name() + " " + c.meaning()));
        }
        assertThat(Cli.answer("--describe", "TLSVersion")).contains("\n  Taken by: minTLSVersion, tlsVersion.\n");
    }

    @Test
    void tellsWhereAPropertyExists() {
        assertThat(Cli.answer("--describe", "isSQL"))
                .startsWith("isSQL\n  Property of Datastore: true or false; default true.\n  ");
        assertThat(Cli.answer("--describe", "usesVPN"))
                .contains(
                        "usesVPN\n  Control of elements, boundaries and dataflows: true or false; default false.\n",
                        "usesVPN\n  Property of Server, Dataflow: true or false; default false.\n");
    }

    @Test
    void listsThreatsAsTheOriginalDid() {
        List<String> lines = Cli.answer("--list").lines().toList();

        assertThat(lines)
                .startsWith("AA01 - Dataflow not authenticated", "HA01 - Server not hardened")
                .contains("LB03 - Lambda does not handle resource consumption")
                .allMatch(l -> l.matches("\\S+ - .+"))
                .doesNotHaveDuplicates();
        assertThat(Cli.answer("--list", "--catalogs", "core")).hasLineCount(31);
    }

    @Test
    void listsKindsAndEnums() {
        String list = Cli.answer("--list-elements");

        Kinds.all().forEach(k -> assertThat(list).containsPattern("\n  " + k.name() + " +\\Q" + k.meaning() + "\\E\n"));
        Enums.all().forEach(e -> assertThat(list).containsPattern("\n  " + e.name() + " +\\Q" + e.meaning() + "\\E\n"));
        assertThat(list).contains("\n                  UNKNOWN, PUBLIC, RESTRICTED, SENSITIVE, SECRET, TOP_SECRET\n");
    }

    private static String unwrapped(String entry) {
        return entry.replaceAll("\\s+", " ");
    }
}
