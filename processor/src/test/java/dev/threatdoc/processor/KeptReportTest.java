package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawing the report costs, and is paid for only when there is something new to draw. */
final class KeptReportTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";
    private static final String MARK = "<!-- from the first compilation -->\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void staysAsItIsUntilTheModelChanges(Compilers compiler) throws IOException {
        Project project = new Project(folder).source(HEAD + "@Server class Shop {}");
        assertThat(project.compile(compiler).file("report.html"))
                .contains("Shop")
                .doesNotContain(MARK);
        Path report = project.classes().resolve("META-INF/threatdoc/report.html");
        Files.writeString(report, MARK, StandardOpenOption.APPEND);

        assertThat(project.compile(compiler).file("report.html")).endsWith(MARK);

        project.source(HEAD + "@Datastore class Store {}");
        assertThat(project.compile(compiler).file("report.html"))
                .contains("Store")
                .doesNotContain(MARK);
    }
}
