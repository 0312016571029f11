package dev.threatdoc.examples.comments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Dataflow;
import dev.threatdoc.annotation.Response;
import dev.threatdoc.annotation.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Takes comments over HTTP and hands them on to the database. */
@Server(value = "Web Server", os = "CloudOS")
@Controls(isHardened = true)
final class CommentServer implements AutoCloseable {

    private static final int LONGEST_COMMENT = 10_000;
    private static final Path PAGES = Path.of("pages");

    @Dataflow(
            value = "Insert query with comments",
            protocol = "MySQL",
            dstPort = 3306,
            data = InsertStatement.class,
            order = 3)
    @Response(value = "Comments contents", data = InsertResult.class, order = 4)
    private final CommentRepository repository;

    private final Clock clock;
    private final HttpServer server;

    /**
     * Starts to listen on this machine.
     *
     * @param port a TCP port; 0 takes a free one
     */
    CommentServer(CommentRepository repository, Clock clock, int port) throws IOException {
        this.repository = repository;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/comments", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Dataflow(
            value = "User enters comments (*)",
            from = CommentClient.class,
            protocol = "HTTP",
            dstPort = 80,
            data = Comment.class,
            order = 1)
    @Response(value = "Comments saved (*)", data = Ack.class, order = 2)
    Ack post(String text) {
        if (text.isBlank() || text.length() > LONGEST_COMMENT) {
            return new Ack(false, "A comment has between 1 and " + LONGEST_COMMENT + " characters");
        }
        try {
            return new Ack(repository.insert(new Comment(text, clock.instant())).rows() == 1, "");
        } catch (SQLException e) {
            return new Ack(false, "The comment could not be saved");
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "GET" -> showPage(exchange);
                case "POST" -> takeComment(exchange);
                default -> exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    /** Hands out the page that is asked for, wherever it lies: the weakness that this example has, for you to see. */
    private static void showPage(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getQuery();
        Path page = PAGES.resolve(name == null ? "form.html" : name);
        if (!Files.isRegularFile(page)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] answer = Files.readAllBytes(page);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private void takeComment(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(4 * LONGEST_COMMENT + 1);
        Ack ack = post(new String(body, StandardCharsets.UTF_8));
        byte[] answer = ack.toJson().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(ack.saved() ? 201 : 400, answer.length);
        exchange.getResponseBody().write(answer);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
