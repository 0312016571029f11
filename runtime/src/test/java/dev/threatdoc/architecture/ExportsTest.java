package dev.threatdoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody may use is what is marked for it: public in a package that is exported to all, and only there. */
final class ExportsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static Set<String> open = Set.of();
    private static List<JavaClass> types = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            open = ModuleDescriptor.read(in).exports().stream()
                    .filter(e -> !e.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
        JavaClasses all = new ClassFileImporter().importPath(CLASSES);
        types = all.stream().filter(JavaClass::isTopLevelClass).toList();
        assertThat(open).hasSizeGreaterThan(5);
    }

    @Test
    void whatIsPublicInAnOpenPackageIsMarked() {
        assertThat(types)
                .filteredOn(t -> open.contains(t.getPackageName()))
                .filteredOn(t -> t.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(t -> !t.getSimpleName().equals("package-info"))
                .as("public types that everybody can use; mark them @Stable or @Experimental, or hide them")
                .filteredOn(t -> !isMarked(t))
                .isEmpty();
    }

    @Test
    void whatIsMarkedCanBeUsed() {
        assertThat(types)
                .filteredOn(ExportsTest::isMarked)
                .as("types that are marked, but that nobody else can use")
                .filteredOn(t ->
                        !open.contains(t.getPackageName()) || !t.getModifiers().contains(JavaModifier.PUBLIC))
                .isEmpty();
    }

    @Test
    void theFrontDoorIsOpenAndTheCommandLineIsNot() {
        assertThat(open).contains("dev.threatdoc.api", "dev.threatdoc.model", "dev.threatdoc.threat.rule");
        assertThat(open).noneMatch(p -> p.startsWith("dev.threatdoc.cli") || p.startsWith("dev.threatdoc.draw"));
    }

    private static boolean isMarked(JavaClass type) {
        return type.isAnnotatedWith(Stable.class) || type.isAnnotatedWith(Experimental.class);
    }
}
