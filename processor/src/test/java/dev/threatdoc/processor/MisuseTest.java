package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the user wrote wrong is one error each, at its place, the same on all compilers: kind, file, line and text, and
 * nothing besides.
 */
final class MisuseTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";

    @TempDir
    Path folder;

    /** Sources without their first two lines, then what is expected. */
    private record Case(String name, List<String> sources, List<String> expected) {

        static Case of(String name, String... sources) {
            return new Case(name, List.of(sources), List.of());
        }

        Case says(String... lines) {
            return new Case(name, sources, List.of(lines));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = List.of(
            Case.of("a flow on a method that names neither end", """
                            @Server class S {
                                @Dataflow("x") void m() {}
                            }
                            """)
                    .says("ERROR p/S.java:4 The flow \"x\" has one end only; name the other one with from = ... or"
                            + " to = ..."),
            Case.of("a flow on a type that names neither end", "@Server\n@Dataflow(\"x\") class S {}")
                    .says("ERROR p/S.java:4 The flow \"x\" has one end only; name the other one with from = ... or"
                            + " to = ..."),
            Case.of("a flow in a type that is no element", "@Actor class A {}", """
                            class S {
                                @Dataflow(value = "x", from = A.class) void m() {}
                                @Dataflow(value = "y", to = A.class) S() {}
                            }
                            """)
                    .says(
                            "ERROR p/S.java:4 The flow \"x\" has no end to arrive at: S, where it is declared, is no"
                                    + " element; name one with to = ..., or annotate it with @Server, @Datastore or"
                                    + " another kind",
                            "ERROR p/S.java:5 The flow \"y\" has no end to start from: S, where it is declared, is no"
                                    + " element; name one with from = ..., or annotate it with @Server, @Datastore or"
                                    + " another kind"),
            Case.of("a flow on a field whose type is no element", """
                            @Server class S {
                                @Dataflow("x") private java.util.List<String> names;
                            }
                            """)
                    .says("ERROR p/S.java:4 The flow \"x\" has no end to arrive at: List, the type of the field, is no"
                            + " element; name one with to = ..., or annotate it with @Server, @Datastore or another"
                            + " kind"),
            Case.of(
                            "class literals that are not what is wanted",
                            """
                            @Server class S {
                                @Dataflow(value = "x", from = String.class, data = {S.class, D.class})
                                void m() {}
                                @Dataflow(value = "y", from = int.class)
                                void n() {}
                            }
                            """,
                            "@DataAsset class D {}",
                            "@Actor @InBoundary(D.class) class T {}")
                    .says(
                            "ERROR p/S.java:4 \"String\" is no element of this model; annotate it with @Server,"
                                    + " @Datastore, @Actor or another kind, or name one that is",
                            "ERROR p/S.java:4 \"S\" is an element, but a data asset is expected here",
                            "ERROR p/S.java:6 \"int\" is no element of this model; annotate it with @Server,"
                                    + " @Datastore, @Actor or another kind, or name one that is",
                            "ERROR p/T.java:3 \"D\" is a data asset, but a trust boundary is expected here"),
            Case.of("two elements of one name", "@Server(\"N\") class S {}", "@Actor(\"N\") class A {}")
                    .says("ERROR p/S.java:3 There are two elements named \"N\", the other at p/A.java:3; give one of"
                            + " them another name"),
            Case.of(
                            "a cyclic boundary",
                            "@Boundary @InBoundary(B.class) class A {}",
                            "@Boundary @InBoundary(A.class) class B {}",
                            "@Boundary @InBoundary(C.class) class C {}")
                    .says(
                            "ERROR p/A.java:3 A trust boundary cannot lie in itself: \"A\" in \"B\" in \"A\"; take one"
                                    + " @InBoundary away",
                            "ERROR p/C.java:3 A trust boundary cannot lie in itself: \"C\" in \"C\"; take one"
                                    + " @InBoundary away"),
            Case.of(
                            "two systems",
                            "@ThreatModel(name = \"one\") @Server class A {}",
                            "@ThreatModel(name = \"two\")\n@Actor class B {}")
                    .says("ERROR p/B.java:3 There is a second @ThreatModel, beside \"one\" at p/A.java:3; a system has"
                            + " one: remove one of them"),
            Case.of("a response alone", "@Server class S {\n    @Response(\"x\")\n    void m() {}\n}")
                    .says("ERROR p/S.java:4 This @Response answers nothing; put the @Dataflow beside it that it"
                            + " answers"),
            Case.of("responses that name the wrong request or none", "@Actor class A {}", """
                            @Server class S {
                                @Dataflow(value = "one", from = A.class)
                                @Dataflow(value = "two", from = A.class)
                                @Response(to = "tow")
                                @Response("x")
                                void m() {}
                            }
                            """)
                    .says(
                            "ERROR p/S.java:6 \"tow\" is no @Dataflow of this declaration; did you mean \"two\"?",
                            "ERROR p/S.java:7 There are 2 @Dataflow here; name the one that this @Response answers"
                                    + " with to = ..."),
            Case.of("the second of repeated flows", "@Actor class A {}", """
                            @Server class S {
                                @Dataflow(value = "one", from = A.class)
                                @Dataflow(
                                        value = "two",
                                        from = String.class)
                                void m() {}

                                @Dataflows({
                                    @Dataflow(value = "one", from = A.class),
                                    @Dataflow("two")
                                })
                                void n() {}
                            }
                            """)
                    .says(
                            "ERROR p/S.java:7 \"String\" is no element of this model; annotate it with @Server,"
                                    + " @Datastore, @Actor or another kind, or name one that is",
                            "ERROR p/S.java:12 The flow \"two\" has one end only; name the other one with from = ..."
                                    + " or to = ..."),
            Case.of("threat ids that there are not", """
                            @Server
                            @Assumption(value = "x",
                                    exclude = {"T1", "X9"})
                            @ThreatResponse(threat = "T11", response = ResponseKind.ACCEPTED, reason = "r")
                            class S {}
                            """)
                    .says(
                            "ERROR p/S.java:5 There is no threat \"X9\"",
                            "ERROR p/S.java:6 There is no threat \"T11\"; did you mean \"T1\"?"),
            Case.of("an answer with mistakes", """
                            @Server
                            @ThreatResponse(threat = "T1", response = ResponseKind.ACCEPTED,
                                    reason = " ",
                                    until = "31.12.2027",
                                    severity = "awful")
                            class S {}
                            """)
                    .says(
                            "ERROR p/S.java:5 The reason is blank; say why this was decided, for whoever reads it"
                                    + " later",
                            "ERROR p/S.java:6 \"31.12.2027\" is no date; write the last day on which the answer counts"
                                    + " as yyyy-MM-dd, such as 2027-03-31",
                            "ERROR p/S.java:7 \"awful\" is no severity; expected one of very low, low, medium, high,"
                                    + " very high"),
            Case.of("values out of range", """
                            @Server(value = " ",
                                    port = 70000)
                            @Levels({1, -1})
                            class S {
                                @Dataflow(from = S.class,
                                        srcPort = -5,
                                        dstPort = 65536,
                                        order = -2)
                                void m() {}
                            }
                            """)
                    .says(
                            "ERROR p/S.java:3 The name of this @Server is blank; give it one, or leave it out to have"
                                    + " it named \"S\"",
                            "ERROR p/S.java:4 port = 70000: a TCP port is a number from 0 to 65535; leave it out if it"
                                    + " is not known",
                            "ERROR p/S.java:5 There is no level -1; levels of detail are counted from 0",
                            "ERROR p/S.java:8 srcPort = -5: a TCP port is a number from 0 to 65535; leave it out if it"
                                    + " is not known",
                            "ERROR p/S.java:9 dstPort = 65536: a TCP port is a number from 0 to 65535; leave it out if"
                                    + " it is not known",
                            "ERROR p/S.java:10 order = -2: it is counted from 1; leave it out if it is not known"),
            Case.of("two kinds on one type", "@Server\n@Actor\n@DataAsset class S {}")
                    .says(
                            "ERROR p/S.java:4 S is a @Server already; a type is one thing in the model, so take @Actor"
                                    + " or @Server away",
                            "ERROR p/S.java:5 S is a @Server already; a type is one thing in the model, so take"
                                    + " @DataAsset or @Server away"),
            Case.of(
                            "companions beside nothing",
                            """
                            @Controls(isHardened = true)
                            @OutOfScope("x")
                            class S {
                                @Levels(1)
                                int f;
                            }
                            """,
                            "@DataAsset @Controls class D {}",
                            "@ThreatModel @Assumption(\"x\")\n@Levels(1) class M {}")
                    .says(
                            "ERROR p/D.java:3 @Controls does not speak of data assets; take it away from D",
                            "ERROR p/M.java:4 @Levels has nothing to speak of: M is no element; annotate it with"
                                    + " @Server, @Datastore or another kind, or take @Levels away",
                            "ERROR p/S.java:3 @Controls has nothing to speak of: S is no element; annotate it with"
                                    + " @Server, @Datastore or another kind, or take @Controls away",
                            "ERROR p/S.java:4 @OutOfScope has nothing to speak of: S is no element; annotate it with"
                                    + " @Server, @Datastore or another kind, or take @OutOfScope away",
                            "ERROR p/S.java:6 @Levels has nothing to speak of: no flow is declared here; put @Dataflow"
                                    + " beside it, or @Levels on the type"),
            Case.of(
                            "mistakes on a package, once for all that is in it",
                            "@Boundary class B {}",
                            "@Server class S {}",
                            """
                            @ThreatModel(name = "")
                            @InBoundary(B.class)
                            @ThreatResponse(threat = "T7", response = ResponseKind.ACCEPTED, reason = "r",
                                    until = "soon")
                            package p; import dev.threatdoc.annotation.*;
                            """)
                    .says(
                            "ERROR p/package-info.java:1 The name of the system is blank; give it one, or leave it out"
                                    + " to have it named \"P\"",
                            "ERROR p/package-info.java:3 There is no threat \"T7\"",
                            "ERROR p/package-info.java:4 \"soon\" is no date; write the last day on which the answer"
                                    + " counts as yyyy-MM-dd, such as 2027-03-31"),
            Case.of(
                            "a mistake on a record",
                            "@Datastore class A {}",
                            "@Server\n@Levels(-1)\nrecord S(int i, @Dataflow(to = Object.class) A a) {}")
                    .says(
                            "ERROR p/S.java:4 There is no level -1; levels of detail are counted from 0",
                            "ERROR p/S.java:5 \"Object\" is no element of this model; annotate it with @Server,"
                                    + " @Datastore, @Actor or another kind, or name one that is"),
            Case.of("a mistake on a parameter, in a nested type", """
                            class Outer {
                                @Server static class S {
                                    S(int a, @Dataflow(value = "x", from = Outer.class) int[] b) {}
                                }
                            }
                            """)
                    .says("ERROR p/Outer.java:5 \"Outer\" is no element of this model; annotate it with @Server,"
                            + " @Datastore, @Actor or another kind, or name one that is"));

    static Stream<Arguments> cases() {
        return Stream.of(Compilers.values()).flatMap(c -> CASES.stream().map(one -> Arguments.of(c, one)));
    }

    @ParameterizedTest(name = "{1} [{0}]")
    @MethodSource("cases")
    void isOneErrorAtItsPlace(Compilers compiler, Case one) {
        Project project = new Project(folder);
        for (String source : one.sources()) {
            project.source(source.contains("\npackage p;") ? source : HEAD + source);
        }

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.brief()).containsExactlyElementsOf(one.expected());
        assertThat(outcome.others()).isEmpty();
        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.files()).containsOnlyKeys("index.txt");
        assertThat(new ArrayList<>(outcome.ours())).allMatch(s -> s.line() > 0 && s.column() > 0);
    }
}
