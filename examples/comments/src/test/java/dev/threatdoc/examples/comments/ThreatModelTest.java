package dev.threatdoc.examples.comments;

import static dev.threatdoc.api.assertion.ThreatAssertions.assertThat;
import static dev.threatdoc.api.assertion.ThreatAssertions.certain;
import static dev.threatdoc.api.assertion.ThreatAssertions.ofThreat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.api.ThreatModels;
import dev.threatdoc.threat.analysis.Analysis;
import org.junit.jupiter.api.Test;

/** What must hold of the model that the compilation of this module has left. */
final class ThreatModelTest {

    private final Analysis model = ThreatModels.load();

    @Test
    void commentsAreKeptBehindTheBoundaryOfTheDatabase() {
        assertThat(model).element("SQL Database (*)").isInBoundary("Web/DB");
        assertThat(model).flow("Web Server", "SQL Database (*)").carriesNo("Ack");
    }

    @Test
    void noStatementIsPutTogetherFromWhatUsersEnter() {
        assertThat(model).element("Web Server").hasNoOpenFindings(ofThreat("sql-concatenation"));
    }

    @Test
    void onlyTheServerAndTheCleanerWriteToTheDatabase() {
        assertThat(model)
                .flows()
                .that("goes to the database", f -> model.graph().sink(f).name().equals("SQL Database (*)"))
                .should(
                        "come from the server or the cleaner",
                        f -> !model.graph().source(f).name().equals("User"));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        // The hole is left open on purpose, for the README shows it; in your tests, no exception is expected.
        assertThatThrownBy(() -> assertThat(model).hasNoOpenFindings(certain()))
                .hasMessageContaining("path-from-request")
                .hasMessageContaining("CommentServer.java:");
    }
}
