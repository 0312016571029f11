package dev.threatdoc.cli;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.model.Place;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.output.OutputException;
import dev.threatdoc.tell.output.OutputFormats;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.tell.output.Selection;
import dev.threatdoc.tell.report.ReferencePages;
import java.util.List;
import java.util.Optional;

/**
 * Prints what at a compilation becomes a file.
 *
 * @param name the name of that file, such as {@code dfd.dot}
 * @param diagrams how diagrams are drawn
 */
record PrintOutput(String name, DiagramOptions diagrams) implements Task {

    @Override
    public String perform(Session session) throws UserException {
        return render(
                session, name, new OutputOptions(diagrams, new InlineSvg(), Optional.empty(), ReferencePages.none()));
    }

    static String render(Session session, String name, OutputOptions options) throws UserException {
        Selection selection = OutputFormats.select(List.of(name), Place.NONE);
        if (!selection.problems().isEmpty()) {
            throw new UserException(selection.problems());
        }
        try {
            return selection.formats().get(0).render(session.analysis(), options);
        } catch (OutputException e) {
            throw new UserException(List.of(e.problem()));
        }
    }
}
