package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.threat.catalog.ReferencePage;

/** References to further reading, as links where their page is known. */
final class ReferenceLink {

    private ReferenceLink() {}

    /** A reference in Markdown. */
    static String of(String reference) {
        return ReferencePage.of(reference)
                .map(page -> page.equals(reference) ? "<" + page + ">" : "[" + reference + "](" + page + ")")
                .orElse(MarkdownText.text(reference));
    }
}
