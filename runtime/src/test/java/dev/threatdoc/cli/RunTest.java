package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line inside of another program. */
final class RunTest {

    private final List<String> heard = new ArrayList<>();

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.of(List.of(arguments), new Notices() {
            @Override
            public void mistake(String line) {
                heard.add("mistake " + line);
            }

            @Override
            public void warning(String line) {
                heard.add("warning " + line);
            }

            @Override
            public void note(String line) {
                heard.add("note " + line);
            }

            @Override
            public void trace(String line) {
                heard.add("trace " + line);
            }

            @Override
            public void trace(Throwable thrown) {
                heard.add("thrown " + thrown.getClass().getSimpleName());
            }
        });
    }

    @Test
    void answers() {
        assertThat(run("findings", "--catalogs", "core", Cli.COMMENTS))
                .isEqualTo(new Run(0, Cli.answer("findings", "--catalogs", "core", Cli.COMMENTS)));
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsWhyAGateIsShut() {
        assertThat(run("findings", "--fail-on", "very low", "--fail-on-assumed", Cli.COMMENTS)
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(heard).singleElement().asString().startsWith("note ").contains("findings that are open");
    }

    @Test
    void tellsMistakesAndWarningsApart() {
        String model = Cli.file(folder, "m.json", """
                {"name": "m", "elements": [{"name": "Web", "__class__": "Server", "isHardend": true}]}
                """);

        assertThat(run("findings", "--catalogs", "core", model).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run("findings", "--nothing", model)).isEqualTo(new Run(ExitCode.MISTAKE, ""));
        assertThat(heard).hasSize(2).first().asString().startsWith("warning ").contains("isHardend");
        assertThat(heard.get(1)).startsWith("mistake There is no option --nothing");
    }

    @Test
    void saysMoreWhereItIsAskedFor() {
        run("--debug", "findings", folder.resolve("none.json").toString());

        assertThat(heard).anyMatch(h -> h.startsWith("trace ")).anyMatch(h -> h.equals("thrown UserException"));
    }
}
