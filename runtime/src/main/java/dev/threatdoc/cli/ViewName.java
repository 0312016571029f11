package dev.threatdoc.cli;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.tell.diagram.DataTrailView;
import dev.threatdoc.tell.diagram.DiffView;
import dev.threatdoc.tell.diagram.InsideView;
import dev.threatdoc.tell.diagram.NeighbourView;
import dev.threatdoc.tell.diagram.View;
import java.util.List;
import java.util.Optional;

/**
 * A view as the user asks for it, such as {@code element:Web Server}.
 *
 * @param sort the word before the colon
 * @param name what stands behind it
 */
record ViewName(String sort, String name) {

    private static final List<String> SORTS = List.of("element", "data", "boundary", "changes");

    /** Takes the words apart. */
    static ViewName parse(String text) throws UserException {
        int colon = text.indexOf(':');
        String sort = colon < 0 ? text : text.substring(0, colon);
        if (!SORTS.contains(sort)) {
            throw UserException.of("--view \"" + text + "\" is no view; " + NearestName.advice(sort, SORTS)
                    + (colon < 0 ? " A view is written as element:NAME" : ""));
        }
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (name.isEmpty()) {
            throw UserException.of(
                    "--view " + sort + " needs a name: " + sort + (sort.equals("changes") ? ":MODEL" : ":NAME"));
        }
        return new ViewName(sort, name);
    }

    /** The view, where there is what it names. */
    View view(Session session) throws UserException {
        ThreatModel model = session.model();
        return switch (sort) {
            case "element" -> new NeighbourView(find("element", model.elements()));
            case "data" -> new DataTrailView(find("data asset", model.data()));
            case "boundary" -> new InsideView(find("boundary", model.boundaries()));
            default -> new DiffView(session.other(name).analysis());
        };
    }

    /** The id of the item that has this name, or this id where no name is the same. */
    private String find(String what, List<? extends Item> items) throws UserException {
        Optional<? extends Item> found =
                items.stream().filter(i -> i.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            found = items.stream().filter(i -> i.id().equals(name)).findFirst();
        }
        if (found.isPresent()) {
            return found.get().id();
        }
        List<String> names = items.stream().map(Item::name).toList();
        throw UserException.of("--view: the model has no " + what + " \"" + name + "\""
                + (names.isEmpty() ? "" : "; " + NearestName.advice(name, names)));
    }
}
