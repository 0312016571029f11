package dev.threatdoc.tell.report;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the system is made of: a table for each group of items. */
final class ModelSection {

    private final TemplateValues values;

    private ModelSection(TemplateValues values) {
        this.values = values;
    }

    static void write(Markdown out, TemplateValues values) {
        ModelSection section = new ModelSection(values);
        section.table(
                out,
                "Elements",
                List.of("Name", "Kind", "Trust boundary", "In scope", "Open findings", "Declared at", "Description"),
                values.model().elements().stream().map(section::element).toList());
        section.table(
                out,
                "Dataflows",
                List.of("Name", "From", "To", "Data", "Protocol", "Port", "Crosses", "Open findings", "Declared at"),
                values.model().flows().stream().map(section::flow).toList());
        section.table(
                out,
                "Data",
                List.of(
                        "Name",
                        "Classification",
                        "Personal",
                        "Credentials",
                        "Carried by",
                        "Declared at",
                        "Description"),
                values.model().data().stream().map(section::datum).toList());
        section.table(
                out,
                "Trust boundaries",
                List.of("Name", "Inside of", "Holds", "Open findings", "Declared at", "Description"),
                section.boundaries());
    }

    private void table(Markdown out, String title, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.heading(2, title).table(head, rows);
        }
    }

    private List<String> element(Element element) {
        return List.of(
                MarkdownText.text(element.name()),
                element.kind().name(),
                names(values.graph().boundariesAround(element).stream().limit(1).toList()),
                yesOrNo(element.inScope()),
                open(element),
                place(element),
                MarkdownText.text(element.description()));
    }

    private List<String> flow(Dataflow flow) {
        int port = flow.attributes().number(flow.isResponse() ? PropertyNames.SRC_PORT : PropertyNames.DST_PORT);
        return List.of(
                MarkdownText.text(flow.displayName()),
                MarkdownText.text(values.graph().source(flow).name()),
                MarkdownText.text(values.graph().sink(flow).name()),
                names(flow.data().stream().map(values.graph()::data).toList()),
                MarkdownText.text(flow.attributes().text(PropertyNames.PROTOCOL)),
                port < 0 ? "" : Integer.toString(port),
                names(values.graph().crossed(flow)),
                open(flow),
                place(flow));
    }

    private List<String> datum(DataAsset datum) {
        return List.of(
                MarkdownText.text(datum.name()),
                datum.attributes().constant(PropertyNames.CLASSIFICATION).name(),
                yesOrNo(datum.attributes().isTrue(PropertyNames.IS_PII)),
                yesOrNo(datum.attributes().isTrue(PropertyNames.IS_CREDENTIALS)),
                names(values.graph().carriedBy(datum.id())),
                place(datum),
                MarkdownText.text(datum.description()));
    }

    private List<List<String>> boundaries() {
        Map<String, List<Item>> held = new HashMap<>();
        List<Subject> standing = new ArrayList<>(values.model().elements());
        standing.addAll(values.model().boundaries());
        standing.forEach(s -> s.inBoundary()
                .ifPresent(b -> held.computeIfAbsent(b, k -> new ArrayList<>()).add(s)));
        return values.model().boundaries().stream()
                .map(b -> boundary(b, held.getOrDefault(b.id(), List.of())))
                .toList();
    }

    private List<String> boundary(Boundary boundary, List<Item> held) {
        return List.of(
                MarkdownText.text(boundary.name()),
                names(values.graph().boundariesAround(boundary).stream()
                        .limit(1)
                        .toList()),
                names(held),
                open(boundary),
                place(boundary),
                MarkdownText.text(boundary.description()));
    }

    private String open(Subject subject) {
        return Long.toString(
                values.findings(subject).stream().filter(f -> f.isOpen()).count());
    }

    private static String names(List<? extends Item> items) {
        return items.stream().map(i -> MarkdownText.text(i.name())).collect(Collectors.joining(", "));
    }

    private static String place(Item item) {
        return MarkdownText.text(item.place().words());
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
