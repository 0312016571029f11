package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threat files of one's own of which a part is wrong. */
final class OwnThreatsTest {

    private static final String SOUND =
            "{\"id\":\"ACME-2\",\"targets\":[\"Process\"],\"title\":\"Not hardened\",\"condition\":"
                    + "\"target.controls.isHardened is False\"}";
    private static final String UNSOUND =
            "{\"id\":\"ACME-1\",\"targets\":[\"Process\"],\"title\":\"Far away\",\"condition\":"
                    + "\"target.controls.isFarAway is True\"}";
    private static final String MODEL = "{\"name\":\"own\",\"boundaries\":[],\"data\":[],\"flows\":[],"
            + "\"elements\":[{\"__class__\":\"Process\",\"name\":\"A\",\"controls\":{\"isFarAway\":true}}]}";

    @TempDir
    Path folder;

    private Cli findings(String threats) {
        String model = Cli.file(folder, "m.json", MODEL);
        return Cli.run("findings", "--catalogs", "none", "--threats", Cli.file(folder, "t.json", threats), model);
    }

    @Test
    void looksForTheSoundThreatsOfAFileAndReportsTheOthers() {
        Cli run = findings("[" + SOUND + "," + UNSOUND + "]");

        assertThat(run.code()).isEqualTo(ExitCode.MISTAKE);
        assertThat(run.out()).contains("ACME-2").doesNotContain("ACME-1");
        assertThat(run.err())
                .contains("unknown control \"isFarAway\"")
                .contains("{\"controls\": [{\"name\": \"isFarAway\", \"meaning\": \"...\"}], \"threats\": [...]}");
    }

    @Test
    void looksForAllOnceTheNameIsDeclared() {
        Cli run = findings("{\"controls\":[{\"name\":\"isFarAway\"}],\"threats\":[" + SOUND + "," + UNSOUND + "]}");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("ACME-2").contains("ACME-1");
    }

    @Test
    void stopsWhereNothingIsSound() {
        Cli run = findings("[" + UNSOUND + "]");

        assertThat(run.code()).isEqualTo(ExitCode.MISTAKE);
        assertThat(run.out()).isEmpty();
    }
}
