package dev.threatdoc.tell.diagram;

import dev.threatdoc.threat.analysis.Analysis;

/** Chooses what of a model the drawings show; each view is one implementation, whatever the drawing's format. */
public interface View {

    /** What is shown of an analysis. */
    Shown of(Analysis analysis);

    /**
     * What its files are called, in letters, digits, {@code -} and {@code _}: different for different views of one
     * model, and empty for what people see first.
     */
    String fileName();

    /** The name of a file of a view: {@code dfd} or {@code dfd-} with the view's own name. */
    default String fileName(String picture) {
        return fileName().isEmpty() ? picture : picture + "-" + fileName();
    }
}
