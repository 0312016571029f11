package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;

/**
 * Writes slides as reveal-md and its relatives read them: three hyphens divide them, and what stands behind "Note:" is
 * for the speaker.
 *
 * <p>No text of the model stands at the start of a line, where it could be taken for either of these.
 */
final class SlideDeck {

    /** Reveal's own sizes for code cut off a tall drawing and a long annotation. */
    private static final String STYLE = """
            <style>
            .reveal code { font-size: .75em; overflow-wrap: anywhere; }
            .reveal pre code.mermaid { max-height: none; overflow: visible; font-size: 1rem; }
            .reveal .mermaid svg { max-height: 30rem; }
            .reveal .mermaid foreignObject { overflow: visible; }
            </style>
            """;

    private final Markdown out = new Markdown();
    private boolean noted;

    /** The first slide. */
    void title(String name, String description) {
        out.line("---")
                .line("title: Threat model")
                .line("theme: white")
                .line("---")
                .line("");
        STYLE.lines().forEach(out::line);
        out.line("");
        out.heading(1, MarkdownText.text(name));
        description.lines().filter(l -> !l.isBlank()).forEach(l -> out.paragraph("> " + MarkdownText.lineOfText(l)));
        out.paragraph("Threat model");
    }

    /** Another slide, with its title. */
    Markdown slide(String markdown) {
        noted = false;
        return out.line("---").line("").heading(2, markdown);
    }

    /** A line for the speaker of the slide, below all that it shows. */
    void note(String plain) {
        if (!noted) {
            out.line("Note:").line("");
            noted = true;
        }
        out.line("- " + MarkdownText.lineOfText(plain)).line("");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
