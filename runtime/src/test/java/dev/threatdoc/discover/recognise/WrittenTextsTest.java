package dev.threatdoc.discover.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.read.code.CodeBase;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that stand in code for all to read. */
final class WrittenTextsTest {

    private static final String FIELDS = "static final String PW = \"tulip\"; String made = make();"
            + " @org.springframework.beans.factory.annotation.Value(\"${pw}\") String set = \"tulip\";";

    private static Optional<String> written(String argument) {
        CodeBase code = Modules.java("class C { " + FIELDS + " void m(String given, E e) { take(" + argument + "); } }")
                .build()
                .code();
        return code.calls()
                .filter(c -> c.expression().name().equals("take"))
                .findFirst()
                .flatMap(c -> WrittenTexts.of(c.expression().arguments().get(0), c.type()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tulip\"",
                "PW",
                "C.PW",
                "\"tulip\".toCharArray()",
                "PW.getBytes(java.nio.charset.StandardCharsets.UTF_8)",
                "e.encode(PW)",
                "e.encode(\"tulip\").getBytes()"
            })
    void standInLiteralsAndConstantsWhateverIsMadeOfThem(String argument) {
        assertThat(written(argument)).contains("tulip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"given", "made", "set", "given.toCharArray()", "make()", "getBytes()", "encode()", "1"})
    void comeFromNowhereElse(String argument) {
        assertThat(written(argument)).isEmpty();
    }
}
