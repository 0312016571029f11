package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compiler that is given only what changed writes what it would write if it were given all. */
final class IncrementalTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder)
                .source("""
                        @ThreatModel(name = "Shop")
                        @InBoundary(Inside.class)
                        package p; import dev.threatdoc.annotation.*;
                        """)
                .source(HEAD + "@Boundary interface Inside {}")
                .source(HEAD + "@Actor class User {}")
                .source(HEAD + """
                                @Server class Shop {
                                    @SuppressWarnings("threatdoc:T2")
                                    @Dataflow(value = "order", from = User.class)
                                    @Response("ok")
                                    void order(int a, @Dataflow(value = "b", from = User.class) int b) {}

                                    @Dataflow private Store store;
                                }
                                """)
                .source(HEAD + "@Datastore interface Store {}")
                .source("package p;\nclass Plain {}");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void seesTheTypesThatItIsNotGiven(Compilers compiler) {
        Map<String, String> full = project.compile(compiler).allFiles();

        for (String one : List.of("p/User.java", "p/Plain.java", "p/Shop.java", "p/package-info.java")) {
            Outcome outcome = project.compile(compiler, List.of(one));

            assertThat(outcome.isSuccess()).as(one).isTrue();
            assertThat(outcome.allFiles()).as(one).isEqualTo(full);
        }
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void readsWhatIsOnARecordsComponentOnce(Compilers compiler) {
        project.source(HEAD + "@Server record Job(int number, @Dataflow(\"r\") @Response Store store) {}");
        Map<String, String> full = project.compile(compiler).allFiles();

        Outcome outcome = project.compile(compiler, List.of("p/Plain.java"));

        assertThat(outcome.allFiles()).isEqualTo(full);
        assertThat(outcome.brief()).filteredOn(s -> s.contains("\"r\"")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void namesTheTypesThatItIsNotGiven(Compilers compiler) {
        project.compile(compiler);

        assertThat(project.compile(compiler, List.of("p/Plain.java")).brief())
                .containsExactly(
                        "WARNING T1 Server not hardened (high): Server \"Shop\" (in p.Shop) - assumed: undeclared"
                                + " isHardened",
                        "WARNING T2 Flow in clear (medium): Dataflow \"Store\" from \"Shop\" to \"Store\" (in"
                                + " p.Shop.store) - assumed: undeclared isEncrypted",
                        "WARNING 2 open findings (1 high, 1 medium), none certain, 3 suppressed; the report is"
                                + " CLASSES/META-INF/threatdoc/report.html");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void takesWhatWasCompiledAnewForWhatItIsNow(Compilers compiler) {
        project.compile(compiler);
        project.file("p/User.java", HEAD + "@Actor(\"Customer\") class User {}");

        Outcome outcome = project.compile(compiler, List.of("p/User.java"));

        assertThat(outcome.file("model.json")).contains("Customer").doesNotContain("\"name\": \"User\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void noticesThatAnAnnotationIsGone(Compilers compiler) {
        project.compile(compiler);
        project.file("p/Shop.java", "package p;\nclass Shop {}");

        Outcome outcome = project.compile(compiler, List.of("p/Shop.java"));

        assertThat(outcome.file("index.txt")).doesNotContain("Shop").contains("p.User");
        assertThat(outcome.file("model.json")).doesNotContain("Server").contains("User");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void noticesThatTheLastAnnotationIsGone(Compilers compiler) {
        Project small = new Project(folder.resolve("small")).source(HEAD + "@Server class S {}");
        small.compile(compiler);
        small.file("p/S.java", "package p;\nclass S {}");

        Outcome outcome = small.compile(compiler);

        assertThat(outcome.file("index.txt")).doesNotContain("type\t");
        assertThat(outcome.file("model.json")).doesNotContain("Server");
        assertThat(outcome.said()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void noticesThatAClassIsGone(Compilers compiler) throws IOException {
        project.compile(compiler);
        Files.delete(project.classes().resolve("p/Shop.class"));

        Outcome outcome = project.compile(compiler, List.of("p/Plain.java"));

        assertThat(outcome.file("index.txt")).doesNotContain("p.Shop").contains("p.User");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void forgetsNothingWhileASourceIsBroken(Compilers compiler) {
        String index = project.compile(compiler).file("index.txt");
        project.file("p/User.java", HEAD + "@Actor(\"Customer\" class User {}");
        project.compile(compiler, List.of("p/User.java"));
        project.file("p/User.java", HEAD + "@Actor class User {}");

        assertThat(project.compile(compiler, List.of("p/User.java")).file("index.txt"))
                .isEqualTo(index);
    }
}
