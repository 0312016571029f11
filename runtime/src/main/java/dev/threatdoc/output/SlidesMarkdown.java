package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.diagram.MermaidDiagram;
import dev.threatdoc.report.Slides;

/** Slides for reveal-md. */
final class SlidesMarkdown implements OutputFormat {

    @Override
    public String fileName() {
        return "slides.md";
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return Slides.render(analysis, MermaidDiagram.overview(analysis, options.diagrams()));
    }

    /** Who holds a talk asks for them; nobody needs new ones with each compilation. */
    @Override
    public boolean isOnRequest() {
        return true;
    }
}
