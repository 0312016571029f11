package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DropwizardFilesTest {

    private static final String MAIN = """
            package shop;
            @javax.ws.rs.Path("/orders")
            public class A {
                @javax.ws.rs.GET public String all() { return ""; }
                public static void main(String[] a) {}
            }
            """;

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() throws IOException {
        system = SmallSystem.in(folder)
                .file(
                        "pear/pom.xml",
                        "<project><artifactId>pear</artifactId><dependencies><dependency><groupId>io.dropwizard</groupId>"
                                + "<artifactId>dropwizard-core</artifactId></dependency><dependency>"
                                + "<groupId>io.dropwizard</groupId><artifactId>dropwizard-jdbi3</artifactId></dependency>"
                                + "</dependencies></project>")
                .file("pear/src/main/java/shop/A.java", MAIN);
    }

    @Test
    void readsTheFileThatIsForNoCertainPlace() throws IOException {
        system.file("pear/local-shop.yml", database("localhost"))
                .file("pear/shop.yml", database("cellar"))
                .file("pear/other/shop.yml", database("attic"));

        assertThat(system.flows()).containsExactly("pear -> cellar");
    }

    @Test
    void readsTheFileThatStartsIt() throws IOException {
        system.file("pear/config/shop.yml", database("cellar"))
                .file("pear/config/shop-big.yml", database("barn"))
                .file(
                        "pear/Dockerfile",
                        "FROM a\nCMD [\"java\", \"-jar\", \"pear.jar\", \"server\", \"config/shop-big.yml\"]\n");

        assertThat(system.flows()).containsExactly("pear -> barn");
    }

    @Test
    void readsNoOtherFiles() throws IOException {
        system.file("pear/shop.yml", "shop:\n  url: jdbc:mysql://cellar/shop\n");

        assertThat(system.flows()).isEmpty();
    }

    @Test
    void putsItsContextsBeforeAllPaths() throws IOException {
        system.file("pear/shop.yml", "server:\n  applicationContextPath: /shop\n  rootPath: /api/*\n");
        assertThat(endpoints()).containsExactly("GET /shop/api/orders");
    }

    @Test
    void knowsTheContextOfTheSimpleServer() throws IOException {
        system.file("pear/shop.yml", "server:\n  type: simple\n");
        assertThat(endpoints()).containsExactly("GET /application/orders");
    }

    private static String database(String host) {
        return "database:\n  driverClass: com.mysql.cj.jdbc.Driver\n  url: jdbc:mysql://" + host + ":3306/shop\n";
    }

    private List<String> endpoints() throws IOException {
        return system.model().elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .map(Endpoint::words)
                .toList();
    }
}
