package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * A place in a file that was read.
 *
 * @param file the file as the user named it; empty where unknown
 * @param line the line, from 1; 0 where unknown
 * @param column the column in characters, from 1; 0 where unknown
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
 */
@Stable
public record FilePlace(String file, int line, int column, String pointer) implements Place {

    @Override
    public String words() {
        StringBuilder words = new StringBuilder(file);
        if (line > 0) {
            words.append(':').append(line);
            if (column > 0) {
                words.append(':').append(column);
            }
        }
        return words.toString();
    }
}
