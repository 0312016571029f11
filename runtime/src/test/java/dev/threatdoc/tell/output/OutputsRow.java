package dev.threatdoc.tell.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The row of the page of options that lists all outputs. */
final class OutputsRow {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `outputs` \\| .*\n");

    private OutputsRow() {}

    /** The page with that row as it should be. */
    static String in(String page, List<OutputFormat> formats) {
        if (!ROW.matcher(page).find()) {
            throw new AssertionError("the page of options has no row of outputs any more");
        }
        String row = "| `outputs` | files to write: " + words(formats.stream()) + " | all but "
                + words(formats.stream().filter(OutputFormat::isOnRequest)) + " |\n";
        return ROW.matcher(page).replaceFirst(row);
    }

    private static String words(Stream<OutputFormat> formats) {
        return formats.map(f -> "`" + f.fileName() + "`").collect(Collectors.joining(", "));
    }
}
