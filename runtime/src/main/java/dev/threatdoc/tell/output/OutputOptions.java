package dev.threatdoc.tell.output;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.tell.report.TemplateSource;
import java.util.Optional;

/**
 * What the user may choose about the outputs.
 *
 * @param diagrams what holds for the drawings
 * @param drawer draws what pages show of them
 * @param template the report template to use in place of the built-in report
 * @param pages where reports link to for the reference of a threat
 * @param files where the files that the model speaks of are in the repository
 * @param links where places in files are opened
 */
public record OutputOptions(
        DiagramOptions diagrams,
        Drawer drawer,
        Optional<TemplateSource> template,
        ReferencePages pages,
        SourceFiles files,
        SourceLinks links) {

    /** Options for outputs that name files as the model does, without links into an editor or a repository. */
    public OutputOptions(
            DiagramOptions diagrams, Drawer drawer, Optional<TemplateSource> template, ReferencePages pages) {
        this(diagrams, drawer, template, pages, SourceFiles.asWritten());
    }

    /** Options for outputs without links into an editor or a repository. */
    public OutputOptions(
            DiagramOptions diagrams,
            Drawer drawer,
            Optional<TemplateSource> template,
            ReferencePages pages,
            SourceFiles files) {
        this(diagrams, drawer, template, pages, files, SourceLinks.none());
    }

    /** The same, with places that can be opened there. */
    public OutputOptions with(SourceLinks where) {
        return new OutputOptions(diagrams, drawer, template, pages, files, where);
    }

    /** What holds where nobody chose anything, and all outputs are written into one folder. */
    public static OutputOptions defaults(Drawer drawer) {
        return new OutputOptions(DiagramOptions.defaults(), drawer, Optional.empty(), ReferencePages.beside());
    }
}
