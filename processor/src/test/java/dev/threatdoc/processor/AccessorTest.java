package dev.threatdoc.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Golden;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated class. */
final class AccessorTest {

    private static final JavaFileObject SHOP = JavaFileObjects.forSourceLines(
            "p.Shop",
            "package p;",
            "import dev.threatdoc.annotation.*;",
            "@ThreatModel @Server(\"Web shop\") class Shop {",
            "    @Boundary interface Net {}",
            "    @DataAsset record Order() {}",
            "    @Datastore(\"Web-Shop\") interface Store {}",
            "    @Dataflow(\"*/ 1 \\\\u002a/ \\\"q\\\" $T\") Store store;",
            "}");

    @TempDir
    Path folder;

    @Test
    void isWhatIsExpected() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ThreatdocProcessor())
                .withOptions("-Athreatdoc.warnOn=none", "-Xlint:all,-processing", "-Werror")
                .compile(SHOP);

        assertThat(compilation).succeededWithoutWarnings();
        Golden.expect(
                compilation
                        .generatedSourceFile("p.ThreatdocModel")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString(),
                "AccessorTest/ThreatdocModel.txt");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/threatdoc/model.json")
                .contentsAsUtf8String()
                .contains("\"Web shop\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void opensTheFilesBesideIt(Compilers compiler) throws Exception {
        Project project = new Project(folder)
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel @Server(\"One\") class S {}");
        Outcome outcome = project.compile(compiler);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, null)) {
            Class<?> model = loader.loadClass("p.ThreatdocModel");
            try (InputStream in = (InputStream) model.getMethod("openModel").invoke(null)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(outcome.file("model.json"));
            }
            Object one = loader.loadClass("p.ThreatdocModel$Elements").getEnumConstants()[0];
            assertThat(one).hasToString("ONE");
            assertThat(one.getClass().getMethod("displayName").invoke(one)).isEqualTo("One");
            assertThat(one.getClass().getMethod("kind").invoke(one)).isEqualTo("Server");
        }
    }

    @Test
    void takesAnyNameThatPeopleGive() throws Exception {
        List<String> names = List.of(
                "\\\"]; digraph x { <script>",
                "\\\\",
                "\\\\u0022",
                "a\\nb\\r\\tc",
                "!include /etc/passwd",
                "@enduml",
                "{@link Nope} <b> & </b> @deprecated */",
                "\\uD83D\\uDE00",
                "\\uD83D",
                "\\u202E right to left",
                "\\u65E5\\u672C\\u8A9E",
                "class",
                "1st",
                "$L $S $T $$",
                "x".repeat(3000),
                "WEB_SERVER",
                "web server",
                "\\u0000\\u0007");
        StringBuilder source =
                new StringBuilder("package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel class All {\n");
        for (int i = 0; i < names.size(); i++) {
            source.append("@Server(\"")
                    .append(names.get(i))
                    .append("\") static class S")
                    .append(i)
                    .append(" {\n")
                    .append("@Dataflow(value = \"")
                    .append(names.get(i))
                    .append("\", from = S0.class) void m() {} }\n");
        }
        Project project = new Project(folder).source(source + "}\n");

        Outcome outcome = project.argument(
                        "-Xlint:all,-processing",
                        "-Xdoclint:all/protected",
                        "-Athreatdoc.warnOn=none",
                        "-encoding",
                        "US-ASCII")
                .compile(Compilers.JAVAC);

        assertThat(outcome.others().stream().filter(s -> s.file().contains("ThreatdocModel")))
                .isEmpty();
        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, null)) {
            Object[] constants = loader.loadClass("p.ThreatdocModel$Elements").getEnumConstants();
            List<Object> read = new ArrayList<>();
            for (Object constant : constants) {
                read.add(constant.getClass().getMethod("displayName").invoke(constant));
            }
            assertThat(read)
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().map(AccessorTest::unescape).toList());
            assertThat(Arrays.stream(constants).map(Object::toString))
                    .contains("WEB_SERVER", "WEB_SERVER_2", "UNNAMED", "_1ST", "CLASS");
        }
    }

    @Test
    void givesWayToAClassOfTheUsers() {
        Outcome outcome = new Project(folder)
                .option("threatdoc.warnOn", "none")
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel @Server class S {}")
                .source("package p;\nclass ThreatdocModel {}")
                .compile(Compilers.JAVAC);

        assertThat(outcome.brief())
                .containsExactly("WARNING There is a class p.ThreatdocModel already, so none was generated; give yours"
                        + " another name");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isNotMadeForAModuleThatNamesNoSystem(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .option("threatdoc.warnOn", "none")
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@Server class S {}")
                .compile(compiler);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(folder.resolve("classes/p"))
                .isDirectoryNotContaining(f -> f.toString().contains("ThreatdocModel"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void hasTheNameThatTheUserWants(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .option("threatdoc.warnOn", "none")
                .option("threatdoc.accessor", "q.Shop")
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@Server class S {}")
                .compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(folder.resolve("classes/q/Shop.class")).isRegularFile();
    }

    @Test
    void isSwitchedOffAndSaysWhatIsNoName() {
        String source = "package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel @Server class S {}";
        Project project = new Project(folder).option("threatdoc.warnOn", "none").source(source);

        assertThat(project.option("threatdoc.accessor", "none")
                        .compile(Compilers.JAVAC)
                        .isSuccess())
                .isTrue();
        assertThat(folder.resolve("classes/p/ThreatdocModel.class")).doesNotExist();
        assertThat(project.option("threatdoc.accessor", "p/Shop")
                        .compile(Compilers.JAVAC)
                        .brief())
                .singleElement()
                .asString()
                .contains("is no full name of a class");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isNotMadeTwiceUnderOneName(Compilers compiler) {
        Project first = new Project(folder.resolve("a"))
                .option("threatdoc.warnOn", "none")
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel @Server public class A {}");
        first.compile(Compilers.JAVAC);
        Outcome outcome = new Project(folder.resolve("b"))
                .option("threatdoc.warnOn", "none")
                .classPath(first.classes())
                .source("package p;\nimport dev.threatdoc.annotation.*;\n@ThreatModel @Server class B {}")
                .compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.brief()).singleElement().asString().contains("Another module has a class p.ThreatdocModel");
        assertThat(folder.resolve("b/classes/p/ThreatdocModel.class")).doesNotExist();
    }

    private static Object unescape(String literal) {
        StringBuilder text = new StringBuilder();
        Matcher unicode = Pattern.compile("(?<!\\\\)\\\\u([0-9A-F]{4})").matcher(literal);
        int end = 0;
        while (unicode.find()) {
            text.append(literal, end, unicode.start()).append((char) Integer.parseInt(unicode.group(1), 16));
            end = unicode.end();
        }
        return text.append(literal.substring(end)).toString().translateEscapes();
    }
}
