package dev.threatdoc.tell.html;

import dev.threatdoc.model.text.Count;
import dev.threatdoc.tell.content.DataTables;
import dev.threatdoc.tell.content.DecisionTables;
import dev.threatdoc.tell.content.EndpointTables;
import dev.threatdoc.tell.content.RuledOutTables;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.content.SystemTables;
import dev.threatdoc.tell.content.Table;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole page.
 *
 * @param head what the page is called, and what makes it work
 * @param description what the system is, in paragraphs
 * @param summary what to know first
 * @param diagram the data-flow diagram
 * @param parts what stands between the findings and the items: endpoints, data, the system
 * @param items each item with what is known and what was found, by sort
 * @param behind what stands behind them: decisions, and threats that do not apply
 * @param provenance how much of it is known, and how
 * @param threats the threats that were found, each once
 * @param words the properties and controls that findings rest on, each explained once
 */
record PageView(
        Head head,
        List<String> description,
        SummaryView summary,
        DiagramView diagram,
        List<Part> parts,
        List<ItemGroup> items,
        List<Part> behind,
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

    /** More items than this, and what is closed at first stands in the page in its small form. */
    private static final int LARGE = 100;

    /** What begins a part that a large page has in its small form. */
    String open() {
        return isLarge() ? Packed.OPEN : "";
    }

    /** What ends it. */
    String close() {
        return isLarge() ? Packed.CLOSE : "";
    }

    boolean isLarge() {
        return items.stream().mapToInt(g -> g.items().size()).sum() > LARGE;
    }

    /**
     * A part of the page that is made of tables.
     *
     * @param id the fragment that leads to it
     * @param title its heading
     * @param tables what it shows; never empty
     */
    record Part(String id, String title, List<TableRows> tables) {

        private static Stream<Part> of(String id, String title, List<Table> tables, SourceLinks links) {
            return tables.isEmpty()
                    ? Stream.of()
                    : Stream.of(new Part(
                            id,
                            title,
                            tables.stream().map(t -> TableRows.of(t, links)).toList()));
        }
    }

    /**
     * Items of one sort.
     *
     * @param words how many of what
     */
    record ItemGroup(String words, List<ItemCard> items) {}

    static PageView of(
            Analysis analysis, DiagramOptions options, Drawer drawer, SourceLinks links, String fingerprint) {
        String style = PageResource.style() + drawer.css();
        String drawing = drawer.script();
        String script = PageResource.script(drawing);
        Glossary glossary = new Glossary();
        List<ItemCard> items = ItemCards.of(analysis, glossary, links);
        return new PageView(
                new Head(analysis.model().name(), Policy.of(style, script), style, script, fingerprint),
                analysis.model().description().lines().filter(l -> !l.isBlank()).toList(),
                SummaryView.of(analysis, links),
                DiagramView.of(analysis, options, drawer, !drawing.isEmpty()),
                Stream.of(
                                Part.of("endpoints", "Endpoints", EndpointTables.of(analysis), links),
                                Part.of("data", "Data", DataTables.of(analysis), links),
                                Part.of("system", "System", SystemTables.of(analysis), links))
                        .flatMap(p -> p)
                        .toList(),
                groups(items),
                Stream.of(
                                Part.of("decisions", "Decisions", DecisionTables.of(analysis), links),
                                Part.of("not-applicable", "Not applicable", RuledOutTables.of(analysis), links))
                        .flatMap(p -> p)
                        .toList(),
                Provenances.of(analysis.graph()),
                ThreatView.of(analysis),
                glossary.words());
    }

    private static List<ItemGroup> groups(List<ItemCard> items) {
        Map<String, List<ItemCard>> byKind = new LinkedHashMap<>();
        items.forEach(
                i -> byKind.computeIfAbsent(i.kind(), k -> new ArrayList<>()).add(i));
        return byKind.entrySet().stream()
                .map(e -> new ItemGroup(
                        e.getKey() + " " + Count.number(e.getValue().size()), e.getValue()))
                .toList();
    }
}
