package dev.threatdoc.read.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DockerfileTest {

    private static String user(String text) {
        return Dockerfile.read("Dockerfile", text).user();
    }

    @Test
    void knowsAsWhomTheLastStageRuns() {
        assertThat(user("FROM a\nUSER app")).isEqualTo("app");
        assertThat(user("FROM a\nUSER app\nUSER root")).isEqualTo("root");
        assertThat(user("FROM a AS one\nUSER app\nFROM b")).isEmpty();
        assertThat(user("FROM a AS one\nUSER app\nFROM One")).isEqualTo("app");
        assertThat(user("RUN x")).isEmpty();
    }
}
