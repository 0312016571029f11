package dev.threatdoc.examples.comments;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs the system until it is stopped: the server, the function, and one comment to begin with. */
public final class Main {

    private Main() {}

    /** Takes a port as its only argument; 8080 without. */
    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8080;
        Clock clock = Clock.systemUTC();
        ScheduledExecutorService platform = Executors.newSingleThreadScheduledExecutor();
        try (CommentRepository repository = new CommentRepository("jdbc:h2:mem:comments;MODE=MySQL");
                CommentServer server = new CommentServer(repository, clock, port)) {
            CleanComments clean = new CleanComments(repository, clock);
            platform.scheduleAtFixedRate(() -> report(clean), 0, CleanComments.EVERY.toHours(), TimeUnit.HOURS);
            URI comments = URI.create("http://localhost:" + server.port() + "/comments");
            System.out.println("POST comments to " + comments);
            System.out.println(new CommentClient(comments).enter("The first comment"));
            new CountDownLatch(1).await();
        } finally {
            platform.shutdownNow();
        }
    }

    private static void report(CleanComments clean) {
        try {
            System.out.println("Removed old comments: " + clean.run());
        } catch (java.sql.SQLException e) {
            System.err.println("The clean-up failed: " + e.getMessage());
        }
    }
}
