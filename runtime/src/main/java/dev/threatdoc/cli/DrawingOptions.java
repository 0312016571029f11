package dev.threatdoc.cli;

import dev.threatdoc.tell.diagram.DiagramOptions;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** How diagrams are drawn. */
final class DrawingOptions {

    @Option(
            names = "--levels",
            paramLabel = "LEVEL",
            arity = "1..*",
            parameterConsumer = LevelsConsumer.class,
            description = "Draw only what is shown on these levels of detail: whole numbers, separated by spaces or"
                    + " commas.")
    private Set<Integer> levels = new TreeSet<>();

    @Option(names = "--colormap", description = "Colour what is drawn by its worst open finding.")
    private boolean colormap;

    DiagramOptions diagrams() {
        return new DiagramOptions(levels, colormap);
    }
}
