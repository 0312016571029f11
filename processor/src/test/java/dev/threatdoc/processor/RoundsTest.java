package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.testing.tool.Needs;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types that other processors generate, in whichever round, are as good as written ones. Here to be seen as well: what
 * becomes of a test for each compiler where there is no JDK 25.
 */
@Tag(Needs.TAG)
final class RoundsTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void generatedTypesAreWaitedFor(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .processor(Generating.class)
                .option("threatdoc.warnOn", "low")
                .source(HEAD + """
                                @Server class S {
                                    @Dataflow(value = "a", from = Generated1.class)
                                    void m() {}

                                    @Dataflow("b")
                                    private Generated2 store;

                                    @Dataflow(value = "c", from = S.class)
                                    void n() {}
                                }
                                """)
                .compile(compiler);

        assertThat(outcome.brief())
                .containsExactly(
                        "WARNING p/S.java:3 T1 Server not hardened (high): Server \"S\" - assumed: undeclared"
                                + " isHardened",
                        "WARNING p/S.java:4 T2 Flow in clear (medium): Dataflow \"a\" from \"Generated1\" to \"S\" and 2"
                                + " more dataflows - assumed: undeclared isEncrypted",
                        "WARNING " + generated(outcome) + " T3 Store holds logs (low): Datastore \"Generated2\"",
                        "WARNING 5 open findings (1 high, 3 medium, 1 low), none certain; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
        assertThat(outcome.isSuccess()).isTrue();
    }

    /** The compiler says where it keeps generated sources in its own way; the line is the same. */
    private static String generated(Outcome outcome) {
        String file = outcome.ours().get(2).file();
        assertThat(file).endsWith("p/Generated2.java");
        return file + ":3";
    }
}
