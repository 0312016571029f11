package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.testing.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people rarely do, and attackers do first. */
final class EdgesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void carriesHostileNamesThroughTheFindings() throws IOException {
        // A name may not be blank, and UTF-8 has no lone surrogates, so no file can bring them.
        List<String> names = Hostile.NAMES.stream()
                .filter(n -> !n.isBlank())
                .filter(StandardCharsets.UTF_8.newEncoder()::canEncode)
                .toList();
        List<Map<String, String>> elements = names.stream()
                .map(n -> Map.of("name", n, "__class__", "Server"))
                .toList();
        String model = Cli.file(folder, "m.json", JSON.writeValueAsString(Map.of("name", "m", "elements", elements)));

        List<String> found = new ArrayList<>();
        for (JsonNode row : JSON.readTree(Cli.answer("findings", "--format", "json", "--catalogs", "core", model))) {
            found.add(row.get("element").asText());
        }
        String text = Cli.answer("findings", "--top", "all", "--catalogs", "core", model);

        assertThat(found).containsAll(names);
        assertThat(text.lines().filter(l -> l.startsWith("Server "))).hasSize(names.size());
        assertThat(text.codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(text).doesNotContain("\u2028", "\u202e");
    }

    @Test
    void refusesAConditionThatIsTooCostly() {
        String servers = "{\"name\": \"m\", \"elements\": ["
                + "{\"name\": \"Hub\", \"__class__\": \"Server\"}, {\"name\": \"A\", \"__class__\": \"Actor\"}],"
                + " \"flows\": [";
        StringBuilder model = new StringBuilder(servers);
        for (int i = 0; i < 300; i++) {
            model.append(i == 0 ? "" : ",")
                    .append("{\"name\": \"f%d\", \"source\": \"A\", \"sink\": \"Hub\"}".formatted(i));
        }
        String loops = "any(any(any(a.dstPort + b.dstPort + c.dstPort > 0 for a in target.inputs)"
                + " for b in target.inputs) for c in target.inputs)";
        String threats = Cli.file(
                folder,
                "own.json",
                "{\"SLOW\": {\"description\": \"Slow\", \"target\": \"Server\", \"condition\": \"" + loops + "\"}}");

        assertThat(Cli.mistake(
                        "findings",
                        "--catalogs",
                        "none",
                        "--threats",
                        threats,
                        "--fail-on",
                        "low",
                        Cli.file(folder, "m.json", model + "]}")))
                .isEqualTo("threatdoc: warning: own.json: threat SLOW: its condition takes too many steps at the"
                        + " Server \"Hub\"; nest fewer loops over the model\n"
                        + "threatdoc: --fail-on can give no verdict, since these threats could not be looked for:"
                        + " SLOW\n");
    }

    @Test
    void tellsOfEachFileThatCannotBeRead() {
        assertThat(Cli.mistake("a.json", Cli.COMMENTS, "b.json", "a.json"))
                .isEqualTo("threatdoc: a.json: There is no such file or folder\n"
                        + "threatdoc: b.json: There is no such file or folder\n");
        assertThat(Cli.mistake("--list", "--threats", "a.json,b.json"))
                .isEqualTo("threatdoc: a.json: The threat file does not exist\n"
                        + "threatdoc: b.json: The threat file does not exist\n");
    }

    @Test
    void tellsThingsOfOneIdApart() {
        // Both are "web-shop" in a model.json.
        String first = model("Web Shop", "a");
        String second = model("Web/Shop", "b");

        assertThat(Cli.answer("--json", "-", "--catalogs", "core", first, second))
                .containsOnlyOnce("\"name\": \"Web Shop\"")
                .containsOnlyOnce("\"name\": \"Web/Shop\"");
    }

    @Test
    void takesAThingForTheSameWhereverItIsRead() {
        String json = Cli.file(folder, "model.json", Cli.answer("--json", "-", "--catalogs", "core", Cli.COMMENTS));
        String jar = Cli.jar(folder, "app.jar", "META-INF/threatdoc/model.json", Cli.answer("--json", "-", json));

        assertThat(Cli.answer("findings", "--catalogs", "core", json, Cli.COMMENTS, jar))
                .isEqualTo(Cli.answer("findings", "--catalogs", "core", Cli.COMMENTS));
    }

    @Test
    void leavesTheModelAsItIsIfTheOutputCannotBeWritten() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectory(file);

        assertThat(Cli.mistake("--json", file.toString(), Cli.COMMENTS))
                .isEqualTo("threatdoc: " + file + ": The output is a folder; a file is expected\n");
        assertThat(file).isEmptyDirectory();
    }

    private String model(String name, String file) {
        String pytm = Cli.file(
                folder,
                file + "/pytm.json",
                "{\"name\": \"m\", \"elements\": [{\"name\": \"" + name + "\", \"__class__\": \"Server\"}]}");
        return Cli.file(folder, file + "/model.json", Cli.answer("--json", "-", "--catalogs", "core", pytm));
    }
}
