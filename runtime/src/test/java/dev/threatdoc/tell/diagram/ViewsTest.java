package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Item;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Needs.TAG)
final class ViewsTest {

    private static final Analysis SHOP = Threats.none(shop().model());

    private static Sample shop() {
        return new Sample()
                .boundary("Company", "")
                .boundary("Vault", "Company")
                .data("Card")
                .element(Kinds.ACTOR, "Customer")
                .element(Kinds.SERVER, "Shop", "Company", List.of())
                .element(Kinds.SERVER, "Search", "Company", List.of())
                .element(Kinds.DATASTORE, "Orders", "Vault", List.of())
                .element(Kinds.DATASTORE, "Backup", "Vault", List.of("Card"))
                .flow("Buy", "Customer", "Shop", "", List.of("Card"))
                .flow("Find", "Shop", "Search")
                .flow("Save", "Shop", "Orders")
                .flow("Copy", "Orders", "Backup");
    }

    @Test
    void showsOneElementWithItsNeighbours() {
        Shown shown = new NeighbourView("search").of(SHOP);

        assertThat(shown.elements()).extracting(Item::name).containsExactlyInAnyOrder("Shop", "Search");
        assertThat(shown.flows()).extracting(Item::name).containsExactly("Find");
        assertThat(shown.boundaries()).extracting(Item::name).containsExactly("Company");
    }

    @Test
    void showsWhereADataAssetGoes() {
        Shown shown = new DataTrailView("data/card").of(SHOP);

        assertThat(shown.elements()).extracting(Item::name).containsExactlyInAnyOrder("Customer", "Shop", "Backup");
        assertThat(shown.flows()).extracting(Item::name).contains("Buy").doesNotContain("Find", "Save");
    }

    @Test
    void showsOneBoundaryAndWhomItDealsWith() {
        Shown shown = new InsideView("boundary/vault").of(SHOP);

        assertThat(shown.elements()).extracting(Item::name).containsExactlyInAnyOrder("Shop", "Orders", "Backup");
        assertThat(shown.flows()).extracting(Item::name).containsExactlyInAnyOrder("Save", "Copy");
    }

    @Test
    void showsWhatWasAddedAndRemovedAndHasNewFindings() {
        ThreatModel now = shop().element(Kinds.LAMBDA, "Mailer", "Vault", List.of())
                .flow("Mail", "Shop", "Mailer")
                .model();
        ThreatModel then = shop().boundary("Annex", "")
                .element(Kinds.SERVER, "Printer", "Annex", List.of())
                .flow("Print", "Shop", "Printer")
                .model();
        Shown shown = new DiffView(Threats.rated(then, Map.of("Orders", Level.LOW)))
                .of(Threats.rated(now, Map.of("Orders", Level.LOW, "Shop", Level.HIGH)));

        assertThat(shown.changes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "mailer", Change.ADDED,
                        "flow/mail", Change.ADDED,
                        "printer", Change.REMOVED,
                        "flow/print", Change.REMOVED,
                        "boundary/annex", Change.REMOVED,
                        "shop", Change.RISKIER));
        assertThat(shown.elements()).extracting(Item::name).contains("Printer", "Mailer", "Customer");
    }

    @Test
    void givesEachViewFilesOfItsOwn() {
        List<View> views = List.of(
                new LevelsView(Set.of()),
                new LevelsView(Set.of(0, 1)),
                new NeighbourView("a"),
                new DataTrailView("data/a"),
                new InsideView("boundary/a"),
                new DiffView(SHOP));

        assertThat(views)
                .extracting(v -> v.fileName("dfd"))
                .containsExactly(
                        "dfd", "dfd-levels-0-1", "dfd-element-a", "dfd-data-a", "dfd-boundary-a", "dfd-changes");
    }

    @Test
    void drawsEveryViewInEveryTextFormat() {
        for (View view : List.of(
                new NeighbourView("search"), new DataTrailView("data/card"), new InsideView("boundary/vault"))) {
            DiagramOptions options = new DiagramOptions(view, false);
            int nodes = view.of(SHOP).elements().size();

            assertThat(DotGraph.read(DotDiagram.render(SHOP, options)).nodes).hasSize(nodes);
            assertThat(MermaidDiagram.render(SHOP, options).lines().filter(l -> l.contains("style n_")))
                    .hasSize(nodes);
            PlantUml.words(SequenceDiagram.render(SHOP, options), "(%d participants)".formatted(participants(view)));
        }
    }

    private static int participants(View view) {
        return (int) view.of(SHOP).flows().stream()
                .flatMap(f -> Stream.of(f.source(), f.sink()))
                .distinct()
                .count();
    }
}
