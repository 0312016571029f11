package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Evidence;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a module, wherever in its code the answer stands. */
final class ModuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@lib.Mark class App {}",
                "class App { @lib.Mark String field; }",
                "class App { @lib.Mark void method() {} }",
                "class App { void method(@lib.Mark String parameter) {} }",
                "class App { App(@lib.Mark String parameter) {} }",
                "class App { static class Inner { @lib.Mark String field; } }",
                "import lib.*; class App { @Mark String field; }"
            })
    void findsAnAnnotation(String code) {
        Module module = Modules.java(code).build();

        assertThat(module.annotated("lib.Other", "lib.Mark"))
                .map(Evidence::text)
                .contains("@Mark");
        assertThat(module.annotated("lib.Other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class App extends lib.Client {}",
                "class App implements lib.Client<String> {}",
                "class App { lib.Client field; }",
                "class App { lib.Client method() { return null; } }",
                "class App { void method(lib.Client[] parameter) {} }",
                "class App { void method() { use(() -> new lib.Client(1)); } }",
                "class App { Object field = new lib.Client(1); }",
                "class App { void method() { lib.Client.start(); } }",
                "import lib.*; class App { void method() { Client.start(); } }"
            })
    void findsTheUseOfAType(String code) {
        Module module = Modules.java(code).build();

        assertThat(module.uses(Set.of("lib.Client"))).isPresent();
        assertThat(module.uses(Set.of("lib.Other"))).isEmpty();
    }

    @Test
    void takesNoMentionElsewhereForAUse() {
        assertThat(Modules.java("class App { void method(Object o) { boolean is = o instanceof lib.Client; } }")
                        .build()
                        .uses(Set.of("lib.Client")))
                .isEmpty();
    }
}
