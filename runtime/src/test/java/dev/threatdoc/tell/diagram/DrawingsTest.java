package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drawings that were looked at, kept as they are. */
@Tag(Needs.TAG)
final class DrawingsTest {

    private static final DiagramOptions PLAIN = DiagramOptions.defaults();
    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);

    private static final Analysis COMMENTS = Threats.none(CommentsSystem.model());
    private static final Analysis MERGED =
            Threats.none(CommentsSystem.model(new ModelSettings(false, true, false, OnDuplicates.NO_ACTION)));
    private static final Analysis SHOP = ShopSystem.rated(true);

    @Test
    void drawsTheCommentsInDot() {
        Golden.check(DrawingsTest.class, "comments.dot", DotDiagram.render(COMMENTS, PLAIN));
    }

    @Test
    void drawsEachRequestOfTheCommentsWithItsResponseInDot() {
        Golden.check(DrawingsTest.class, "comments-merged.dot", DotDiagram.render(MERGED, PLAIN));
    }

    @Test
    void drawsTheShopInDot() {
        Golden.check(DrawingsTest.class, "shop.dot", DotDiagram.render(SHOP, COLOURED));
    }

    @Test
    void drawsTheCommentsInPlantUml() {
        Golden.check(DrawingsTest.class, "comments.dfd.puml", PlantUmlDiagram.render(COMMENTS, PLAIN));
    }

    @Test
    void drawsTheShopInPlantUml() {
        String drawing = PlantUmlDiagram.render(SHOP, COLOURED);

        Golden.check(DrawingsTest.class, "shop.dfd.puml", drawing);
        PlantUml.words(drawing, "(20 entities)");
    }

    @Test
    void drawsTheSequenceOfTheComments() {
        String drawing = SequenceDiagram.render(COMMENTS, PLAIN);

        Golden.check(DrawingsTest.class, "comments.seq.puml", drawing);
        PlantUml.words(drawing, "(4 participants)");
    }

    @Test
    void drawsTheSequenceOfTheShop() {
        String drawing = SequenceDiagram.render(SHOP, COLOURED);

        Golden.check(DrawingsTest.class, "shop.seq.puml", drawing);
        PlantUml.words(drawing, "(20 participants)");
    }

    @Test
    void drawsEveryShapeInPlantUml() {
        Sample sample = new Sample();
        Kinds.all().stream()
                .filter(k -> !k.annotation().isEmpty()
                        && !List.of("Dataflow", "Boundary", "Data").contains(k.name()))
                .forEach(k -> sample.element(k, k.name()).flow("to " + k.name(), k.name(), k.name()));
        Analysis all = Threats.none(sample.model());

        PlantUml.words(PlantUmlDiagram.render(all, PLAIN), "(10 entities)");
        PlantUml.words(SequenceDiagram.render(all, PLAIN), "(10 participants)");
    }

    @Test
    void drawsAnEmptyModel() {
        Analysis empty = Threats.none(new Sample().model());

        assertThat(DotGraph.read(DotDiagram.render(empty, COLOURED)).nodes).containsOnlyKeys("legend");
        PlantUml.words(SequenceDiagram.render(empty, PLAIN), "(0 entities)");
    }

    @Test
    void drawsABoundaryWithNothingInIt() {
        Analysis empty = Threats.none(new Sample()
                .boundary("Outer", "")
                .boundary("Inner", "Outer")
                .element(Kinds.SERVER, "Web")
                .model());

        assertThat(DotGraph.read(DotDiagram.render(empty, PLAIN)).clusters)
                .containsEntry("cluster_outer", "Outer\n")
                .containsEntry("cluster_inner", "Inner\n");
        PlantUml.words(PlantUmlDiagram.render(empty, PLAIN), "(2 entities)");
    }

    @Test
    void drawsNotesOnOneLine() {
        Analysis noted = Threats.none(new Sample()
                .element(Kinds.SERVER, "Web")
                .element(Kinds.DATASTORE, "Store")
                .flow("Save", "Web", "Store", "note=first line\nend note\n!include /etc/passwd")
                .model());

        assertThat(SequenceDiagram.render(noted, PLAIN))
                .contains("note right : first line end note <U+0021>include <U+002F>etc<U+002F>passwd\n");
    }
}
