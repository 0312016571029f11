package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources as they are while somebody types: the compiler says what is wrong, we say nothing, and nothing crashes. */
final class HalfTypedTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    /** Each one breaks a model that would have findings and misuse otherwise. */
    private static final List<String> BROKEN = List.of(
            "@Server class S { @Dataflow(from = Nope.class) void m() {} }",
            "@Server class S { @Dataflow(from = Nope.class, data = {A.class, Nope.class}) void m() {} }",
            "@Server class S { @Dataflow Nope field; }",
            "@Server class S { @Dataflow java.util.List<Nope> field; }",
            "@Server class S { @Dataflow(from = ) void m() {} }",
            "@Server class S { @Dataflow(value = \"x\", from = A.) void m() {} }",
            "@Server(value = NOPE) class S {}",
            "@Server(port = \"x\") class S {}",
            "@Server @ThreatResponse(threat = \"T1\") class S {}",
            "@Server @ThreatResponse(threat = NOPE, response = ResponseKind.ACCEPTED, reason = \"r\") class S {}",
            "@Server @Assumption(value = \"x\", exclude = {\"T1\", NOPE}) class S {}",
            "@Server @Levels({1, NOPE}) class S {}",
            "@Server @InBoundary(Nope.class) class S {}",
            "@Datastore(type = DatastoreType.NOPE) class S {}",
            "@Serverr class S { @Dataflow(value = \"x\", from = A.class) void m() {} }",
            "@Server class S { @Dataflow(value = \"x\", from = T.class) void m() {} }\n@Actorr class T {}",
            "@Server class S { @Dataflow T field; }\n@Datastoree class T {}");

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(Compilers.values()).flatMap(c -> BROKEN.stream().map(s -> Arguments.of(c, s)));
    }

    @ParameterizedTest(name = "{1} [{0}]")
    @MethodSource("cases")
    void drawsNoWordOfOurs(Compilers compiler, String source) {
        Outcome outcome = new Project(folder)
                .source(HEAD + "@Actor class A {}")
                .file("p/S.java", HEAD + source)
                .compile(compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.others()).isNotEmpty();
        assertThat(outcome.ours()).isEmpty();
        assertThat(outcome.files().keySet()).isSubsetOf("index.txt");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void doesNotMatterWhereItSaysNothing(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .source(HEAD + "@Server(nope = 1) class S {}")
                .compile(compiler);

        // ECJ hands on what it could not make sense of, so there nothing is said until it is mended.
        assertThat(outcome.ours())
                .hasSize(compiler == Compilers.ECJ ? 0 : 2)
                .allMatch(s -> s.kind().equals("WARNING"));
        assertThat(outcome.isSuccess()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void doesNotMatterInMethodBodies(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .source(HEAD + "@Server class S {\n    int m() { return nope(\"x\"); }\n}")
                .compile(compiler);

        assertThat(outcome.brief())
                .startsWith("WARNING p/S.java:3 T1 Server not hardened (high): Server \"S\" - assumed: undeclared"
                        + " isHardened");
        assertThat(outcome.isSuccess()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isLeftToOtherProcessorsToReport(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .processor(Complaining.class)
                .source(HEAD + "@Server class S {}")
                .compile(compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.ours()).isEmpty();
    }
}
