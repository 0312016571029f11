package dev.threatdoc.model.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file that repeats what a vocabulary says, as it should be.
 *
 * @param kinds all kinds, each after the one above it
 * @param controls all controls
 * @param enums all enums
 */
record Copies(List<ElementKind> kinds, List<PropertySpec> controls, List<EnumType> enums) {

    private static final Path ANNOTATIONS =
            Path.of("..", "annotations", "src", "main", "java", "dev", "threatdoc", "annotation");
    private static final Path NAMES =
            Path.of("src", "main", "java", "dev", "threatdoc", "model", "vocabulary", "PropertyNames.java");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "dev", "threatdoc", "schema");

    /** Properties that have an annotation of their own, or that follow from one. */
    private static final Set<PropertyName> SAID_ELSEWHERE = Set.of(PropertyNames.IN_SCOPE, PropertyNames.IS_RESPONSE);

    /** Those of the vocabulary that there is. */
    static Copies ofToday() {
        return new Copies(Kinds.all(), Controls.all(), Enums.all());
    }

    /** What is in each file, by its path from the module. */
    Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        files.put(NAMES, PropertyNamesSource.of(kinds, controls));
        for (ElementKind kind : kinds) {
            if (!kind.annotation().isEmpty()) {
                Set<String> own = kind.name().equals("Dataflow") ? Set.of("value", "from", "to") : Set.of("value");
                files.put(annotation(kind.annotation()), annotation(kind, own));
                if (kind.name().equals("Dataflow")) {
                    Path response = annotation("Response");
                    files.put(response, AnnotationFile.of(read(response), "", Set.of("value", "to"), properties(kind)));
                }
            }
        }
        Path ofControls = annotation("Controls");
        files.put(ofControls, AnnotationFile.of(read(ofControls), "", Set.of(), byAttribute(controls.stream())));
        enums.forEach(e -> files.put(annotation(e.name()), EnumFile.of(read(annotation(e.name())), e)));
        Path model = SCHEMAS.resolve("model.schema.json");
        files.put(model, KindLists.inModels(read(model), kinds));
        Path threats = SCHEMAS.resolve("threats.schema.json");
        files.put(threats, KindLists.inThreats(read(threats), kinds));
        return files;
    }

    private static String annotation(ElementKind kind, Set<String> own) {
        Path file = annotation(kind.annotation());
        String text = Files.exists(file) ? read(file) : AnnotationFile.blank(kind);
        return AnnotationFile.of(text, kind.meaning(), own, properties(kind));
    }

    private static Map<String, PropertySpec> properties(ElementKind kind) {
        return byAttribute(kind.properties().stream()
                .filter(p -> p.role() == PropertySpec.Role.PROPERTY || p.name().equals(PropertyNames.DATA))
                .filter(p -> !SAID_ELSEWHERE.contains(p.name())));
    }

    /** By the names of attributes: annotations write OS in lower case. */
    private static Map<String, PropertySpec> byAttribute(Stream<PropertySpec> specs) {
        return specs.collect(Collectors.toMap(
                p -> p.name().equals(PropertyNames.OS) ? "os" : p.name().text(),
                p -> p,
                (a, b) -> b,
                LinkedHashMap::new));
    }

    private static Path annotation(String simpleName) {
        return ANNOTATIONS.resolve(simpleName + ".java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
