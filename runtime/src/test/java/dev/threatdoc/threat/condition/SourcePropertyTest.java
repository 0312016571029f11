package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the front half of the language does with any text at all. */
class SourcePropertyTest {

    @Provide
    Arbitrary<Expr> trees() {
        return Arbitraries.randomValue(random -> new RandomTree(random).expression(random.nextInt(5)));
    }

    /** Words of the language in any order: most are refused late, in the parser or the checker. */
    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(
                        "target",
                        ".",
                        "isHardened",
                        "controls",
                        "data",
                        "source",
                        "name",
                        "protocol",
                        "x",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "and",
                        "or",
                        "not",
                        "in",
                        "is",
                        "if",
                        "else",
                        "for",
                        "any",
                        "len",
                        "max",
                        "oneOf",
                        "crosses",
                        "lower",
                        "Boundary",
                        "Server",
                        "TLSVersion.NONE",
                        "'HTTP'",
                        "\"",
                        "5",
                        "0.5",
                        "None",
                        "True",
                        "==",
                        "<",
                        "+",
                        "-",
                        "//",
                        "%",
                        "=",
                        "\\",
                        "\n",
                        "any(x for x in ",
                        "target.data",
                        "target.",
                        ".lower()",
                        ") == ",
                        "target.port")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 2000)
    void whatIsWrittenIsReadTheSame(@ForAll("trees") Expr tree) throws ConditionException {
        String text = Printer.print(tree);

        Expr read = Parser.parse(new Source(text));

        assertThat(read)
                .as(text)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\bat")
                .isEqualTo(tree);
        assertThat(Printer.print(read)).isEqualTo(text);
    }

    @Property(tries = 3000)
    void anyTextIsAConditionOrAMistakeSomewhereInIt(@ForAll String text) {
        compile(text);
    }

    @Property(tries = 5000)
    void anySaladOfWordsIsAConditionOrAMistakeSomewhereInIt(@ForAll("salads") String text) {
        compile(text);
    }

    /** Fails with whatever else is thrown. */
    static void compile(String text) {
        try {
            Condition condition = Condition.compile(text, List.of(Kinds.DATAFLOW, Kinds.SERVER));
            assertThat(condition.source()).isEqualTo(text);
        } catch (ConditionException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            assertThat(e.offset()).isBetween(0, text.length());
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isBetween(1, text.length() + 1);
        }
    }
}
