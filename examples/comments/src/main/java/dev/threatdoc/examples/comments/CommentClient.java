package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Actor;
import dev.threatdoc.annotation.InBoundary;
import dev.threatdoc.examples.comments.TrustBoundaries.UserWeb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a user does with a browser, done by a program. */
@Actor("User")
@InBoundary(UserWeb.class)
final class CommentClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI comments;

    CommentClient(URI comments) {
        this.comments = comments;
    }

    /** Sends a comment, and returns the server's answer: JSON. */
    String enter(String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(comments)
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
