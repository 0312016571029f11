package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Project;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ECJ shows no bodies; where its files can be read, they are read. */
final class EcjFilesTest {

    private static final String DAO = """
            package p;
            import dev.threatdoc.annotation.Server;
            import java.sql.Statement;

            @Server
            class Dao {
                Object find(Statement statement, String name) throws Exception {
                    return statement.executeQuery("select * from owner where name = '" + name + "'");
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aWeaknessStandsAtItsMethodAndNamesItsLine() throws Exception {
        String out = compile(write("src/p/Dao.java", DAO));

        assertThat(out)
                .contains("[threatdoc:sql-concatenation] \"name\" is put into a query (Dao.java:8)")
                .contains("Dao.java (at line 7)\n\tObject find(")
                .doesNotContain("does not show the bodies");
    }

    @Test
    void aNestedTypeIsReadToo() throws Exception {
        String out = compile(write("src/p/Shop.java", """
                package p;
                import dev.threatdoc.annotation.Server;
                import java.sql.Statement;

                class Shop {
                    @Server
                    static class Dao {
                        Object find(Statement statement, String name) throws Exception {
                            return statement.executeQuery("select * from owner where name = '" + name + "'");
                        }
                    }
                }
                """));

        assertThat(out).contains("\"name\" is put into a query (Shop.java:9)");
    }

    private Path write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String compile(Path... sources) {
        StringWriter out = new StringWriter();
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "--release",
                                "17",
                                "-classpath",
                                Project.annotations().toString(),
                                "-processorpath",
                                System.getProperty("java.class.path"),
                                "-processor",
                                "dev.threatdoc.processor.ThreatdocProcessor",
                                "-Athreatdoc.catalogs=code",
                                "-Athreatdoc.outputs=none",
                                "-d",
                                folder.resolve("classes").toString()),
                        Stream.of(sources).map(Path::toString))
                .toList();
        PrintWriter writer = new PrintWriter(out);
        BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        return out.toString().replace("\r\n", "\n");
    }
}
