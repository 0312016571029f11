package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenTest {

    @Test
    void coloursATerminalUnlessSomebodyWantsNone() throws UserException {
        assertThat(Screen.of("auto", true, Map.of()).colour()).isTrue();
        assertThat(Screen.of("auto", false, Map.of()).colour()).isFalse();
        assertThat(Screen.of("auto", true, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(Screen.of("auto", true, Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(Screen.of("auto", true, Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(Screen.of("always", false, Map.of("NO_COLOR", "1")).colour()).isTrue();
        assertThat(Screen.of("never", true, Map.of()).colour()).isFalse();
        assertThatThrownBy(() -> Screen.of("blue", true, Map.of())).isInstanceOf(UserException.class);
    }

    @Test
    void breaksLinesBetweenWordsAndLosesNone() {
        Screen narrow = new Screen(false, 24);
        String line = "  HIGH  IN04  Cross Site Scripting at every page of it";

        String fitted = narrow.fitted(line, 14);

        assertThat(fitted.lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(24));
        assertThat(fitted.lines().skip(1)).allSatisfy(l -> assertThat(l).startsWith(" ".repeat(12)));
        assertThat(fitted.replaceAll("\\s+", " ")).isEqualTo(line.replaceAll("\\s+", " "));
        assertThat(Screen.plain().fitted(line, 14)).isEqualTo(line);
    }
}
