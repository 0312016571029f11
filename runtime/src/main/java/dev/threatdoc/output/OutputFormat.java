package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;

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
}
