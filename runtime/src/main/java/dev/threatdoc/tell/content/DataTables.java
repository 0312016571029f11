package dev.threatdoc.tell.content;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.tell.content.Table.Cell;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which data there are, where they live and where they go; personal data and credentials first. */
public final class DataTables {

    private final ModelGraph graph;
    private final Map<String, List<Element>> holders = new HashMap<>();

    private DataTables(ModelGraph graph) {
        this.graph = graph;
        graph.model()
                .elements()
                .forEach(e -> e.data()
                        .forEach(d -> holders.computeIfAbsent(d, k -> new ArrayList<>())
                                .add(e)));
    }

    /** The table, if there are any data. */
    public static List<Table> of(Analysis analysis) {
        DataTables tables = new DataTables(analysis.graph());
        Table table = new Table(
                "data-assets",
                "Data assets",
                List.of(
                        "Name",
                        "Personal",
                        "Credentials",
                        "Classification",
                        "Lives at",
                        "Goes to",
                        "Carried by",
                        "Declared at",
                        "Description"),
                analysis.model().data().stream()
                        .sorted(Comparator.comparing((DataAsset d) -> !isPersonal(d))
                                .thenComparing(d -> !isCredentials(d)))
                        .map(tables::row)
                        .toList());
        return Stream.of(table)
                .filter(Table::hasRows)
                .map(Table::withoutEmptyColumns)
                .toList();
    }

    private List<Cell> row(DataAsset datum) {
        List<Dataflow> flows = graph.carriedBy(datum.id());
        Set<Element> living = new LinkedHashSet<>(holders.getOrDefault(datum.id(), List.of()));
        Set<Element> reached = new LinkedHashSet<>();
        for (Dataflow flow : flows) {
            Element sink = graph.sink(flow);
            (sink.kind().is(Kinds.DATASTORE) ? living : reached).add(sink);
        }
        return List.of(
                Cell.of(datum),
                Cell.of(isPersonal(datum)),
                Cell.of(isCredentials(datum)),
                Cell.of(datum.attributes()
                        .constant(PropertyNames.CLASSIFICATION)
                        .name()),
                Cell.of(List.copyOf(living)),
                Cell.of(List.copyOf(reached)),
                Cell.of(flows),
                Cell.of(datum.place()),
                Cell.of(datum.description()));
    }

    private static boolean isPersonal(DataAsset datum) {
        return datum.attributes().isTrue(PropertyNames.IS_PII);
    }

    private static boolean isCredentials(DataAsset datum) {
        return datum.attributes().isTrue(PropertyNames.IS_CREDENTIALS);
    }
}
