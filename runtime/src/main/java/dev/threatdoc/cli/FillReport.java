package dev.threatdoc.cli;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.tell.report.TemplateSource;
import java.util.Optional;

/**
 * Prints a report: a built-in one, or the one that a template of the user's makes.
 *
 * @param template the name of the built-in report, or the template's file
 * @param diagrams how diagrams are drawn, should the template ask for some
 * @param links where places in files are opened
 */
record FillReport(String template, DiagramOptions diagrams, SourceLinks links) implements Task {

    @Override
    public String perform(Session session) throws UserException {
        Optional<BuiltInReport> builtIn = BuiltInReport.find(template);
        if (builtIn.isPresent()) {
            return PrintOutput.render(session, builtIn.get().output(), options(Optional.empty()));
        }
        TemplateSource source = new TemplateSource(template, TextFile.read(template, "report template"));
        return PrintOutput.render(session, "report.md", options(Optional.of(source)));
    }

    private OutputOptions options(Optional<TemplateSource> source) {
        return new OutputOptions(diagrams, new InlineSvg(), source, ReferencePages.none()).with(links);
    }
}
