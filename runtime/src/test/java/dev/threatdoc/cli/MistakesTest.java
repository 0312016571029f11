package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake of the user's is one clear line, and exit code 2. */
final class MistakesTest {

    @TempDir
    Path folder;

    @Test
    void namesTheSubcommandsToThoseWhoAskForOneThatIsNotThere() {
        assertThat(Cli.mistake("quux", Cli.COMMENTS))
                .isEqualTo("threatdoc: quux: There is no such file or folder, and no such subcommand either: there is "
                        + String.join(", ", ThreatdocCommand.subcommands()) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | No MODEL was given; name a folder of classes, a jar, a model.json or a pytm model in JSON",
                "findings | No MODEL was given; name a folder of classes, a jar, a model.json or a pytm model in JSON",
                "--dfdd M | There is no option --dfdd; did you mean --dfd?",
                "--reprot=x M | There is no option --reprot; did you mean --report?",
                "-x M | There is no option -x; --help lists those that there are",
                "findings --formt json M | There is no option --formt; did you mean --format?",
                "findings --dfd M | --dfd and the subcommand findings cannot be combined; ask for one after the other",
                "--format json findings M | --format belongs to the subcommand findings; write it behind findings",
                "--seq --dfd findings M | --seq, --dfd and the subcommand findings cannot be combined; ask for one after the other",
                "finding M | finding: There is no such file or folder; did you mean the subcommand findings?",
                "--report | --report needs a value: TEMPLATE",
                "M --json | --json needs a value: FILE",
                "--report a.md --report b.md M | --report may be given only once",
                "--dfd=1 M | --dfd takes no value",
                "--levels M | --levels needs whole numbers from 0 on; \"src/test/resources/templates/sample.json\" is none",
                "M --levels | --levels needs whole numbers from 0 on",
                "--levels 99999999999 M | --levels needs whole numbers from 0 on; \"99999999999\" is none",
                "--describe | --describe needs a NAME: that of a kind, a threat, a control, a property or an enum",
                "--describe --list | --describe needs a NAME: that of a kind, a threat, a control, a property or an enum",
                "--describe Srver | \"Srver\" is no kind, property, control, enum or threat; did you mean Server?",
                "--describe isHardenend | \"isHardenend\" is no kind, property, control, enum or threat; did you mean isHardened?",
                "--describe Quux7 | \"Quux7\" is no kind, property, control, enum or threat; --list-elements and --list print those that there are",
                "--catalogs coer M | There is no catalog \"coer\"; did you mean \"core\"? Bundled are core, capec, llm, code",
                "--exclude AA0l M | There is no threat \"AA0l\"; did you mean \"AA01\"?",
                "findings --format xml M | --format takes text or json, not \"xml\"",
                "findings --ids pytm M | --ids takes id or alias, not \"pytm\"",
                "findings --fail-on hihg M | --fail-on \"hihg\" is no severity; use very low, low, medium, high, very high or none",
                "nowhere.json | nowhere.json: There is no such file or folder",
                "--report nowhere.md M | nowhere.md: The report template does not exist",
                "--report src M | src: The report template is a folder; a file is expected",
                "--threats nowhere.json M | nowhere.json: The threat file does not exist",
                "--json src M | src: The output is a folder; a file is expected",
                "--json no/where.json M | no/where.json: The output cannot be written: there is no such file or folder",
            })
    void isOneClearLine(String args, String line) {
        assertThat(Cli.mistake(args(args))).isEqualTo("threatdoc: " + line + "\n");
    }

    private static String[] args(String words) {
        return words.isEmpty()
                ? new String[0]
                : words.replace("M", Cli.COMMENTS).split(" ");
    }

    @Test
    void sayWhereTheThreatFileIsWrong() {
        String file = Cli.file(folder, "own.json", """
                {"DF1": {"description": "Dataflow not authenticated", "target": "Dataflow",
                         "condition": "target.authenticatdWith is False"}}
                """);

        assertThat(Cli.mistake("--threats", file, Cli.COMMENTS))
                .isEqualTo(
                        "threatdoc: " + file + ":2:31: threat DF1: unknown property \"authenticatdWith\" of Dataflow;"
                                + " did you mean \"authenticatedWith\"?; to declare it, write {\"properties\": [{\"name\": \"authenticatdWith\", \"meaning\": \"...\"}], \"threats\": [...]}\n");
    }

