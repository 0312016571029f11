package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.derive.SeenOf;
import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.vocabulary.Technology;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is used is told apart from what is mentioned nowhere. */
final class TechnologyUseTest {

    private static List<Set<Technology>> used(Modules module) {
        return SeenOf.observations(module.seenBy(new TechnologyUse())).technologies().stream()
                .toList();
    }

    @Test
    void tellsWhatTheCodeMentions() {
        assertThat(used(Modules.java("""
                class Runner {
                    Process run() throws Exception { return new ProcessBuilder("date").start(); }
                }
                """)))
                .singleElement()
                .satisfies(all -> assertThat(all).contains(Technology.COMMANDS).doesNotContain(Technology.NATIVE_CODE));
    }

    @Test
    void tellsThatNativeMethodsAreNativeCode() {
        assertThat(used(Modules.java("class Lib { native int add(int a); int two() { return add(1); } }")))
                .singleElement()
                .satisfies(
                        all -> assertThat(all).contains(Technology.NATIVE_CODE).doesNotContain(Technology.COMMANDS));
    }

    @Test
    void saysNothingWhereNoBodyWasRead() {
        assertThat(used(Modules.java("interface Contract { int add(int a); }"))).isEmpty();
    }
}
