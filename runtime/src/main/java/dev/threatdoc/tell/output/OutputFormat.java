package dev.threatdoc.tell.output;

import dev.threatdoc.threat.analysis.Analysis;

/** One file that an analysis becomes. */
public interface OutputFormat {

    /** The file's name below {@code META-INF/threatdoc/}, by which people select it, such as {@code dfd.dot}. */
    String fileName();

    /**
     * The whole content of the file. The same input gives the same text, with {@code \n} at the end of lines.
     *
     * @throws OutputException if something that the user supplied, such as a report template, is wrong
     */
    String render(Analysis analysis, OutputOptions options) throws OutputException;

    /** Whether it is written only where somebody names it. */
    default boolean isOnRequest() {
        return false;
    }

    /** Whether making it takes so long that one that was made before is kept where it still says the same. */
    default boolean isCostly() {
        return false;
    }

    /**
     * Whether a file that was made before still says the same; only asked of outputs that are costly.
     *
     * @param before the whole content of that file
     */
    default boolean isCurrent(String before, Analysis analysis, OutputOptions options) {
        return false;
    }
}
