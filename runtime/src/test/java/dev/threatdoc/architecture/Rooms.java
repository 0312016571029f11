package dev.threatdoc.architecture;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the runtime, and which of them may need which. A new arrow is a line here, with its reason. */
final class Rooms {

    /**
     * One room may need another.
     *
     * @param because why that is so
     */
    record Arrow(String from, String to, String because) {}

    /** From the ground up. */
    static final List<Arrow> ARROWS = List.of(
            new Arrow("read", "model", "what is read has a place, and what cannot be read is a problem"),
            new Arrow("discover", "model", "what is discovered becomes facts, in the words of the vocabulary"),
            new Arrow("discover", "read", "recognisers see code, configuration and deployment as values"),
            new Arrow("threat", "model", "conditions ask the model, and findings are about its items"),
            new Arrow("threat", "read", "threat files, the bundled ones among them, are JSON"),
            new Arrow("files", "model", "model files end in facts, and models are written"),
            new Arrow("files", "read", "most of the files are JSON whose values have places"),
            new Arrow("files", "threat", "findings and baselines are files, too"),
            new Arrow("tell", "model", "reports and diagrams show items"),
            new Arrow("tell", "threat", "reports and diagrams show what was found"),
            new Arrow("tell", "files", "model.json is one of the outputs"),
            new Arrow("draw", "model", "shapes depend on kinds"),
            new Arrow("draw", "threat", "drawings are coloured by what was found"),
            new Arrow("draw", "tell", "what a drawing shows, and in which words, is said once for all formats"),
            new Arrow("api", "model", "models come in, and findings about their items go out"),
            new Arrow("api", "discover", "several models are merged to one system"),
            new Arrow("api", "threat", "threats are looked for"),
            new Arrow("api", "files", "models and baselines come in files"),
            new Arrow("api", "tell", "what was found can be written as text"),
            new Arrow("cli", "api", "the command line comes in by the front door, too"),
            new Arrow("cli", "model", "the command line puts everything together"),
            new Arrow("cli", "discover", "the command line puts everything together"),
            new Arrow("cli", "threat", "the command line puts everything together"),
            new Arrow("cli", "files", "the command line puts everything together"),
            new Arrow("cli", "tell", "the command line puts everything together"),
            new Arrow("cli", "draw", "the command line puts everything together"));

    private Rooms() {}

    /** All rooms that somebody has given a place. */
    static SortedSet<String> names() {
        return ARROWS.stream().flatMap(a -> Stream.of(a.from(), a.to())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rooms that a room may need. */
    static SortedSet<String> allowed(String room) {
        return ARROWS.stream()
                .filter(a -> a.from().equals(room))
                .map(Arrow::to)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
