package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Classification;
import dev.threatdoc.annotation.DataAsset;

/**
 * The server's answer to a comment.
 *
 * @param saved whether it was kept
 * @param message why not, or an empty text
 */
@DataAsset(value = "Ack of saving or error message, in JSON", classification = Classification.PUBLIC, format = "JSON")
record Ack(boolean saved, String message) {

    String toJson() {
        return "{\"saved\":" + saved + ",\"message\":\""
                + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }
}
