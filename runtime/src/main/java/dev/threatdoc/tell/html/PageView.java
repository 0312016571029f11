package dev.threatdoc.tell.html;

import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * The whole page.
 *
 * @param head what the page is called, and what makes it work
 * @param description what the system is, in paragraphs
 * @param summary what to know first
 * @param diagram the data-flow diagram
 * @param tables what the system is made of
 * @param items each item with what is known and what was found
 * @param decisions what people have decided
 * @param provenance how much of it is known, and how
 * @param threats the threats that were found, each once
 * @param words the properties and controls that findings rest on, each explained once
 */
record PageView(
        Head head,
        List<String> description,
        SummaryView summary,
        DiagramView diagram,
        List<TableView> tables,
        List<ItemCard> items,
        List<TableView> decisions,
        Provenances provenance,
        List<ThreatView> threats,
        List<Glossary.Word> words) {

    /**
     * What the page is called, and what makes it work.
     *
     * @param name the system's name
     * @param policy the content security policy for the style and the script
     * @param style the text between the style's tags
     * @param script the text between the script's tags
     * @param fingerprint stands for all that the page was made of
     */
    record Head(String name, String policy, String style, String script, String fingerprint) {}

    static PageView of(Analysis analysis, DiagramOptions options, Drawer drawer, String fingerprint) {
        String style = PageResource.style() + drawer.css();
        String script = PageResource.script();
        Glossary glossary = new Glossary();
        List<ItemCard> items = ItemCards.of(analysis, glossary);
        return new PageView(
                new Head(analysis.model().name(), Policy.of(style, script), style, script, fingerprint),
                analysis.model().description().lines().filter(l -> !l.isBlank()).toList(),
                SummaryView.of(analysis),
                DiagramView.of(analysis, options, drawer),
                ModelTables.of(analysis),
                items,
                DecisionTables.of(analysis),
                Provenances.of(analysis.graph()),
                ThreatView.of(analysis),
                glossary.words());
    }
}
