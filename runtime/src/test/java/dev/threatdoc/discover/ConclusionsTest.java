package dev.threatdoc.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConclusionsTest {

    private static Observation stated(String name, Object value, String by) {
        return new Observation.Stated(name, value, Evidence.of(by));
    }

    @Test
    void takesOnePlaceThatBeliesAControlForMoreThanAllThatShowIt() {
        assertThat(Conclusions.of(List.of(
                        stated("isEncrypted", true, "one"),
                        stated("isEncrypted", false, "two"),
                        stated("isEncrypted", false, "three"))))
                .containsExactly(stated("isEncrypted", false, "two"));
    }

    @Test
    void takesTheWeakestScheme() {
        assertThat(Conclusions.of(List.of(
                        stated("authenticationScheme", "Bearer", "one"),
                        stated("authenticationScheme", "Basic", "two"),
                        stated("authenticationScheme", "Homegrown", "three"))))
                .containsExactly(stated("authenticationScheme", "Basic", "two"));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        List<Observation> all = List.of(
                new Observation.Tagged("tag", List.of(), Evidence.of("one")),
                stated("isHardened", true, "two"),
                new Observation.Tagged("tag", List.of(), Evidence.of("one")));

        assertThat(Conclusions.of(all)).isEqualTo(all);
    }
}
