package dev.threatdoc.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecognisersTest {

    private static final Module MODULE = Module.of("orders", CodeBase.none(), Configuration.none());

    @Test
    void reportsTheOneThatFailsAsAMistakeOfItsOwnAndGoesOnWithTheOthers() {
        List<Problem> problems = new ArrayList<>();

        List<Observation> seen = Recognisers.of(new Failing(), new Seeing()).recognise(MODULE, problems);

        assertThat(seen).extracting(o -> o.evidence().text()).containsExactly("before it failed", "sees");
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.level()).isEqualTo(Problem.Level.WARNING);
            assertThat(p.message()).contains(Failing.class.getName(), "\"orders\"", "a mistake of its own");
        });
    }

    @Test
    void namesEachRecogniserThatThereIsOnce() throws IOException {
        Path folder = Path.of("src/main/java/dev/threatdoc/discover/recognise");
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<String> written = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(RecognisersTest::isRecogniser)
                    .map(f -> f.getFileName().toString().replace(".java", ""))
                    .toList();

            assertThat(Recognisers.bundled())
                    .extracting(r -> r.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void haveATestOfTheirOwnName() {
        Path tests = Path.of("src/test/java");
        assertThat(Recognisers.bundled())
                .extracting(r -> r.getClass().getName().replace('.', '/') + "Test.java")
                .allSatisfy(test -> assertThat(tests.resolve(test)).exists());
    }

    private static boolean isRecogniser(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).matches("(?s).* implements (Route)?Recogniser[ ,].*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Failing implements Recogniser {
        @Override
        public void recognise(Module module, Notes notes) {
            notes.tag(Tag.of("tag"), Evidence.of("before it failed"));
            throw new IllegalStateException("on purpose");
        }
    }

    private static final class Seeing implements Recogniser {
        @Override
        public void recognise(Module module, Notes notes) {
            notes.tag(Tag.of("tag"), Evidence.of("sees"));
        }
    }
}
