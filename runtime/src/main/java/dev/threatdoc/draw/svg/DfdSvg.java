package dev.threatdoc.draw.svg;

import dev.threatdoc.draw.layout.DfdLayout;
import dev.threatdoc.tell.diagram.DfdPart;
import dev.threatdoc.tell.diagram.DfdView;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawing;
import dev.threatdoc.tell.diagram.Folding;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Data-flow diagrams as SVG. */
public final class DfdSvg {

    private DfdSvg() {}

    /** The first of the {@link #drawings}, which is the only one unless the system is large. */
    public static String render(Analysis analysis, DiagramOptions options, SvgForm form) {
        return drawings(analysis, options, form).get(0).svg();
    }

    /**
     * Draws an analysis.
     *
     * @return one drawing, or for a large system an overview with closed boundaries and a drawing for the inside of
     *     each boundary, with links between them: to files of those names, or inside a page to elements with those ids
     */
    public static List<Drawing> drawings(Analysis analysis, DiagramOptions options, SvgForm form) {
        return drawings(analysis, options, form, (view, links) -> svg(view, form, links));
    }

    /** The same, each drawn in the way of the caller. */
    static List<Drawing> drawings(
            Analysis analysis, DiagramOptions options, SvgForm form, BiFunction<DfdView, Links.From, String> draw) {
        DfdView whole = DfdView.merged(analysis, options);
        List<DfdPart> parts = Folding.of(whole);
        String first = options.view().fileName("dfd");
        Links links = new Links(parts, first, form);
        // Parts of a large system take long each, and know nothing of each other.
        return (parts.size() > 1 ? parts.parallelStream() : parts.stream())
                .map(p -> new Drawing(
                        p.name(first),
                        p.view().name(),
                        p.boundary().isEmpty() ? Optional.empty() : Optional.of(p.boundary()),
                        draw.apply(p.view(), links.from(p))))
                .toList();
    }

    private static String svg(DfdView view, SvgForm form, Links.From links) {
        return TooLarge.words(view)
                .map(w -> TooLarge.svg(view, w, form))
                .orElseGet(() -> new SvgWriter(view, DfdLayout.of(view), form, links).write());
    }
}
