package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
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
    void namesTheSameRecognisersForTheClassPathAndForTheModulePath() throws IOException {
        String source = Files.readString(Path.of("src/main/java/module-info.java"), StandardCharsets.UTF_8);
        String list = source.substring(source.indexOf("provides dev.threatdoc.discover.recognise.Recogniser"));
        List<String> provided = Pattern.compile("dev\\.threatdoc\\.recognise\\.\\w+\\.\\w+")
                .matcher(list.substring(0, list.indexOf(';')))
                .results()
                .map(r -> r.group())
                .toList();

        assertThat(provided)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(ServiceLoader.load(Recogniser.class).stream()
                        .map(p -> p.type().getName())
                        .filter(n -> n.startsWith("dev.threatdoc."))
                        .toList());
    }

    private static final class Failing implements Recogniser {
        @Override
        public void recognise(Module module, Notes notes) {
            notes.tag("tag", Evidence.of("before it failed"));
            throw new IllegalStateException("on purpose");
        }
    }

    private static final class Seeing implements Recogniser {
        @Override
        public void recognise(Module module, Notes notes) {
            notes.tag("tag", Evidence.of("sees"));
        }
    }
}
