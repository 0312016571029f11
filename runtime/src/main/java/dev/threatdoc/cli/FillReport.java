package dev.threatdoc.cli;

import dev.threatdoc.diagram.DiagramOptions;
import dev.threatdoc.output.OutputOptions;
import dev.threatdoc.report.ReferencePages;
import dev.threatdoc.report.TemplateSource;
import java.util.Optional;

/**
 * Prints the report that a template of the user's makes.
 *
 * @param template the template's file
 * @param diagrams how diagrams are drawn, should the template ask for some
 */
record FillReport(String template, DiagramOptions diagrams) implements Action {

    @Override
    public String perform(Session session) throws UserException {
        TemplateSource source = new TemplateSource(template, TextFile.read(template, "report template"));
        return PrintOutput.render(
                session, "report.md", new OutputOptions(diagrams, Optional.of(source), ReferencePages.none()));
    }
}
