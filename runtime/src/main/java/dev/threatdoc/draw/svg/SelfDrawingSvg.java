package dev.threatdoc.draw.svg;

import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what HTML pages draw by themselves when they are opened: people compile often and look seldom, so a
 * compilation finds no places. It needs no library for the layout.
 */
public final class SelfDrawingSvg implements Drawer {

    /** The parts of the script, in the order in which they stand in the page. */
    static final List<String> SCRIPTS =
            List.of("simplex", "ranks", "order", "columns", "routes", "layout", "lines", "paint");

    /** A drawer. */
    public SelfDrawingSvg() {}

    @Override
    public List<Drawing> drawings(Analysis analysis, DiagramOptions options) {
        return DfdSvg.drawings(analysis, options, SvgForm.INLINE, SelfDrawingSvg::svg);
    }

    private static String svg(DfdView view, Links.From links) {
        return TooLarge.forPage(view)
                .map(w -> TooLarge.svg(view, w, SvgForm.INLINE))
                .orElseGet(() -> new UnplacedWriter(view, links).write());
    }

    @Override
    public String css() {
        return StyleSheet.css() + ".dfd-unplaced{display:none}\n.canvas:has(>.dfd-unplaced){display:none}\n";
    }

    /** {@inheritDoc} All of it in a block of its own, so that it shares no name with the rest of the page's script. */
    @Override
    public String script() {
        return SCRIPTS.stream().map(s -> text("script/" + s + ".js")).collect(Collectors.joining("\n", "{\n", "}\n"));
    }

    /** The whole text of a file beside this class, with {@code \n} at the end of lines. */
    static String text(String file) {
        try (InputStream in = SelfDrawingSvg.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not beside " + SelfDrawingSvg.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
