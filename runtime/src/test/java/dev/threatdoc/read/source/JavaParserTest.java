package dev.threatdoc.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.SourceUnit;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class JavaParserTest {

    private static JavaSources parse(String text) {
        return JavaParser.parse(List.of(new JavaFile("src/main/java/shop/Orders.java", text)));
    }

    private static CodeBase code(String text) {
        JavaSources sources = parse(text);
        assertThat(sources.problems()).isEmpty();
        return CodeBase.of(sources.units());
    }

    @Example
    void readsDeclarationsWithTheirPlaces() {
        CodeType type = code("""
                        package shop;
                        import java.util.List;
                        import org.example.* ;
                        @Marked(names = {"a", "b"})
                        public record Orders(@Id long id, List<Item> items) implements Store {
                            enum Kind { BIG, SMALL }
                            static final String ROOT = "/x";
                            Orders { check(id); }
                        }
                        """).types().get(0);

        assertThat(type.name()).isEqualTo("shop.Orders");
        assertThat(type.kind()).isEqualTo(CodeType.Kind.RECORD);
        assertThat(type.fields()).extracting(f -> f.name()).containsExactly("id", "items", "ROOT");
        assertThat(type.field("items").orElseThrow().type().toString()).isEqualTo("java.util.List[shop.Item]");
        assertThat(type.supertypes().get(0).candidates())
                .containsExactly("shop.Store", "org.example.Store", "java.lang.Store");
        assertThat(type.annotations().get(0).values("names")).hasSize(2);
        assertThat(type.annotations().get(0).place().line()).isEqualTo(4);
        assertThat(type.nested().get(0).place().type()).isEqualTo("shop.Orders$Kind");
        assertThat(type.nested().get(0).fields()).extracting(f -> f.name()).containsExactly("BIG", "SMALL");
        assertThat(type.place().file()).isEqualTo("src/main/java/shop/Orders.java");
    }

    @Example
    void knowsTheTypesOfReceiversByFieldsParametersLocalsAndImports() {
        CodeBase code = code("""
                package shop;
                import org.example.Client;
                class Orders {
                    private Client field;
                    void a(Client parameter) {
                        field.one();
                        parameter.two();
                        Client local = make();
                        local.three();
                        var made = new Client();
                        made.four();
                        this.field.five();
                        list.forEach(x -> field.six(x));
                        if (true) { return; } else { field.seven().eight(); }
                        Client.nine();
                    }
                }
                """);

        assertThat(code.calls()
                        .filter(c -> c.expression()
                                .rootType()
                                .filter(t -> t.is("org.example.Client"))
                                .isPresent())
                        .map(c -> c.expression().name()))
                .containsExactlyInAnyOrder("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    }

    @Example
    void givesTheLineOfTheNameInAChain() {
        CodeBase code = code("class A {\n void m(B b) {\n  b\n   .one()\n   .two();\n }\n}\n");

        assertThat(code.calls().map(c -> c.expression().name() + " " + c.place().line()))
                .containsExactlyInAnyOrder("one 4", "two 5");
    }

    @Example
    void keepsWhatIsThereOfAFileThatIsNotQuiteJava() {
        JavaSources sources = parse("package shop;\nclass A { void m() { int x = ; } }\nclass B {}\n");

        assertThat(sources.units())
                .flatExtracting(SourceUnit::types)
                .extracting(CodeType::name)
                .contains("shop.A");
        assertThat(sources.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .startsWith("src/main/java/shop/Orders.java:2: the file is not quite Java "
                                + Runtime.version().feature() + " ("));
    }

    @Example
    void tellsOfMistakesInOneLine() {
        // The compiler of Java 17 explains an underscore in lines of its own; later ones may take it.
        JavaSources sources = parse("class A { Runner r = _ -> 1; }");

        assertThat(sources.problems())
                .allSatisfy(p -> assertThat(p.message()).doesNotContain("\n").contains("); what could be read"));
    }

    @Example
    void readsConstantsThroughOtherTypesAndSurvivesThoseThatNameEachOther() {
        CodeBase code = code("""
                package shop;
                class A { static final String XX = B.YY + "/x"; static final String LL = B.LL; }
                class B { static final String YY = "y" + 1; static final String LL = A.LL; String z = A.XX + time(); }
                """);
        CodeType b = code.types().get(1);
        Texts texts = new Texts(code);

        assertThat(texts.of(b.field("z").orElseThrow().value().orElseThrow(), b))
                .contains("y1/x{}");
        assertThat(texts.of(b.field("LL").orElseThrow().value().orElseThrow(), b))
                .isEmpty();
    }

    @Example
    void survivesTextsOfThousandsOfParts() {
        CodeBase code = code(
                "class A { String a = \"x\"" + " + y".repeat(5_000) + "; Object b = q" + ".r()".repeat(1_000) + "; }");

        assertThat(code.sites(Expression.Concat.class)).hasSize(1);
    }

    @Property(tries = 100)
    void neverThrows(@ForAll String text) {
        assertThat(parse("class A { " + text).units()).hasSizeLessThanOrEqualTo(1);
        assertThat(parse(text).units()).hasSizeLessThanOrEqualTo(1);
    }
}
