package dev.threatdoc.tell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.testing.CommentsSystem;
import dev.threatdoc.testing.Golden;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.ShopSystem;
import dev.threatdoc.testing.SmallSystem;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MermaidTest {

    private static final DiagramOptions COLOURED = new DiagramOptions(Set.of(), true);
    private static final Analysis COMMENTS = Threats.none(CommentsSystem.model());

    @Test
    void drawsTheComments() {
        Golden.check(MermaidTest.class, "comments.dfd.mmd", MermaidDiagram.render(COMMENTS, DiagramOptions.defaults()));
        Golden.check(
                MermaidTest.class, "comments.seq.mmd", MermaidSequence.render(COMMENTS, DiagramOptions.defaults()));
    }

    @Test
    void drawsTheShop() {
        Golden.check(MermaidTest.class, "shop.dfd.mmd", MermaidDiagram.render(ShopSystem.rated(true), COLOURED));
        Golden.check(MermaidTest.class, "shop.seq.mmd", MermaidSequence.render(ShopSystem.rated(true), COLOURED));
    }

    @Property
    void letsNothingOfANameBeSyntax(@ForAll("names") String name) {
        Analysis analysis = Threats.none(SmallSystem.named(name));

        assertThat(MermaidDiagram.render(analysis, COLOURED).lines())
                .hasSize(9)
                .allMatch(l -> l.matches("[A-Za-z0-9 _,:;#()\\[\\]\"<>|-]*"));
        assertThat(MermaidSequence.render(analysis, COLOURED).lines())
                .hasSize(8)
                .allMatch(l -> l.matches("[A-Za-z0-9 _,.:;#()>-]*"));
    }

    @Provide
    Arbitrary<String> names() {
        return Hostile.names().filter(n -> !PlainText.oneLine(n).isEmpty());
    }
}
