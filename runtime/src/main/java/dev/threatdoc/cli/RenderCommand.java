package dev.threatdoc.cli;

import dev.threatdoc.draw.picture.NoFontException;
import dev.threatdoc.draw.picture.Picture;
import dev.threatdoc.draw.picture.PictureFormat;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.DiffView;
import dev.threatdoc.tell.diagram.View;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws pictures into a folder, or one of them to the output. */
@CommandLine.Command(
        name = "render",
        customSynopsis = "threatdoc render [options] -o DIR MODEL...",
        descriptionHeading = "%n",
        description = "Draws data-flow and sequence diagrams. Nothing else has to be installed; only PNG and sequence"
                + " diagrams as SVG need a font.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class RenderCommand implements Command {

    private static final String OUTPUT = "-";

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the pictures, which is made if it is not there; - to print one picture.")
    private @Nullable String output;

    @Option(
            names = "--format",
            paramLabel = "NAMES",
            description = "The formats, separated by commas: svg (the default), png, mmd (Mermaid), dot (Graphviz),"
                    + " puml (PlantUML).")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--picture",
            paramLabel = "NAMES",
            description = "The pictures, separated by commas: dfd, the data-flow diagram, and seq, the sequence"
                    + " diagram. Both if left out; with -o - the first alone.")
    private List<String> pictures = new ArrayList<>();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "What to show, given once for each view: element:NAME, an element with its neighbours;"
                    + " data:NAME, where a data asset goes; boundary:NAME, one trust boundary; changes:MODEL, what has"
                    + " changed since an older MODEL. All of the system if left out.")
    private List<String> views = new ArrayList<>();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        if (output == null) {
            throw UserException.of("Say with -o DIR where the pictures are to go, or with -o - to print one of them");
        }
        boolean print = output.equals(OUTPUT);
        List<PictureFormat> chosen = PictureChoice.formats(formats);
        List<PictureChoice> kinds = PictureChoice.of(pictures, print);
        if (print && (chosen.size() > 1 || kinds.size() > 1 || views.size() > 1)) {
            throw UserException.of("-o - prints one picture; ask for one format, one picture and one view");
        }
        List<View> shownViews = views(session);
        Analysis analysis = showsFindings(shownViews) ? session.analysis() : session.unjudged();
        List<Picture> drawn = new ArrayList<>();
        for (View view : shownViews) {
            DiagramOptions shown = new DiagramOptions(view, drawing.diagrams().colormap());
            for (PictureFormat format : chosen) {
                for (PictureChoice kind : kinds) {
                    drawn.addAll(draw(kind, format, analysis, shown, session.console()));
                }
            }
        }
        if (drawn.isEmpty()) {
            return ExitCode.MISTAKE;
        }
        if (print) {
            if (drawn.size() > 1) {
                session.console()
                        .note("This is the first of " + drawn.size()
                                + " pictures, for the system is large; -o DIR writes" + " them all");
            }
            session.console().print(drawn.get(0).content());
        } else {
            session.console().print(new PictureFolder(output).write(drawn));
        }
        return ExitCode.FINE;
    }

    /** Whether there is anything to see of findings; to look for them takes as long as to draw. */
    private boolean showsFindings(List<View> shownViews) {
        return drawing.diagrams().colormap() || shownViews.stream().anyMatch(v -> v instanceof DiffView);
    }

    private List<View> views(Session session) throws UserException {
        return views.isEmpty()
                ? List.of(drawing.diagrams().view())
                : Each.of(views, v -> ViewName.parse(v).view(session));
    }

    /** Without a font, some pictures cannot be drawn; those that can are. */
    private List<Picture> draw(
            PictureChoice kind, PictureFormat format, Analysis analysis, DiagramOptions shown, Console console) {
        try {
            List<Picture> drawn = kind.draw(format, analysis, shown);
            if (drawn.isEmpty() && !pictures.isEmpty()) {
                console.note("There is no " + kind.words() + " in the format " + format.name());
            }
            return drawn;
        } catch (NoFontException e) {
            console.note(String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
