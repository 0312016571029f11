package dev.threatdoc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandWordsTest {

    @Test
    void leaveOutWhatTheUserLeftOut() {
        assertThat(new CommandWords("scan")
                        .flag("--strict", false)
                        .option("--today", null)
                        .option("--words", "")
                        .option("--exclude", List.of())
                        .words())
                .containsExactly("scan");
    }

    @Test
    void nameFilesInFullWhereverTheProcessWasStarted() {
        File file = new File("/a/m.json");

        assertThat(new CommandWords("findings")
                        .flag("--strict", true)
                        .option("--threats", List.of(new File("/a/t.json"), new File("/b/t.json")))
                        .models(List.of(file))
                        .words())
                .containsExactly("findings", "--strict", "--threats", "/a/t.json,/b/t.json", "/a/m.json");
    }
}
