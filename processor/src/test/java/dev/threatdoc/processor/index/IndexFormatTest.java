package dev.threatdoc.processor.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class IndexFormatTest {

    @Test
    void isReadableText() {
        TypeIndex index = new TypeIndex(
                "shop.web",
                new TreeSet<>(Set.of("../../src/main/java")),
                new TreeMap<>(Map.of(
                        "p.A",
                        new IndexedType(
                                "p/A.java",
                                new TreeMap<>(Map.of(IndexedType.spot("m(int)", "Dataflow", 0, "from"), 7)),
                                new TreeMap<>(Map.of("", new TreeSet<>(List.of("T1", "T2"))))))));

        assertThat(IndexFormat.print(index)).endsWith("""
                        module\tshop.web
                        root\t../../src/main/java
                        type\tp.A\tp/A.java
                        line\tm(int)@Dataflow#0.from\t7
                        quiet\t\t2\tT1\tT2
                        """);
        assertThat(index.type("p.A").orElseThrow().suppressed("")).containsExactly("T1", "T2");
        assertThat(index.type("p.A").orElseThrow().suppressed("m(int)")).isEmpty();
    }

    @Property
    void readsWhatItPrints(@ForAll("indexes") TypeIndex index) {
        assertThat(IndexFormat.parse(IndexFormat.print(index))).isEqualTo(index);
    }

    @Property
    void readsAnything(@ForAll String text) {
        assertThatCode(() -> IndexFormat.parse(text)).doesNotThrowAnyException();
        assertThatCode(() -> IndexFormat.parse("type\ta\tb\n" + text)).doesNotThrowAnyException();
    }

    @Test
    void passesOverWhatMakesNoSense() {
        assertThat(IndexFormat.parse(
                        "type\ta\tb\nline\tx\t-1\nline\tx\t99999999999\nquiet\tx\t2\tT1\nnew\tx\ty\nline\n\n"))
                .isEqualTo(new TypeIndex(
                        "",
                        new TreeSet<>(),
                        new TreeMap<>(Map.of("a", new IndexedType("b", new TreeMap<>(), new TreeMap<>())))));
    }

    @Provide
    Arbitrary<TypeIndex> indexes() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abcABC.$_#@()[],é \\\t\n")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> ids =
                Arbitraries.strings().withChars("ABC123-:.").ofMinLength(1).ofMaxLength(6);
        Arbitrary<IndexedType> types = Combinators.combine(
                        names,
                        Arbitraries.maps(names, Arbitraries.integers().between(1, 99_999))
                                .ofMaxSize(4),
                        Arbitraries.maps(names, ids.set().ofMinSize(1).ofMaxSize(3))
                                .ofMaxSize(3))
                .as((file, lines, quiet) -> {
                    TreeMap<String, java.util.SortedSet<String>> sorted = new TreeMap<>();
                    quiet.forEach((member, set) -> sorted.put(member, new TreeSet<>(set)));
                    return new IndexedType(file, new TreeMap<>(lines), sorted);
                });
        return Arbitraries.maps(names, types)
                .ofMaxSize(5)
                .map(m -> new TypeIndex("m", new TreeSet<>(m.keySet()), new TreeMap<>(m)));
    }
}
