package dev.threatdoc.tell.report;

import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The reference page of a catalog, in Markdown: each threat in full, below an anchor that stays.
 *
 * <p>The anchor of a threat is its id in lower case, with a hyphen for what is neither letter nor digit.
 */
public final class CatalogPage {

    private CatalogPage() {}

    /** Writes the page of a catalog. */
    public static String render(Catalog catalog) {
        Markdown out = new Markdown();
        out.heading(1, "The catalog `" + catalog.name() + "`");
        out.paragraph(catalog.threats().size()
                + " threats. Generated from the catalog; `CONTRIBUTING.md` says how. What the properties and controls"
                + " in the conditions mean is told by `--describe`, and by the Javadoc of the annotations.");
        out.paragraph(
                "The references were checked against CAPEC 3.9, CWE 4.19.1, OWASP ASVS 5.0 (`V12` is a chapter of it)"
                        + " and the OWASP Top 10 for LLM Applications of 2025.");
        write(out, catalog.threats());
        return out.toString();
    }

    /** Writes threats in full, with a table of contents. */
    static void write(Markdown out, List<Threat> threats) {
        out.table(
                List.of("Id", "Title", "Applies to", "Severity", "Likelihood"),
                threats.stream().map(CatalogPage::row).toList());
        threats.forEach(t -> write(out, t));
    }

    /** The anchor of a threat on the page of its catalog, such as {@code capec-66}. */
    public static String anchor(Threat threat) {
        String id = threat.id().toLowerCase(Locale.ROOT);
        StringBuilder anchor = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                anchor.append(c);
            } else if (anchor.isEmpty() || anchor.charAt(anchor.length() - 1) != '-') {
                anchor.append('-');
            }
        }
        return anchor.toString();
    }

    private static List<String> row(Threat threat) {
        return List.of(
                "[" + Markdown.text(threat.id()) + "](#" + anchor(threat) + ")",
                Markdown.text(threat.title()),
                kinds(threat),
                threat.severity().words(),
                threat.likelihood().words());
    }

    private static void write(Markdown out, Threat threat) {
        out.heading(
                2,
                "<a id=\"" + anchor(threat) + "\"></a>" + Markdown.text(threat.id()) + " "
                        + Markdown.text(threat.title()));
        List<String> facts = new ArrayList<>();
        facts.add("Applies to: " + kinds(threat));
        facts.add("Severity: " + threat.severity().words() + ", likelihood: "
                + threat.likelihood().words()
                + threat.stride().map(Stride::words).map(s -> ", " + s).orElse(""));
        facts.add("When: " + Markdown.text(threat.condition().words()) + " `"
                + threat.condition().source() + "`");
        threat.tells().ifPresent(w -> facts.addAll(weakness(w)));
        if (!threat.parent().isEmpty()) {
            facts.add("Covered by: " + Markdown.text(threat.parent()));
        }
        if (!threat.aliases().isEmpty()) {
            facts.add("Also called: " + Markdown.text(String.join(", ", threat.aliases())));
        }
        out.list(facts);
        FindingText.explanation(threat).forEach(out::paragraph);
    }

    /** How to mend a kind of weakness, and which threats it makes certain where they apply to the same item. */
    private static List<String> weakness(WeaknessEntry entry) {
        List<String> facts = new ArrayList<>();
        facts.add("Fix: " + MarkdownText.prose(entry.fix()));
        if (!entry.bearsOut().isEmpty()) {
            facts.add("Bears out: " + Markdown.text(String.join(", ", entry.bearsOut())));
        }
        return facts;
    }

    private static String kinds(Threat threat) {
        return threat.targets().stream().map(ElementKind::name).collect(Collectors.joining(", "));
    }
}
