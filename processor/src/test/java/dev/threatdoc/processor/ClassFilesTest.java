package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Jars;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types from jars are elements like those that are compiled, with all that they name in their turn. */
final class ClassFilesTest {

    private static final String HEAD = "import dev.threatdoc.annotation.*;\n";

    private static final String APP = "package app;\n" + HEAD + "import lib.*;\n" + """

                    @Server(value = "App")
                    @Controls(isHardened = true)
                    class App {
                        @Dataflow(value = "call", protocol = "HTTPS")
                        private Gateway gateway;
                    }
                    """;

    @TempDir
    Path folder;

    private Project library;

    @BeforeEach
    void library() {
        library = new Project(folder.resolve("lib"))
                .source("@InBoundary(Net.class)\npackage lib;\n" + HEAD)
                .source("package lib;\n" + HEAD + "@Boundary(\"Net\") @InBoundary(World.class) public interface Net {}")
                .source("package lib;\n" + HEAD + "@Boundary(\"World\") public interface World {}")
                .source("package lib;\n" + HEAD + "@DataAsset(isPII = true) public record Customer(String name) {}")
                .source("package lib;\n" + HEAD + "@Datastore(type = DatastoreType.LDAP) public class Users {}")
                .source("package lib;\n" + HEAD + """
                                @Server(value = "Gateway", port = 443)
                                @Controls(isHardened = false)
                                @OutOfScope("theirs")
                                public class Gateway {
                                    @Dataflow(value = "look up", data = Customer.class)
                                    @Response("found")
                                    private java.util.function.Supplier<? extends Users> users;
                                }
                                """);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void onTheClassPath(Compilers compiler) {
        library.compile(Compilers.JAVAC);
        Path jar = Jars.of(library.classes(), folder.resolve("lib.jar"));

        Outcome outcome = new Project(folder.resolve("app"))
                .classPath(jar)
                .source(APP)
                .option("threatdoc.warnOn", "low")
                .compile(compiler);

        expect(outcome);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void onTheModulePath(Compilers compiler) throws IOException {
        String annotations = annotations().toString();
        library.source("module lib { requires static dev.threatdoc.annotations; exports lib; }")
                .argument("--module-path", annotations)
                .compile(Compilers.JAVAC);
        Path jar = Jars.of(library.classes(), folder.resolve("lib.jar"));

        Outcome outcome = new Project(folder.resolve("app"))
                .source("module app { requires static dev.threatdoc.annotations; requires lib; }")
                .source(APP)
                .option("threatdoc.warnOn", "low")
                .argument("--module-path", annotations + File.pathSeparator + jar)
                .compile(compiler);

        expect(outcome);
    }

    /** A jar of its own: ECJ takes no folder for a module, nor what is on the class path of the tests too. */
    private Path annotations() throws IOException {
        Path jar = folder.resolve("annotations.jar");
        return Files.isDirectory(Project.annotations())
                ? Jars.of(Project.annotations(), jar)
                : Files.copy(Project.annotations(), jar);
    }

    private static void expect(Outcome outcome) {
        assertThat(outcome.others()).isEmpty();
        assertThat(outcome.isSuccess()).isTrue();
        // What is wrong in the library was told where it was compiled.
        assertThat(outcome.ours()).isEmpty();
        assertThat(outcome.file("model.json"))
                .contains("\"inBoundary\": \"boundary/net\"", "\"inBoundary\": \"boundary/world\"", "\"LDAP\"")
                .contains("\"data/customer\"", "\"file\": \"lib/Gateway.java\"")
                .contains("\"threat\": \"T2\"");
        assertThat(outcome.file("index.txt")).contains("app.App").doesNotContain("lib.");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void mayAnswerThreatsOfTheirOwn(Compilers compiler) {
        String rules = Project.RULES.replace("T3", "L1");
        Outcome first = library.rules(rules)
                .source("package lib;\n" + HEAD
                        + "@Actor @ThreatResponse(threat = \"L1\", response = ResponseKind.AVOIDED, reason = \"r\")\n"
                        + "public class Boss {}")
                .compile(Compilers.JAVAC);
        assertThat(first.isSuccess()).isTrue();

        Outcome outcome = new Project(folder.resolve("app"))
                .classPath(library.classes())
                .source("package app;\n" + HEAD + "@Server class S { @Dataflow(from = lib.Boss.class) void m() {} }")
                .compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.ours()).allMatch(s -> s.kind().equals("WARNING"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void areNamedWhereWhatTheyNameIsMissing(Compilers compiler) throws IOException {
        library.compile(Compilers.JAVAC);
        Files.delete(library.classes().resolve("lib/Net.class"));
        Files.delete(library.classes().resolve("lib/Users.class"));

        Outcome outcome = new Project(folder.resolve("app"))
                .classPath(library.classes())
                .source(APP)
                .compile(compiler);

        assertThat(outcome.brief())
                .contains("WARNING @InBoundary of lib.package-info names a type in \"value\" that is not on the class"
                        + " or module path; add the module that has it (in lib.package-info)");
        assertThat(outcome.ours()).allMatch(s -> s.kind().equals("WARNING"));
        assertThat(outcome.file("model.json")).contains("\"Gateway\"");
    }
}
