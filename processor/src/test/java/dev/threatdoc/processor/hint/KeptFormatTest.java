package dev.threatdoc.processor.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class KeptFormatTest {

    private static final CodePlace PLACE = new CodePlace("p.A$B", "m(int)", "q.R", 1, "value", "p/A.java", 7);

    private static Kept kept(String text) {
        Evidence seen = new Evidence(text.isBlank() ? "x" : text, PLACE);
        Evidence set = new Evidence("a setting", new FilePlace(text, 3, 0, ""));
        return new Kept(
                new TreeSet<>(Set.of("p.A", "p.C")),
                new TreeMap<>(Map.of(
                        text,
                        List.of(
                                new Observation.Tagged(text, List.of(text, ""), seen),
                                new Observation.Stated(text, true, seen),
                                new Observation.Stated("port", 80, set),
                                new Observation.Stated("words", text, seen),
                                new Observation.Stated("texts", List.of(text), seen),
                                new Observation.Connected(
                                        new FarEnd("db:1", text, Tags.DATABASE, text, true),
                                        true,
                                        text,
                                        Map.of(text, List.of(text)),
                                        seen),
                                new Observation.Described(FarEnd.named(text), "isSQL", false, seen),
                                new Observation.Fronts(Map.of("t", List.of()), seen),
                                new Observation.Answers(new Endpoint(
                                        "",
                                        "HTTP",
                                        "POST",
                                        text,
                                        List.of(new Endpoint.Parameter(text, Endpoint.Where.QUERY, "int")),
                                        text,
                                        "",
                                        List.of(text),
                                        List.of(),
                                        Endpoint.Access.RESTRICTED,
                                        new TreeSet<>(Set.of(text)),
                                        List.of(seen, set),
                                        PLACE)),
                                new Observation.Handles(
                                        text,
                                        text,
                                        false,
                                        Map.of("classification", Enums.CLASSIFICATION.first(), "x", text),
                                        seen)))),
                List.of(new Uses.Held(text, "p.C", text, PLACE)),
                Optional.of(PLACE));
    }

    @Property
    void readsWhatItPrints(@ForAll String text) {
        assertThat(KeptFormat.parse(KeptFormat.print(kept(text)))).isEqualTo(kept(text));
    }

    @Property
    void readsAnything(@ForAll String text) {
        assertThat(KeptFormat.parse(text)).isNotNull();
        assertThat(KeptFormat.parse("seen\t\tx\tcode\t" + text)).isNotNull();
        assertThat(KeptFormat.parse("type\t" + text)).isNotNull();
    }

    @Test
    void passesOverWhatMakesNoSense() {
        String text = KeptFormat.print(kept("a")).replace("tagged\ta\t2", "tagged\ta\t999999999");

        assertThat(KeptFormat.parse(text).observations().get("a")).hasSize(8);
    }

    @Test
    void writesNoPasswordOfAnAddress() {
        Kept kept = new Kept(
                new TreeSet<>(),
                new TreeMap<>(Map.of(
                        "",
                        List.of(new Observation.Connected(
                                FarEnd.at("amqp://root:hunter2@mq:5672/x"),
                                false,
                                "AMQP",
                                Map.of(),
                                new Evidence("x", PLACE))))),
                List.of(),
                Optional.empty());

        assertThat(KeptFormat.print(kept)).contains("mq:5672").doesNotContain("hunter2");
    }

    @Test
    void keepsWhatIsSeenInTypesThatAreNotCompiled() {
        Kept part = kept("a").in(Set.of("p.C"));

        assertThat(part.types()).containsExactly("p.C");
        // The one that a file shows.
        assertThat(part.observations().get("a")).hasSize(1);
        assertThat(part.uses()).isEmpty();
        assertThat(part.entry()).isEmpty();
        assertThat(Kept.topLevel("p.A$B$C")).isEqualTo("p.A");
    }
}
