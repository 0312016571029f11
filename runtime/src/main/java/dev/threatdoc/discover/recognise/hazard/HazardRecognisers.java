package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class HazardRecognisers {

    private HazardRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(new HazardousCode());
    }
}
