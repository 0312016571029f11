package dev.threatdoc.draw.picture;

import java.nio.charset.StandardCharsets;

/**
 * A picture as a file.
 *
 * @param fileName its name, such as {@code dfd.svg}; others of the same set may refer to it by this name
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String fileName, byte[] content) {

    /** A picture that is a text. */
    static Picture of(String fileName, String text) {
        return new Picture(fileName, text.getBytes(StandardCharsets.UTF_8));
    }
}
