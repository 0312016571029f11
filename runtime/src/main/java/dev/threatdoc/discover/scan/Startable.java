package dev.threatdoc.discover.scan;

import java.util.List;
import java.util.Optional;

/** A program that a container may run, by what it is known by. */
interface Startable {

    /** The folder that it is built in; empty for the topmost, and where nobody knows. */
    String folder();

    /** Whether a folder is its own, as a container names what it is built from. */
    default boolean isBuiltIn(String buildFolder) {
        return buildFolder.equals(folder());
    }

    /** The name that it gives itself when it runs. */
    Optional<String> applicationName();

    /** Other names that it goes by, such as that of its folder; some may be empty. */
    List<String> otherNames();

    /** The port that its configuration sets. */
    Optional<String> port();
}
