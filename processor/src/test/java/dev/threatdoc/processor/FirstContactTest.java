package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.processor.testing.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer reads, with no option set: weaknesses at their statements, then questions, then the sum. */
final class FirstContactTest {

    private static final String CLINIC = """
            package p;
            import dev.threatdoc.annotation.Actor; import dev.threatdoc.annotation.Dataflow; import dev.threatdoc.annotation.Response;
            import dev.threatdoc.annotation.Server; import java.sql.Statement;

            @Server("Clinic")
            class Clinic {
                @Dataflow(value = "ask", from = User.class) @Response("tell")
                Object find(Statement statement, String owner) throws Exception {
                    return statement.executeQuery("select * from owners where name = '" + owner + "'");
                }
                @Dataflow(value = "more", from = User.class)
                Object all(Statement statement, String city) throws Exception {
                    return statement.executeQuery("select * from owners where city = '" + city + "'");
                }
            }
            @Actor class User {}
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder)
                .source(CLINIC)
                .option("threatdoc.catalogs", "code")
                .option("threatdoc.questions", "summary");
    }

    @Test
    void aKindOfWeaknessIsOneMessageInAFileAtItsFirstStatement() {
        Said weakness = project.compile(Compilers.JAVAC).ours().get(0);

        assertThat(weakness.kind()).isEqualTo("WARNING");
        assertThat(weakness.line()).isEqualTo(9);
        assertThat(weakness.text()).isEqualTo("""
                        [threatdoc:sql-concatenation] "owner" is put into a query: SQL injection at Server "Clinic"
                            "select * from owners where name = '" + owner + "'", from parameter "owner"
                            Likewise at line 13
                            Fix: PreparedStatement with setString(1, value), or JdbcClient.sql("... = :name").param("name", value)
                            More: threatdoc explain sql-concatenation""");
    }

    @Test
    void questionsAreOneMessageThatAsksEachOnce() {
        Outcome outcome = project.compile(Compilers.JAVAC);

        assertThat(outcome.ours().get(1).text()).isEqualTo("""
                        [threatdoc] 3 answers would settle 3 of 4 open questions about "p"
                            Does this hold? Program, container and machine follow a written baseline such as a CIS benchmark: what is not needed is off, defaults are changed, fixes ar...
                              @Controls(isHardened = true / false) on "Clinic"   settles 1 of 4
                            Does this hold? Everything sent over the flow is encrypted in transit between the two ends with TLS or an equal protocol, and on an element this holds for ...
                              @Controls(isEncrypted = true / false) on "ask"   settles 1 of 4
                              @Controls(isEncrypted = true / false) on "more"   settles 1 of 4""");
        assertThat(outcome.brief().get(2)).contains("open findings");
    }

    @Test
    void questionsCanBeLeftOut() {
        assertThat(project.option("threatdoc.questions", "none")
                        .compile(Compilers.JAVAC)
                        .brief())
                .hasSize(2)
                .noneMatch(s -> s.contains("answers would settle"));
    }

    @Test
    void aBuildThatTakesWarningsForErrorsGetsNotes() {
        List<Said> said = project.option("threatdoc.messages", "note")
                .argument("-Werror")
                .compile(Compilers.JAVAC)
                .ours();

        assertThat(said).isNotEmpty().allMatch(s -> s.kind().equals("NOTE"));
    }

    @Test
    void aWeaknessIsSilencedAtItsPlace() {
        project.source(CLINIC.replace(
                "@Response(\"tell\")", "@Response(\"tell\") @SuppressWarnings(\"threatdoc:sql-concatenation\")"));

        Said weakness = project.compile(Compilers.JAVAC).ours().get(0);

        assertThat(weakness.line()).isEqualTo(13);
        assertThat(weakness.text()).doesNotContain("Likewise");
    }
}
