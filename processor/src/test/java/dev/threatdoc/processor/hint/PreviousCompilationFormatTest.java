package dev.threatdoc.processor.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
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

final class PreviousCompilationFormatTest {

    private static final CodePlace PLACE = new CodePlace("p.A$B", "m(int)", "q.R", 1, "value", "p/A.java", 7);

    private static PreviousCompilation kept(String text) {
        Evidence seen = new Evidence(text.isBlank() ? "x" : text, PLACE);
        Evidence set = new Evidence("a setting", new FilePlace(text, 3, 0, ""));
        return new PreviousCompilation(
                new TreeSet<>(Set.of("p.A", "p.C")),
                new TreeMap<>(Map.of(
                        text,
                        List.of(
                                new Observation.Tagged(Tag.of(text), List.of(text, ""), seen),
                                new Observation.Stated(PropertyNames.IS_HARDENED, true, seen),
                                new Observation.Stated(PropertyNames.PORT, 80, set),
                                new Observation.Stated(PropertyNames.OS, text, seen),
                                new Observation.Stated(PropertyNames.SOURCE_FILES, List.of(text), seen),
                                new Observation.Connected(
                                        new FarEnd("db:1", text, Optional.of(Tags.DATABASE), text, true),
                                        true,
                                        text,
                                        Map.of(Tag.of(text), List.of(text)),
                                        seen),
                                new Observation.Described(FarEnd.named(text), PropertyNames.IS_SQL, false, seen),
                                new Observation.Fronts(Map.of(Tag.of("t"), List.of()), seen),
                                new Observation.Answers(new Endpoint(
                                        "",
                                        "HTTP",
                                        "POST",
                                        text,
                                        new Endpoint.Exchange(
                                                List.of(new Endpoint.Parameter(text, Endpoint.Where.QUERY, "int")),
                                                text,
                                                "",
                                                List.of(text),
                                                List.of()),
                                        new AccessDecision(
                                                Endpoint.Access.RESTRICTED,
                                                new TreeSet<>(Set.of(text)),
                                                List.of(seen, set)),
                                        PLACE)),
                                new Observation.Handles(
                                        text,
                                        text,
                                        false,
                                        Map.of(
                                                PropertyNames.CLASSIFICATION,
                                                Enums.CLASSIFICATION.first(),
                                                PropertyNames.DESCRIPTION,
                                                text),
                                        seen)))),
                List.of(new UndeclaredUses.Held(text, "p.C", text, PLACE)),
                Optional.of(PLACE));
    }

    @Property
    void readsWhatItPrints(@ForAll String text) {
        assertThat(PreviousCompilationFormat.parse(PreviousCompilationFormat.print(kept(text))))
                .isEqualTo(kept(text));
    }

    @Property
    void readsAnything(@ForAll String text) {
        assertThat(PreviousCompilationFormat.parse(text)).isNotNull();
        assertThat(PreviousCompilationFormat.parse("seen\t\tx\tcode\t" + text)).isNotNull();
        assertThat(PreviousCompilationFormat.parse("type\t" + text)).isNotNull();
    }

    @Test
    void passesOverWhatMakesNoSense() {
        String text = PreviousCompilationFormat.print(kept("a")).replace("tagged\ta\t2", "tagged\ta\t999999999");

        assertThat(PreviousCompilationFormat.parse(text).observations().get("a"))
                .hasSize(9);
    }

    @Test
    void writesNoPasswordOfAnAddress() {
        PreviousCompilation kept = new PreviousCompilation(
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

        assertThat(PreviousCompilationFormat.print(kept)).contains("mq:5672").doesNotContain("hunter2");
    }

    @Test
    void keepsWhatIsSeenInTypesThatAreNotCompiled() {
        PreviousCompilation part = kept("a").in(Set.of("p.C"));

        assertThat(part.types()).containsExactly("p.C");
        // The one that a file shows.
        assertThat(part.observations().get("a")).hasSize(1);
        assertThat(part.uses()).isEmpty();
        assertThat(part.entry()).isEmpty();
        assertThat(PreviousCompilation.topLevel("p.A$B$C")).isEqualTo("p.A");
    }
}
