package dev.threatdoc.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.cli.ExitCode;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class VerdictTest {

    private final List<String> logged = new ArrayList<>();
    private final LogNotices notices = new LogNotices(new SystemStreamLog() {
        @Override
        public void info(CharSequence content) {
            logged.add("info " + content);
        }

        @Override
        public void warn(CharSequence content) {
            logged.add("warn " + content);
        }
    });

    @Test
    void goesOnWhereAllIsWell() {
        notices.warning("a property is unknown");
        notices.note("known.json: 3 known findings");

        assertThatCode(() -> Verdict.of(ExitCode.FINE, notices)).doesNotThrowAnyException();
        assertThat(logged).containsExactly("warn a property is unknown", "info known.json: 3 known findings");
    }

    @Test
    void isAFailureWhereTheGateIsShut() {
        notices.note("1 known finding is gone; threatdoc baseline --prune takes out what is");
        notices.note("2 findings that are open and certain are high or above (--fail-on)");

        assertThatThrownBy(() -> Verdict.of(ExitCode.FINDINGS, notices))
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessage("2 findings that are open and certain are high or above (-Dthreatdoc.failOn)");
        assertThat(logged).hasSize(1);
    }

    @Test
    void isAnErrorWithAdviceWhereTheUserMadeAMistake() {
        notices.mistake("--top \"x\" is neither a number nor all");
        notices.mistake("There is no option --nothing");

        assertThatThrownBy(() -> Verdict.of(ExitCode.MISTAKE, notices))
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasNoCause()
                .hasMessage("-Dthreatdoc.top \"x\" is neither a number nor all\n" + "There is no option --nothing");
    }

    @Test
    void isAnErrorThatAsksForAReportWhereWeMadeOne() {
        notices.note("This is a defect of Threatdoc; please report it with what --debug prints");

        assertThatThrownBy(() -> Verdict.of(ExitCode.DEFECT, notices))
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessage("This is a defect of Threatdoc; please report it with what -X prints");
    }
}
