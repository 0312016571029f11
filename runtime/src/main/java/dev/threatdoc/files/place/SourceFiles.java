package dev.threatdoc.files.place;

import dev.threatdoc.model.Place;
import java.util.Optional;

/** Knows where files are, counted from the root of a repository. */
@FunctionalInterface
public interface SourceFiles {

    /** The path of a place's file from the root, with forward slashes; empty where it is not known or not below it. */
    Optional<String> path(Place place);

    /** Files that a model names as they are seen from the root, as those of a scan of all of it. */
    static SourceFiles asWritten() {
        return place -> RelativePath.of(place.file());
    }
}
