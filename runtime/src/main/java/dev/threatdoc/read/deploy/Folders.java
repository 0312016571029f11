package dev.threatdoc.read.deploy;

import java.util.ArrayDeque;
import java.util.Deque;

/** Relative paths as deployment files write them. */
final class Folders {

    private Folders() {}

    /** A path seen from a folder, without {@code .} and {@code ..}; no further up than where reading began. */
    static String resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
