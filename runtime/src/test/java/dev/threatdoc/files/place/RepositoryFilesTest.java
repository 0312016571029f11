package dev.threatdoc.files.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryFilesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void files() throws IOException {
        for (String file : List.of(
                "pom.xml",
                "web/src/main/java/shop/Web.java",
                "web/src/main/java/shop/Both.java",
                "stock/src/main/java/shop/Both.java",
                "web/target/classes/META-INF/threatdoc/model.json",
                "web/target/generated-sources/shop/Made.java")) {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
    }

    private static Place at(String file) {
        return new FilePlace(file, 1, 1, "");
    }

    @Test
    void findsWhatIsNamedByItsEnd() {
        RepositoryFiles tree = RepositoryFiles.of(root, List.of());

        assertThat(tree.path(at("shop/Web.java"))).contains("web/src/main/java/shop/Web.java");
        assertThat(tree.path(at("pom.xml"))).contains("pom.xml");
        assertThat(tree.path(at("hop/Web.java"))).isEmpty();
        assertThat(tree.path(at("shop/Made.java"))).isEmpty();
        assertThat(tree.path(at("shop/Gone.java"))).isEmpty();
        assertThat(tree.path(at(""))).isEmpty();
    }

    @Test
    void ofSeveralTakesTheOneInTheModulesFolder() {
        assertThat(RepositoryFiles.of(root, List.of()).path(at("shop/Both.java")))
                .isEmpty();
        assertThat(RepositoryFiles.of(root, List.of(root.resolve("web/target/classes")))
                        .path(at("shop/Both.java")))
                .contains("web/src/main/java/shop/Both.java");
        assertThat(RepositoryFiles.of(
                                root, List.of(root.resolve("web/target/classes"), root.resolve("stock/target/classes")))
                        .path(at("shop/Both.java")))
                .isEmpty();
    }

    @Test
    void leadsNowhereElse() {
        RepositoryFiles tree = RepositoryFiles.of(root.resolve("web"), List.of());

        assertThat(tree.path(at("../pom.xml"))).isEmpty();
        assertThat(tree.path(at("/etc/passwd"))).isEmpty();
        assertThat(tree.path(at(root.resolve("web/src/main/java/shop/Web.java").toString())))
                .contains("src/main/java/shop/Web.java");
    }

    @Test
    void knowsTheRepositoryByItsGitFolder() throws IOException {
        Files.createDirectories(root.resolve(".git"));

        assertThat(RepositoryFiles.repository(root.resolve("web/target/classes")))
                .contains(root.toAbsolutePath());
    }

    @Test
    void pathsBecomeRelativeReferences() {
        assertThat(RelativePath.of("./a//b/../c")).isEmpty();
        assertThat(RelativePath.of("a\\b.java")).contains("a/b.java");
        assertThat(RelativePath.of("C:/x")).isEmpty();
        assertThat(RelativePath.uri("a b/ü#%?.java")).isEqualTo("a%20b/%C3%BC%23%25%3F.java");
        assertThat(RelativePath.uri("x:y/z")).isEqualTo("./x:y/z");
    }
}
