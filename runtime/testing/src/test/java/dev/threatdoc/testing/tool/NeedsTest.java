package dev.threatdoc.testing.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a browser is missing, nothing of such a class runs; where it is there, everything does. */
@Needs(Tool.BROWSER)
final class NeedsTest {

    private boolean started;

    @BeforeEach
    void start() {
        started = Tool.BROWSER.isHere();
    }

    @AfterEach
    void end() {
        assertThat(started).isTrue();
    }

    @Test
    void runs() {
        assertThat(Machine.HERE.chrome()).isPresent();
        assertThat(Machine.HERE.program("chromedriver")).isPresent();
    }
}
