package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.tell.output.OutputFormats;
import dev.threatdoc.threat.catalog.Catalogs;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class HelpTest {

    @Test
    void listsEveryOptionOfTheOriginal() {
        String help = Cli.answer("--help");

        assertThat(help)
                .startsWith("Usage: threatdoc [options] MODEL...\n")
                .contains(
                        "  -h, --help ",
                        " --debug ",
                        " --dfd ",
                        " --seq ",
                        " --report=TEMPLATE ",
                        " --exclude=IDS ",
                        " --list ",
                        " --list-elements ",
                        " --describe=NAME... ",
                        " --json=FILE ",
                        " --levels=LEVEL... ",
                        " --colormap ")
                .contains(" --catalogs=NAMES ", " --threats=FILES ", " --strict ", " --version ")
                .contains("\nSubcommands:\n  findings  ")
                .contains("(" + String.join(", ", Catalogs.names()) + ")");
        assertThat(help.lines()).allMatch(l -> l.length() <= 100);
        assertThat(Cli.answer("-h")).isEqualTo(help);
    }

    @Test
    void listsEveryOutputAndLetsShellsCompleteIt() {
        assertThat(Cli.answer("--help").replaceAll("\\s+", " "))
                .contains("a compilation writes: " + String.join(", ", OutputFormats.names()) + ".");
        assertThat(new CommandLine(new ThreatdocCommand())
                        .getCommandSpec()
                        .findOption("--print")
                        .completionCandidates())
                .containsExactlyElementsOf(OutputFormats.names());
    }

    @Test
    void tellsOfASubcommand() {
        String help = Cli.answer("findings", "--help");

        assertThat(help)
                .startsWith("Usage: threatdoc findings [options] MODEL...\n")
                .contains(" --format=text|json ", " --ids=id|alias ", " --fail-on=LEVEL ", " --catalogs=NAMES ")
                .doesNotContain("--dfd");
        assertThat(Cli.answer("--help", "findings")).isEqualTo(help);
    }

    @Test
    void tellsTheVersion() {
        assertThat(Cli.answer("--version")).matches("threatdoc \\S+\n");
        assertThat(Cli.answer("findings", "--version")).isEqualTo(Cli.answer("--version"));
    }
}
