package dev.threatdoc.model.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ThreatResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The annotations say what the vocabulary says: same names, same types, same defaults, as compiled; {@link CopiesTest}
 * has the words.
 */
@DisabledIfSystemProperty(
        named = "golden.update",
        matches = "true",
        disabledReason = "the annotations were compiled before they were written anew")
class AnnotationsAgreeTest {

    /** Properties that have an annotation of their own, or that follow from one. */
    private static final Set<PropertyName> SAID_ELSEWHERE = Set.of(PropertyNames.IN_SCOPE, PropertyNames.IS_RESPONSE);

    static Stream<ElementKind> kinds() {
        return Kinds.all().stream().filter(k -> !k.annotation().isEmpty());
    }

    static List<EnumType> enums() {
        return Enums.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void declareEachPropertyOfAKind(ElementKind kind) {
        Map<String, Method> attributes = attributes(kind.annotation());
        take(attributes, "value", String.class, "");
        if (kind == Kinds.DATAFLOW) {
            take(attributes, "from", Class.class, void.class);
            take(attributes, "to", Class.class, void.class);
        }

        agree(attributes, properties(kind));
    }

    @Test
    void declareEachPropertyOfAFlow_onAResponseToo() {
        Map<String, Method> attributes = attributes("Response");
        take(attributes, "value", String.class, "");
        take(attributes, "to", String.class, "");

        agree(attributes, properties(Kinds.DATAFLOW));
    }

    @Test
    void declareEachControl() {
        agree(attributes("Controls"), byName(Controls.all().stream()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void haveTheSameConstants(EnumType type) {
        assertThat(constants(annotationType(type.name())))
                .isEqualTo(type.constants().stream().map(EnumConstant::name).toList());
    }

    @Test
    void haveTheConstantsOfTheModel() {
        assertThat(constants(annotationType("ResponseKind"))).isEqualTo(constants(ThreatResponse.Kind.class));
        assertThat(constants(annotationType("Action"))).isEqualTo(constants(ModelSettings.OnDuplicates.class));
    }

    private static void agree(Map<String, Method> attributes, Map<String, PropertySpec> specs) {
        assertThat(attributes.keySet()).isEqualTo(specs.keySet());
        attributes.forEach((name, attribute) -> {
            PropertySpec spec = requireNonNull(specs.get(name));
            assertThat(words(attribute.getReturnType())).as(name).isEqualTo(words(spec.type()));
            assertThat(value(requireNonNull(attribute.getDefaultValue())))
                    .as(name)
                    .isEqualTo(value(spec.defaultValue()));
        });
    }

    private static void take(Map<String, Method> attributes, String name, Class<?> type, Object defaultValue) {
        Method attribute = requireNonNull(attributes.remove(name), name);
        assertThat(attribute.getReturnType()).isEqualTo(type);
        assertThat(attribute.getDefaultValue()).isEqualTo(defaultValue);
    }

    /** The type of an attribute in the words of {@link ValueType}. */
    private static String words(Class<?> type) {
        if (type.isArray()) {
            return new ValueType.ListOf(ValueType.TEXT)
                    .words()
                    .replace(ValueType.TEXT.words(), words(type.getComponentType()));
        }
        if (type.isEnum()) {
            return "a " + type.getSimpleName();
        }
        return requireNonNull(Map.of(
                        boolean.class, ValueType.BOOLEAN.words(),
                        int.class, ValueType.INTEGER.words(),
                        String.class, ValueType.TEXT.words(),
                        Class.class, new ValueType.Reference("Data").words())
                .get(type));
    }

    private static String words(ValueType type) {
        return type.words();
    }

    /** A default as both sides can be compared by. */
    private static Object value(Object value) {
        if (value instanceof Object[] values) {
            return List.of(values);
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof EnumConstant constant ? constant.toString() : value;
    }

    private static Map<String, PropertySpec> properties(ElementKind kind) {
        return byName(kind.properties().stream()
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY || p.name().equals(PropertyNames.DATA))
                .filter(p -> !SAID_ELSEWHERE.contains(p.name())));
    }

    private static Map<String, PropertySpec> byName(Stream<PropertySpec> specs) {
        return specs.collect(Collectors.toMap(
                p -> p.name().equals(PropertyNames.OS) ? "os" : p.name().text(),
                Function.identity(),
                (a, b) -> b,
                TreeMap::new));
    }

    private static Map<String, Method> attributes(String annotation) {
        return Arrays.stream(annotationType(annotation).getDeclaredMethods())
                .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    private static Class<?> annotationType(String simpleName) {
        try {
            return Class.forName("dev.threatdoc.annotation." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(requireNonNull(type.getEnumConstants()))
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }
}
