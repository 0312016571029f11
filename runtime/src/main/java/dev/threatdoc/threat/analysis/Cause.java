package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What weaknesses have in common that one decision mends: the rule that opens them, or the files that they stand in.
 */
final class Cause {

    /** What the files of one program's settings have in common, one for each profile, and who mends one mends all. */
    private static final Set<WeaknessKind> ONCE_IN_A_FOLDER = Set.of(
            WeaknessKinds.SECRET_IN_CONFIGURATION,
            WeaknessKinds.DEVELOPMENT_PASSWORD,
            WeaknessKinds.UNENCRYPTED_CONNECTION);

    /** What stands in one file, or page, of which nobody mends one and leaves the next. */
    private static final Set<WeaknessKind> ONCE_IN_A_FILE = Set.of(
            WeaknessKinds.ROOT_CONTAINER,
            WeaknessKinds.OUTDATED_IMAGE,
            WeaknessKinds.OUTPUT_FROM_REQUEST,
            WeaknessKinds.OUTPUT_FROM_STORE);

    /** What a class does wherever it does it; of others, each place in code is a method with callers of its own. */
    private static final Set<WeaknessKind> ONCE_IN_A_CLASS = Set.of(WeaknessKinds.LOGGED_PROMPT);

    private static final Set<WeaknessKind> ONCE_FOR_A_RULE =
            Set.of(WeaknessKinds.OPEN_OPERATION, WeaknessKinds.OPERATION_WITHOUT_RULE);

    /** The folder of what is there to be looked at; what people run is elsewhere. */
    private static final Pattern SAMPLE = Pattern.compile(
            "(?i)(.*[-_])?(demos?|samples?|examples?|tutorials?|quickstarts?|showcases?|playground)([-_].*)?");

    private static final Pattern FOLDERS = Pattern.compile("/");

    private Cause() {}

    /** What a weakness shares with others of its kind at the same item; empty if it stands for itself. */
    static List<?> of(Weakness weakness) {
        WeaknessKind kind = weakness.type();
        if (weakness.place() instanceof CodePlace code) {
            if (ONCE_IN_A_CLASS.contains(kind)) {
                return List.of(code.type());
            }
        } else if (!weakness.place().file().isEmpty()) {
            String file = weakness.place().file();
            if (ONCE_IN_A_FILE.contains(kind)) {
                return List.of(file);
            }
            if (ONCE_IN_A_FOLDER.contains(kind)) {
                return List.of(file.substring(0, file.lastIndexOf('/') + 1));
            }
        }
        if (!ONCE_FOR_A_RULE.contains(kind)) {
            return List.of();
        }
        return weakness.related().stream()
                .findFirst()
                .map(Evidence::place)
                .<List<?>>map(rule -> List.of(weakness.statement(), rule))
                .orElseGet(() -> List.of(weakness.place() instanceof CodePlace code ? code.type() : ""));
    }

    /** Whether something stands in a module of samples, by the folder that its sources are in. */
    static boolean isSample(Place place) {
        String file = place.file();
        int sources = file.startsWith("src/") ? 0 : file.indexOf("/src/");
        if (sources < 0 && place instanceof CodePlace) {
            // What is left are packages, which are often called like that.
            return false;
        }
        String module = file.substring(0, sources >= 0 ? sources : Math.max(0, file.lastIndexOf('/')));
        return FOLDERS.splitAsStream(module).anyMatch(f -> SAMPLE.matcher(f).matches());
    }
}