    @Test
    void sayWhereTheTemplateIsWrong() {
        String file = Cli.file(folder, "report.md", "# Report\n\n{tm.nme}\n");

        assertThat(Cli.mistake("--report", file, Cli.COMMENTS))
                .isEqualTo(
                        "threatdoc: " + file + ":3:5: \"nme\" is no property of the model; did you mean \"name\"?\n");
    }

    @Test
    void sayWhatIsWrongWithTheJson() {
        String broken = Cli.file(folder, "broken.json", "{\"name\": \"m\",\n  \"elements\": [}\n");
        String list = Cli.file(folder, "list.json", "[1, 2]");
        String other = Cli.file(folder, "package.json", "{\"name\": \"left-pad\", \"version\": \"1.0\"}");
        String empty = Cli.file(folder, "empty.json", "");
        String neither = ":1:1: This is neither a model.json of Threatdoc nor a model in pytm's JSON format\n";

        assertThat(Cli.mistake(broken))
                .startsWith("threatdoc: " + broken + ":2:16: This is no valid JSON: ")
                .hasLineCount(1);
        assertThat(Cli.mistake(list)).isEqualTo("threatdoc: " + list + neither);
        assertThat(Cli.mistake(other)).isEqualTo("threatdoc: " + other + neither);
        assertThat(Cli.mistake(empty))
                .isEqualTo("threatdoc: " + empty + ":1:1: The file is empty; a JSON document is expected\n");
    }

    @Test
    void tellAtMostTwentyProblems() {
        String elements = IntStream.range(0, 30)
                .mapToObj(i -> "{\"name\": \"e%d\", \"__class__\": \"Server\", \"inBoundary\": \"b\"}".formatted(i))
                .collect(Collectors.joining(","));
        String model = Cli.file(folder, "m.json", "{\"name\": \"m\", \"elements\": [" + elements + "]}");

        assertThat(Cli.mistake(model)).hasLineCount(21).endsWith("\nthreatdoc: and 10 more\n");
    }

    @Test
    void areMerelyWarningsWhereTheModelCanStillBeUsed() {
        String model = Cli.file(folder, "m.json", """
                {"name": "m", "elements": [
                  {"name": "Web", "__class__": "Server", "isHardend": true,
                   "assumptions": [{"name": "a", "exclude": ["ZZ99"]}]}]}
                """);
        Cli lenient = Cli.run(model);

        assertThat(lenient.code()).isZero();
        assertThat(lenient.out()).startsWith("digraph");
        assertThat(lenient.err().lines())
                .allMatch(l -> l.startsWith("threatdoc: warning: " + model + ":"))
                .hasSize(2)
                .first()
                .asString()
                .contains(":2:42: ", "isHardend", "did you mean \"isHardened\"?");
        assertThat(Cli.mistake("--strict", model))
                .startsWith("threatdoc: " + model + ":2:42: ")
                .hasLineCount(1);
    }

    @Test
    void leadToAStackTraceOnlyWhereItIsAskedFor() {
        Path nowhere = folder.resolve("nowhere.json");
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console console =
                new Console(new java.io.ByteArrayOutputStream(), new PrintedNotices(new java.io.PrintStream(err)));

        assertThat(Main.run(console, "--debug", nowhere.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("threatdoc: " + nowhere + ": There is no such", "at dev.threatdoc.cli.");
    }

    @Test
    void includeFilesThatNobodyMayRead() throws Exception {
        Path secret = Path.of(Cli.file(folder, "secret.json", "{}"));
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret),
                "a file that nobody may read: root may read everything");

        assertThat(Cli.mistake(secret.toString()))
                .isEqualTo("threatdoc: " + secret + ": The model cannot be read: permission denied\n");
    }

    @Test
    void includeNamesThatNoFileCanHave() {
        assertThat(Cli.mistake("a\0b")).startsWith("threatdoc: a\\u0000b: This is no name of a file: ");
        assertThat(Cli.mistake("a\nb")).isEqualTo("threatdoc: a\\u000ab: There is no such file or folder\n");
        assertThat(Cli.mistake("")).isEqualTo("threatdoc: The name of a file is empty\n");
    }
}
