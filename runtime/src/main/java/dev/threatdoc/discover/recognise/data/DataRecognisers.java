package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class DataRecognisers {

    private DataRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(new DataAssets(), new DataToModels());
    }
}
