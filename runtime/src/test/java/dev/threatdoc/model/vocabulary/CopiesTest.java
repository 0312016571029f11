package dev.threatdoc.model.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.testing.Generated;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every copy of what the vocabulary says is what it says, and follows by itself when there is more of it; what a change
 * takes by hand is told in CONTRIBUTING.md.
 */
class CopiesTest {

    private static final Copies TODAY = Copies.ofToday();
    private static final PropertySpec MORE = PropertySpec.control("playsChess", "It plays chess against whoever asks.");

    private static final ElementKind QUEUE = Kinds.DATASTORE.extend(
            "Queue",
            "MessageQueue",
            Shape.DATASTORE,
            "Where messages wait until somebody takes them.",
            PropertySpec.number("capacity", "How many messages it holds, at most; -1 means not said."));

    static Stream<Path> files() {
        return TODAY.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatTheVocabularySays(Path file) {
        Generated.check(file, requireNonNull(TODAY.files().get(file)));
    }

    /** The one list of kinds that stays prose. */
    @Test
    void thePageOfAnnotationsNamesEachOfAKind() {
        assertThat(Path.of("docs", "annotations.md"))
                .content()
                .contains(TODAY.kinds().stream()
                        .filter(k -> !k.annotation().isEmpty())
                        .map(k -> "`@" + k.annotation() + "`")
                        .toList());
    }

    @Test
    void addsAControl() {
        Map<String, String> changed = changed(new Copies(TODAY.kinds(), with(TODAY.controls(), MORE), TODAY.enums()));

        assertThat(changed).containsOnlyKeys("PropertyNames.java", "Controls.java");
        assertThat(changed.get("PropertyNames.java"))
                .contains("    /** The control {@code playsChess}. */\n"
                        + "    public static final PropertyName PLAYS_CHESS = PropertyName.of(\"playsChess\");\n");
        assertThat(changed.get("Controls.java")).endsWith("""
                    /**
                     * It plays chess against whoever asks.
                     *
                     * <p>If left out: {@code false}, as an assumption.
                     */
                    boolean playsChess() default false;
                }
                """);
    }

    @Test
    void addsAKind() {
        Map<String, String> changed = changed(new Copies(with(TODAY.kinds(), QUEUE), TODAY.controls(), TODAY.enums()));

        assertThat(changed)
                .containsOnlyKeys(
                        "PropertyNames.java", "MessageQueue.java", "model.schema.json", "threats.schema.json");
        assertThat(changed.get("MessageQueue.java"))
                .contains(
                        "/** Where messages wait until somebody takes them. */\n@Documented\n",
                        "\npublic @interface MessageQueue {\n",
                        "    String value() default \"\";\n",
                        "    boolean storesPII() default false;\n",
                        "    int capacity() default -1;\n");
        assertThat(changed.get("model.schema.json")).contains(",\n            \"Queue\"\n");
        assertThat(changed.get("threats.schema.json")).contains("\"Queue\",\n        \"MessageQueue\"\n");
    }

    @Test
    void rewritesWhatIsSaidOfAnAttribute() {
        PropertySpec other = PropertySpec.flag("isSQL", "Somebody queries it in SQL.");
        String text = new Copies(List.of(Kinds.DATASTORE), List.of(), List.of())
                .files().entrySet().stream()
                        .filter(f -> f.getKey().endsWith("Datastore.java"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();

        assertThat(AnnotationFile.of(text, "Data at rest.", Set.of("value"), Map.of("isSQL", other)))
                .contains("/**\n * Data at rest.\n *\n * <pre>{@code\n")
                .contains("     * Somebody queries it in SQL.\n     *\n     * <p>If left out: {@code false}, as an")
                .contains("    boolean isSQL() default false;\n")
                .doesNotContain("isShared()");
    }

    /** The files that would not be as they are, by their names. */
    private static Map<String, String> changed(Copies copies) {
        Map<Path, String> before = TODAY.files();
        Map<String, String> changed = new TreeMap<>();
        copies.files().forEach((file, text) -> {
            if (!text.equals(before.get(file))) {
                changed.put(file.getFileName().toString(), text);
            }
        });
        return changed;
    }

    private static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
