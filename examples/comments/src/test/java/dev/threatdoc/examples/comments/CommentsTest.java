package dev.threatdoc.examples.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program does what it says, whatever is annotated on it. */
final class CommentsTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private CommentRepository repository;
    private CommentServer server;

    @BeforeEach
    void start() throws Exception {
        repository = new CommentRepository("jdbc:h2:mem:test;MODE=MySQL");
        server = new CommentServer(repository, clock, 0);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        repository.close();
    }

    @Test
    void keepsWhatAUserEnters() throws Exception {
        String hostile = "Robert'); drop table comment;--";

        assertThat(client().enter(hostile)).isEqualTo("{\"saved\":true,\"message\":\"\"}");

        assertThat(repository.findAll()).containsExactly(new Comment(hostile, NOW));
    }

    @Test
    void refusesCommentsThatAreEmptyOrTooLong() throws Exception {
        assertThat(client().enter(" ")).contains("\"saved\":false");
        assertThat(client().enter("x".repeat(10_001))).contains("\"saved\":false");

        assertThat(repository.findAll()).isEmpty();
    }

    @Test
    void hasNoPageThatNobodyWrote() throws Exception {
        URI page = URI.create("http://localhost:" + server.port() + "/comments?rules.html");

        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void cleansUpWhatIsOlderThanThirtyDays() throws Exception {
        repository.insert(new Comment("old", NOW.minus(Duration.ofDays(31))));
        repository.insert(new Comment("new", NOW.minus(Duration.ofDays(29))));

        assertThat(new CleanComments(repository, clock).run()).isEqualTo(1);

        assertThat(repository.findAll()).extracting(Comment::text).containsExactly("new");
    }

    private CommentClient client() {
        return new CommentClient(URI.create("http://localhost:" + server.port() + "/comments"));
    }
}
