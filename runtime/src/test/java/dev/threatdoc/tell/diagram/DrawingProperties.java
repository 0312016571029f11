package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class DrawingProperties {

    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);
    private static final Analysis SHOP = ShopSystem.rated(true);

    @Provide
    Arbitrary<String> names() {
        return Hostile.names();
    }

    @Property(tries = 100)
    void theOrderOfDeclarationDoesNotMatter(@ForAll Random random) {
        Analysis shuffled = shuffle(SHOP, random);

        assertThat(DotDiagram.render(shuffled, COLOURED)).isEqualTo(DotDiagram.render(SHOP, COLOURED));
        assertThat(PlantUmlDiagram.render(shuffled, COLOURED)).isEqualTo(PlantUmlDiagram.render(SHOP, COLOURED));
        assertThat(SequenceDiagram.render(shuffled, COLOURED)).isEqualTo(SequenceDiagram.render(SHOP, COLOURED));
    }

    @Property(tries = 1000)
    void anyNameIsALabelInDot(@ForAll("names") String name) {
        DotGraph graph = DotGraph.read(DotDiagram.render(Threats.none(SmallSystem.named(name)), COLOURED));

        assertThat(graph.nodes).hasSize(3);
        assertThat(graph.edges).hasSize(2);
        assertThat(graph.clusters).hasSize(2);
    }

    @Property(tries = 60)
    @Tag(Needs.TAG)
    @AddLifecycleHook(NeedsFonts.class)
    void anyNameIsALabelInPlantUml(@ForAll("names") String name) {
        Analysis analysis = Threats.none(SmallSystem.named(name));

        PlantUml.words(PlantUmlDiagram.render(analysis, COLOURED), "(2 entities)");
        PlantUml.words(SequenceDiagram.render(analysis, COLOURED), "(2 participants)");
    }

    @Property(tries = 50)
    void norDoesItForWhatNoFlowTouches(@ForAll Random random) {
        Sample sample = new Sample();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            sample.boundary("Outer " + name, "").boundary("Inner " + name, "Outer " + name);
            sample.element(Kinds.SERVER, name).element(Kinds.ACTOR, name + name, "Outer a", List.of());
        }
        Analysis idle = Threats.none(sample.model());
        Analysis shuffled = shuffle(idle, random);

        assertThat(DotDiagram.render(shuffled, COLOURED)).isEqualTo(DotDiagram.render(idle, COLOURED));
        assertThat(PlantUmlDiagram.render(shuffled, COLOURED)).isEqualTo(PlantUmlDiagram.render(idle, COLOURED));
    }

    private static Analysis shuffle(Analysis analysis, Random random) {
        ThreatModel model = analysis.model();
        return new Analysis(
                ModelGraph.of(model.withBoundaries(shuffle(model.boundaries(), random))
                        .withData(shuffle(model.data(), random))
                        .withElements(shuffle(model.elements(), random))),
                analysis.threats(),
                shuffle(analysis.findings(), random),
                analysis.excluded());
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
