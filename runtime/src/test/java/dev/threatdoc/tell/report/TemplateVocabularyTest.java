package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateVocabularyTest {

    @Test
    void hasEveryPropertyAndControlOfEveryKind() {
        for (ElementKind kind : Kinds.all()) {
            TemplateThing thing = kind == Kinds.DATA ? TemplateVocabulary.DATA : TemplateVocabulary.SUBJECT;
            assertThat(thing.names())
                    .as(kind.name())
                    .containsAll(
                            kind.properties().stream().map(p -> p.name().text()).toList());
        }
        List<String> controls =
                Controls.all().stream().map(c -> c.name().text()).toList();
        assertThat(TemplateVocabulary.SUBJECT.names()).containsAll(controls);
        assertThat(TemplateVocabulary.CONTROLS.names()).containsAll(controls);
    }

    @Test
    void asksOfAKindOnlyWhatItHas() {
        assertThat(TemplateVocabulary.ACTOR.names()).contains("isAdmin").doesNotContain("dstPort", "source");
        assertThat(TemplateVocabulary.DATAFLOW.names())
                .contains("dstPort", "source")
                .doesNotContain("isAdmin");
        assertThat(TemplateVocabulary.BOUNDARY.names()).contains("parents").doesNotContain("data", "inputs");
        assertThat(TemplateVocabulary.END.names()).contains("isAdmin", "port").doesNotContain("source");
    }
}
