package dev.threatdoc.tell.output;

import dev.threatdoc.tell.diagram.MermaidDiagram;
import dev.threatdoc.tell.report.Slides;
import dev.threatdoc.threat.analysis.Analysis;

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
