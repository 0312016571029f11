package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.annotation.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in what people pack: plain, shaded and fat jars. */
final class PackedModulesTest {

    private static final String MODEL = "META-INF/threatdoc/model.json";
    private static final String CLASS = "dev/threatdoc/files/PackedModulesTest$Annotated.class";
    private static final String NAME = "dev.threatdoc.files.PackedModulesTest$Annotated";

    @TempDir
    Path folder;

    /** What a model may know or leave out. */
    @Server
    static final class Annotated {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] annotated() throws IOException {
        try (InputStream in = PackedModulesTest.class.getResourceAsStream("PackedModulesTest$Annotated.class")) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private String jar(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("app.jar"), zip(entries)).toString();
    }

    private static List<String> texts(String model) throws InputException {
        return ModelSource.read(model).stream().map(ModelText::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOT-INF/", "WEB-INF/"})
    void readsTheJarsInsideOfAJar(String root) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(root + "classes/" + MODEL, bytes("app"));
        entries.put(root + "lib/lib.jar", zip(Map.of(MODEL, bytes("lib"))));
        entries.put(root + "lib/other.jar", zip(Map.of("x.txt", bytes("none"))));

        assertThat(texts(jar(entries))).containsExactly("app", "lib");
    }

    @Test
    void readsAllFragmentsOfAShadedJar() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MODEL, bytes("one of two"));
        entries.put("META-INF/threatdoc/modules/b/model.json", bytes("b"));
        entries.put("META-INF/threatdoc/modules/a/model.json", bytes("a"));

        assertThat(texts(jar(entries))).containsExactly("a", "b");
    }

    @Test
    void readsTheWholeWhereOneModuleLiesByItself() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MODEL, bytes("whole"));
        entries.put("META-INF/threatdoc/index.txt", bytes("type\ta.A\ta/A.java\n"));
        entries.put("META-INF/threatdoc/modules/a/model.json", bytes("fragment"));
        entries.put("META-INF/threatdoc/modules/a/index.txt", bytes("type\ta.A\ta/A.java\n"));

        assertThat(texts(jar(entries))).containsExactly("whole");
    }

    @Test
    void refusesAJarWithAClassThatNoModelKnows() throws IOException {
        String jar = jar(Map.of(MODEL, bytes("{}"), CLASS, annotated()));

        assertThatThrownBy(() -> ModelSource.read(jar))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("leaves out 1 annotated class of it: " + NAME);
    }

    @Test
    void refusesAFolderAndALibraryOfThatKindToo() throws IOException {
        Path file = folder.resolve("classes").resolve(CLASS);
        Files.createDirectories(file.getParent());
        Files.write(file, annotated());
        Files.createDirectories(folder.resolve("classes/META-INF/threatdoc"));
        Files.writeString(folder.resolve("classes").resolve(MODEL), "{}");
        String boot = jar(Map.of(
                "BOOT-INF/classes/" + MODEL, bytes("{}"), "BOOT-INF/lib/l.jar", zip(Map.of(CLASS, annotated()))));

        assertThatThrownBy(() -> ModelSource.read(folder.resolve("classes").toString()))
                .hasMessageContaining(NAME);
        assertThatThrownBy(() -> ModelSource.read(boot)).hasMessageContaining(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL, "META-INF/threatdoc/index.txt", "META-INF/threatdoc/modules/m/index.txt"})
    void acceptsWhatAModelOrAnIndexKnows(String file) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(CLASS, annotated());
        entries.put(MODEL, bytes("{}"));
        entries.put("META-INF/threatdoc/modules/m/model.json", bytes("{}"));
        entries.put(
                file, bytes(file.endsWith(".txt") ? "type\t" + NAME + "\tA.java\n" : "{\"type\": \"" + NAME + "\"}"));

        assertThat(texts(jar(entries))).isNotEmpty();
    }

    @Test
    void passesByClassesThatMerelyMentionAnAnnotation() throws IOException {
        byte[] self;
        try (InputStream in = PackedModulesTest.class.getResourceAsStream("PackedModulesTest.class")) {
            self = in.readAllBytes();
        }

        assertThat(AnnotatedClass.name(new java.io.ByteArrayInputStream(self))).isEmpty();
        assertThat(AnnotatedClass.name(new java.io.ByteArrayInputStream(annotated())))
                .contains(NAME);
        assertThat(AnnotatedClass.name(new java.io.ByteArrayInputStream(new byte[] {1, 2})))
                .isEmpty();
    }
}
