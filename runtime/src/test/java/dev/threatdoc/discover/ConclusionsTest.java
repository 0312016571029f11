package dev.threatdoc.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConclusionsTest {

    private static Observation stated(PropertyName name, Object value, String by) {
        return new Observation.Stated(name, value, Evidence.of(by));
    }

    @Test
    void takesOnePlaceThatBeliesAControlForMoreThanAllThatShowIt() {
        assertThat(Conclusions.of(List.of(
                        stated(PropertyNames.IS_ENCRYPTED, true, "one"),
                        stated(PropertyNames.IS_ENCRYPTED, false, "two"),
                        stated(PropertyNames.IS_ENCRYPTED, false, "three"))))
                .containsExactly(stated(PropertyNames.IS_ENCRYPTED, false, "two"));
    }

    @Test
    void takesTheWeakestScheme() {
        assertThat(Conclusions.of(List.of(
                        stated(PropertyNames.AUTHENTICATION_SCHEME, "Bearer", "one"),
                        stated(PropertyNames.AUTHENTICATION_SCHEME, "Basic", "two"),
                        stated(PropertyNames.AUTHENTICATION_SCHEME, "Homegrown", "three"))))
                .containsExactly(stated(PropertyNames.AUTHENTICATION_SCHEME, "Basic", "two"));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        List<Observation> all = List.of(
                new Observation.Tagged(Tag.of("tag"), List.of(), Evidence.of("one")),
                stated(PropertyNames.IS_HARDENED, true, "two"),
                new Observation.Tagged(Tag.of("tag"), List.of(), Evidence.of("one")));

        assertThat(Conclusions.of(all)).isEqualTo(all);
    }
}
