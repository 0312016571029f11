package dev.threatdoc.annotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {

    private static final Set<ElementType> TYPES = Set.of(ElementType.TYPE);
    private static final Set<ElementType> GROUPS = Set.of(ElementType.TYPE, ElementType.PACKAGE);
    private static final Set<ElementType> FLOWS = Set.of(
            ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD, ElementType.PARAMETER);
    private static final Set<ElementType> ALL =
            Stream.of(GROUPS, FLOWS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Set<ElementType>> TARGETS = Map.ofEntries(
            Map.entry("Actor", TYPES),
            Map.entry("Agent", TYPES),
            Map.entry("Assumption", ALL),
            Map.entry("Assumptions", ALL),
            Map.entry("Boundary", TYPES),
            Map.entry("Controls", FLOWS),
            Map.entry("DataAsset", TYPES),
            Map.entry("Dataflow", FLOWS),
            Map.entry("Dataflows", FLOWS),
            Map.entry("Datastore", TYPES),
            Map.entry("Element", TYPES),
            Map.entry("ExternalEntity", TYPES),
            Map.entry("GeneratedByThreatdoc", TYPES),
            Map.entry("InBoundary", GROUPS),
            Map.entry("Lambda", TYPES),
            Map.entry("Levels", FLOWS),
            Map.entry("Llm", TYPES),
            Map.entry("OutOfScope", ALL),
            Map.entry("Process", TYPES),
            Map.entry("Properties", FLOWS),
            Map.entry("Property", FLOWS),
            Map.entry("Response", FLOWS),
            Map.entry("Responses", FLOWS),
            Map.entry("Server", TYPES),
            Map.entry("SetOfProcesses", TYPES),
            Map.entry("ThreatModel", GROUPS),
            Map.entry("ThreatResponse", ALL),
            Map.entry("ThreatResponses", ALL));

    private static final Set<String> REQUIRED = Set.of(
            "Assumption.value",
            "InBoundary.value",
            "Levels.value",
            "OutOfScope.value",
            "Property.name",
            "Property.value",
            "ThreatResponse.threat",
            "ThreatResponse.response",
            "ThreatResponse.reason");

    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?m)^(?:public @interface \\w+|public enum \\w+| {4}[\\w<>?\\[\\]]+ \\w+\\(\\).*;| {4}\\w+,?)$");

    static List<Class<?>> annotations() {
        return Sources.annotations();
    }

    static List<Path> files() {
        return Sources.files();
    }

    @Test
    void areTheOnesThatAreKnown() {
        assertThat(Sources.annotations())
                .extracting(Class::getSimpleName)
                .containsExactlyElementsOf(new TreeSet<>(TARGETS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void stayInClassFilesAndInJavadoc(Class<?> annotation) {
        assertThat(requireNonNull(annotation.getAnnotation(Retention.class)).value())
                .as("other modules read it from class files, and nobody at run time")
                .isEqualTo(RetentionPolicy.CLASS);
        assertThat(annotation.isAnnotationPresent(Documented.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void goWhereTheyMeanSomething(Class<?> annotation) {
        assertThat(requireNonNull(annotation.getAnnotation(Target.class)).value())
                .containsExactlyInAnyOrderElementsOf(requireNonNull(TARGETS.get(annotation.getSimpleName())));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void requireOnlyWhatNobodyCouldAssume(Class<?> annotation) {
        Set<String> required = Arrays.stream(annotation.getDeclaredMethods())
                .filter(m -> m.getDefaultValue() == null)
                .map(m -> annotation.getSimpleName() + "." + m.getName())
                .collect(Collectors.toSet());

        Set<String> expected = isContainer(annotation)
                ? Set.of(annotation.getSimpleName() + ".value")
                : REQUIRED.stream()
                        .filter(name -> name.startsWith(annotation.getSimpleName() + "."))
                        .collect(Collectors.toSet());
        assertThat(required).isEqualTo(expected);
    }

    @Test
    void areRepeatableWhereSeveralMakeSense() throws NoSuchMethodException {
        Map<Class<?>, Class<?>> containers = Map.of(
                Dataflow.class, Dataflows.class,
                Response.class, Responses.class,
                Assumption.class, Assumptions.class,
                Property.class, Properties.class,
                ThreatResponse.class, ThreatResponses.class);

        for (Class<?> annotation : Sources.annotations()) {
            Repeatable repeatable = annotation.getAnnotation(Repeatable.class);
            assertThat(repeatable == null ? null : repeatable.value()).isEqualTo(containers.get(annotation));
            if (repeatable != null) {
                Method value = repeatable.value().getMethod("value");
                assertThat(value.getReturnType()).isEqualTo(annotation.arrayType());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void dependOnNothing(Path file) {
        Stream<String> names = Pattern.compile("(?m)^import (?:static )?([\\w.]+);")
                .matcher(Sources.text(file))
                .results()
                .map(m -> m.group(1));

        assertThat(names).allMatch(name -> name.startsWith("java.lang."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void explainEveryName(Path file) {
        String text = Sources.text(file);
        Matcher names = PUBLIC_NAME.matcher(text);
        while (names.find()) {
            String before = text.substring(0, names.start());
            assertThat(before.stripTrailing().replaceAll("(?:\\n(?:@| {4}ElementType|\\}|// ).*)+$", ""))
                    .as(names.group())
                    .endsWith("*/");
        }
    }

    @Test
    void makeAModuleThatNeedsNothing() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.name()).isEqualTo("dev.threatdoc.annotations");
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactly("dev.threatdoc.annotation");
        }
    }

    private static boolean isContainer(Class<?> annotation) {
        return Sources.annotations().stream()
                .map(a -> a.getAnnotation(Repeatable.class))
                .anyMatch(r -> r != null && r.value() == annotation);
    }
}
