package dev.threatdoc.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static Stream<PropertySpec> specs() {
        return Stream.concat(Kinds.all().stream().flatMap(k -> k.properties().stream()), Controls.all().stream())
                .distinct();
    }

    static List<ElementKind> kinds() {
        return Kinds.all();
    }

    @Test
    void knowsKindsByTheirNameAndByThatOfTheirAnnotation() {
        assertThat(Kinds.find("LLM")).contains(Kinds.LLM);
        assertThat(Kinds.find("Llm")).contains(Kinds.LLM);
        assertThat(Kinds.find("Data")).contains(Kinds.DATA);
        assertThat(Kinds.byAnnotation("DataAsset")).contains(Kinds.DATA);
        assertThat(Kinds.byAnnotation("Data")).isEmpty();
        assertThat(Kinds.byAnnotation("")).isEmpty();
        assertThat(Kinds.find("Asset")).contains(Kinds.ASSET);
        assertThat(Kinds.find("server")).isEmpty();
        assertThat(Kinds.find("")).isEmpty();
    }

    @Test
    void arrangesKindsAsATree() {
        assertThat(Kinds.SET_OF_PROCESSES.lineage())
                .containsExactly(Kinds.SET_OF_PROCESSES, Kinds.PROCESS, Kinds.ASSET, Kinds.ELEMENT);
        assertThat(Kinds.DATAFLOW.is(Kinds.ELEMENT)).isTrue();
        assertThat(Kinds.ACTOR.is(Kinds.ASSET)).isFalse();
        assertThat(Kinds.DATA.lineage()).containsExactly(Kinds.DATA);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesEveryKindWordsAndAPlaceBelowItsParent(ElementKind kind) {
        assertThat(kind.meaning()).endsWith(".");
        assertThat(Kinds.find(kind.name())).contains(kind);
        assertThat(Kinds.all().subList(0, Kinds.all().indexOf(kind)))
                .containsAll(kind.parent().stream().toList());
    }

    @Test
    void letsAKindReplaceADefault() {
        assertThat(defaultOf(Kinds.ASSET, "onAWS")).isEqualTo(false);
        assertThat(defaultOf(Kinds.LAMBDA, "onAWS")).isEqualTo(true);
        assertThat(defaultOf(Kinds.DATASTORE, "isSQL")).isEqualTo(true);
        assertThat(defaultOf(Kinds.PROCESS, "codeType")).isEqualTo("Managed");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysWhatEveryPropertyMeans(PropertySpec spec) {
        assertThat(spec.meaning()).matches("[A-Z].*[.]").doesNotContain("  ").hasSizeLessThan(400);
        assertThat(spec.meaning().split("[.] ")).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void defaultsToAValueOfTheRightType(PropertySpec spec) {
        Class<?> expected = switch (spec.type().words()) {
            case "true or false" -> Boolean.class;
            case "a whole number" -> Integer.class;
            case "a text" -> String.class;
            default ->
                spec.type() instanceof ValueType.ListOf
                        ? List.class
                        : spec.type() instanceof ValueType.Enumerated ? EnumConstant.class : String.class;
        };

        assertThat(spec.defaultValue()).isInstanceOf(expected);
    }

    @Test
    void refersToKindsThatExist() {
        assertThat(specs().map(PropertySpec::type)
                        .map(t -> t instanceof ValueType.ListOf list ? list.item() : t)
                        .filter(ValueType.Reference.class::isInstance)
                        .map(t -> ((ValueType.Reference) t).kind()))
                .isNotEmpty()
                .allMatch(k -> k.equals(Kinds.WEAKNESS.name()) || Kinds.find(k).isPresent());
    }

    @Test
    void listsControlsByName() {
        assertThat(Controls.all()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(PropertySpec::name));
        assertThat(Controls.all()).extracting(PropertySpec::role).containsOnly(PropertySpec.Role.CONTROL);
        assertThat(Controls.find("isHardened").map(PropertySpec::type)).contains(ValueType.BOOLEAN);
        assertThat(Controls.find("authenticationScheme").map(PropertySpec::type))
                .contains(ValueType.TEXT);
        assertThat(Controls.find("IsHardened")).isEmpty();
    }

    @Test
    void explainsAControlLikeThePropertyOfTheSameName() {
        for (PropertySpec control : Controls.all()) {
            Stream<String> meanings = Kinds.all().stream()
                    .map(k -> k.property(control.name()))
                    .flatMap(Optional::stream)
                    .map(PropertySpec::meaning);

            assertThat(meanings).allMatch(control.meaning()::equals);
        }
    }

    @Test
    void ordersEnums() {
        assertThat(Enums.all()).extracting(EnumType::ordered).containsExactly(true, true, false, false, false);
        assertThat(Enums.find("TLSVersion").flatMap(t -> t.constant("TLSv12")).map(EnumConstant::rank))
                .contains(6);
        assertThat(Enums.find("Classification").map(EnumType::first).map(EnumConstant::toString))
                .contains("Classification.UNKNOWN");
        assertThat(Enums.find("tlsversion")).isEmpty();
    }

    private static Object defaultOf(ElementKind kind, String property) {
        return kind.property(property).orElseThrow().defaultValue();
    }
}
