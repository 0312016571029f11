package dev.threatdoc.tell.report;

import java.nio.charset.StandardCharsets;

/**
 * How many bytes a part of the report may still take: GitHub shows a file of half a megabyte as text, and nobody reads
 * more.
 */
final class Room {

    private long left;

    Room(long bytes) {
        this.left = bytes;
    }

    /** Takes what a text needs, if there is as much. */
    boolean take(String text) {
        int needed = text.getBytes(StandardCharsets.UTF_8).length;
        if (needed > left) {
            return false;
        }
        left -= needed;
        return true;
    }
}
