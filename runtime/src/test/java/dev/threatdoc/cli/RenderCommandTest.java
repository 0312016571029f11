package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.tool.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag(Needs.TAG)
final class RenderCommandTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void drawsTheTextFormatsIntoAFolderThatItMakes() throws IOException {
        Path there = folder.resolve("a/b");

        assertThat(Cli.answer("render", "-o", there.toString(), "--format", "mmd,dot,puml", Cli.COMMENTS))
                .isEqualTo(String.join(
                                "\n",
                                there.resolve("dfd.mmd").toString(),
                                there.resolve("seq.mmd").toString(),
                                there.resolve("dfd.dot").toString(),
                                there.resolve("dfd.puml").toString(),
                                there.resolve("seq.puml").toString())
                        + "\n");
        assertThat(Files.readString(there.resolve("dfd.dot"))).isEqualTo(Cli.answer("--dfd", Cli.COMMENTS));
        assertThat(Files.readString(there.resolve("seq.puml"))).isEqualTo(Cli.answer("--seq", Cli.COMMENTS));
    }

    @Test
    void printsOnePicture() {
        assertThat(Cli.answer("render", "-o", "-", Cli.COMMENTS))
                .startsWith("<?xml")
                .endsWith("</svg>\n");
        assertThat(Cli.answer("render", "-o", "-", "--format", "mmd", "--picture", "seq", Cli.COMMENTS))
                .startsWith("sequenceDiagram\n");
    }

    @Test
    void drawsEveryView() throws IOException {
        Cli.answer(
                "render",
                "-o",
                folder.toString(),
                "--picture",
                "dfd",
                "--view",
                "element:Web Server",
                "--view",
                "boundary:Web/DB",
                "--view",
                "data:Comments in HTML or Markdown",
                "--view",
                "changes:" + Cli.COMMENTS,
                Cli.COMMENTS);

        assertThat(files())
                .containsExactly(
                        "dfd-boundary-web_db.svg",
                        "dfd-changes.svg",
                        "dfd-data-comments_in_html_or_markdown.svg",
                        "dfd-element-web_server.svg");
    }

    @Test
    void showsWhatHasChangedSinceAnOlderModel() {
        String then = Cli.file(folder, "then.json", "{\"name\": \"m\", \"elements\": []}");
        String now = Cli.file(
                folder,
                "now.json",
                "{\"name\": \"m\", \"elements\": [{\"name\": \"Web\", \"__class__\": \"Server\"}]}");

        assertThat(Cli.answer("render", "-o", "-", "--view", "changes:" + then, now))
                .contains(">server &#xB7; added<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "render M | Say with -o DIR where the pictures are to go, or with -o - to print one of them",
                "render -o - --format svg,png M | -o - prints one picture; ask for one format, one picture and one view",
                "render -o D --format gif M | --format \"gif\" is no format of pictures; expected one of svg, png, mmd, dot, puml",
                "render -o D --picture map M | --picture takes dfd or seq, not \"map\"",
                "render -o D --view element M | --view element needs a name: element:NAME",
                "render -o D --view elemnt:x M | --view \"elemnt:x\" is no view; did you mean \"element\"?",
                "render -o D --view element:Web,Server M | the model has no element \"Web,Server\"; did you mean \"Web Server\"?",
                "render -o D --view boundary:Web/DC M | the model has no boundary \"Web/DC\"; did you mean \"Web/DB\"?",
                "render -o D --view data:x M | the model has no data asset \"x\"; expected one of",
                "render -o D --view changes:gone.json M | gone.json: There is no such file or folder",
                "render -o F --picture dfd M | The output is a file; a folder is expected",
            })
    void tellsInOneLineWhatIsWrong(String line, String message) {
        String file = Cli.file(folder, "taken", "");
        String[] args = line.replace(" M", " " + Cli.COMMENTS)
                .replace(" D ", " " + folder.resolve("out") + " ")
                .replace(" F ", " " + file + " ")
                .split(" ");

        assertThat(Cli.mistake(args)).contains(message).hasLineCount(1);
    }
}
