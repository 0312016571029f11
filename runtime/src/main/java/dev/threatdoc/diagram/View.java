package dev.threatdoc.diagram;

import dev.threatdoc.analysis.Analysis;

/** Chooses what of a model the drawings show; each view is one implementation, whatever the drawing's format. */
public interface View {

    /** What is shown of an analysis. */
    Shown of(Analysis analysis);
}
