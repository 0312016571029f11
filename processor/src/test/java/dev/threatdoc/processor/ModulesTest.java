package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.api.Threatdoc;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Jars;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.ThreatFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several modules of one system: each tells its own, and all of them together are the whole. */
final class ModulesTest {

    private static final String IMPORT = " import dev.threatdoc.annotation.*; ";

    /** What the one module answers, the other has never heard of. */
    private static final String KNOWS_T9 = Project.RULES.replace("T3", "T9");

    @TempDir
    Path folder;

    private Project module(String name, String... sources) {
        Project project = new Project(folder.resolve(name)).option("threatdoc.warnOn", "low");
        for (String source : sources) {
            project.source(source.replace(";;", ";" + IMPORT));
        }
        return project;
    }

    private Project stores() {
        return module(
                "a",
                "package a;; @Boundary(\"Inside\") public interface Inside {}",
                "package a;; @DataAsset(\"Order\") public record Order(int number) {}",
                "package a;; @Datastore(\"Store\") @InBoundary(Inside.class) @SuppressWarnings(\"threatdoc:T3\")"
                        + " @ThreatResponse(threat = \"T9\", response = ResponseKind.ACCEPTED, reason = \"r\")"
                        + " public class Store { @Dataflow(value = \"copy\", data = Order.class) @Controls(isEncrypted"
                        + " = false) Backup backup; }",
                "package a;; @Datastore(value = \"Backup\", storesLogData = true) public class Backup {}");
    }

    private Project web() {
        return module(
                "b",
                "package b;; @Server(\"Web\") @Controls(isHardened = false) @InBoundary(a.Inside.class)"
                        + " public class Web { @Dataflow(value = \"save\", data = a.Order.class) a.Store store; }");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void tellAndFailOnWhatIsTheirOwn(Compilers compiler) {
        Project a = stores().rules(KNOWS_T9);
        assertThat(a.compile(compiler).brief()).anyMatch(s -> s.contains("copy"));

        Outcome b = web().classPath(a.classes())
                .option("threatdoc.failOn", "medium")
                .compile(compiler);

        assertThat(b.brief())
                .anyMatch(s -> s.startsWith("ERROR") && s.contains("T1 Server not hardened"))
                .noneMatch(s -> s.contains("copy") || s.contains("Store holds logs"));
        assertThat(b.file("model.json"))
                .contains("\"file\": \"a/Store.java\"", "\"file\": \"a/Backup.java\"", "\"copy\"", "\"T2\"");
        assertThat(b.file("index.txt")).contains("type\tb.Web").doesNotContain("a.Store");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void keepWhatIsSilencedUpstream(Compilers compiler) {
        Project a = module(
                "a",
                "package a;; @SuppressWarnings(\"threatdoc\") @Datastore(value = \"Store\", storesLogData = true)"
                        + " public class Store {}");
        a.compile(compiler);
        Path jar = Jars.of(a.classes(), folder.resolve("a.jar"));

        Outcome b = module(
                        "b",
                        "package b;; @Server(\"Web\") @Controls(isHardened = true) public class Web {"
                                + " @Dataflow(\"save\") @Controls(isEncrypted = true) a.Store store; }")
                .classPath(jar)
                .option("threatdoc.failOn", "low")
                .option("threatdoc.failOnAssumed", "true")
                .compile(compiler);

        assertThat(b.isSuccess()).as(b.toString()).isTrue();
        assertThat(b.ours()).isEmpty();
        assertThat(b.file("model.json")).contains("\"suppressed\"").contains("\"a/Store.java\"");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void withElementsOfOneNameKeepThemApart(Compilers compiler) {
        Project a = module("a", "package a;; @Server(\"Gateway\") public class Gate {}");
        a.compile(compiler);
        Outcome b = module(
                        "b", "package b;; @Server(\"Gateway\") public class Gate { @Dataflow(\"call\") a.Gate other; }")
                .classPath(a.classes())
                .compile(compiler);

        assertThat(b.isSuccess()).as(b.toString()).isTrue();
        assertThat(b.brief())
                .anyMatch(s -> s.startsWith("WARNING b/Gate.java:1 There are elements named \"Gateway\" in several"
                        + " modules: a.Gate (a/Gate.java:1), b.Gate (b/Gate.java:1)"))
                .noneMatch(s -> s.startsWith("ERROR"));
        assertThat(b.file("model.json")).contains("\"Gateway (a)\"", "\"Gateway (b)\"");
        assertThat(said(a.classes(), folder.resolve("b/classes"))).isEqualTo(said(folder.resolve("b/classes")));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void thatNobodyTookDownBeforeAreToldApartToo(Compilers compiler) {
        Project a = module("a", "package a;; @Server(\"Gateway\") public class Gate {}")
                .withoutThreatdoc();
        a.argument("-proc:none").compile(Compilers.JAVAC);
        Outcome b = module(
                        "b", "package b;; @Server(\"Gateway\") public class Gate { @Dataflow(\"call\") a.Gate other; }")
                .classPath(a.classes())
                .compile(compiler);

        assertThat(b.isSuccess()).as(b.toString()).isTrue();
        assertThat(b.file("model.json")).contains("\"Gateway (a)\"", "\"Gateway (b)\"");
    }

    @Test
    void makeTheSameSystemWhicheverWayTheyArePutTogether() throws IOException {
        Project a = stores().rules(KNOWS_T9);
        a.compile(Compilers.JAVAC);
        Project b = web().classPath(a.classes());
        b.compile(Compilers.JAVAC);
        Project all = module("all").rules(KNOWS_T9);
        for (Project each : List.of(a, b)) {
            for (String file : each.files()) {
                all.file(file, Files.readString(each.sources().resolve(file)));
            }
        }
        all.compile(Compilers.JAVAC);
        Project aggregating = module("c", "@ThreatModel(name = \"All\") package c; import dev.threatdoc.annotation.*;")
                .option("threatdoc.modules", a.classes() + "," + b.classes());
        Outcome whole = aggregating.compile(Compilers.JAVAC);

        assertThat(whole.ours()).isEmpty();
        assertThat(whole.file("model.json")).contains("\"name\": \"All\"");
        SortedSet<String> expected = said(all.classes());
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(said(a.classes(), b.classes())).isEqualTo(expected);
        assertThat(said(aggregating.classes())).isEqualTo(expected);
        assertThat(said(shaded(a, b))).isEqualTo(expected);
    }

    /** The classes of both in one jar, with the whole model of the first alone. */
    private Path shaded(Project a, Project b) throws IOException {
        Path both = Files.createDirectories(folder.resolve("both"));
        for (Project each : List.of(b, a)) {
            try (var walk = Files.walk(each.classes())) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path to = both.resolve(each.classes().relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
        return Jars.of(both, folder.resolve("both.jar"));
    }

    private static SortedSet<String> said(Path... models) {
        Analysis analysis = Threatdoc.create()
                .catalogs(List.of("none"))
                .threats(List.of(new ThreatFile("rules.json", Project.RULES)))
                .analyze(models)
                .orThrow();
        SortedSet<String> said = new TreeSet<>();
        analysis.model().boundaries().forEach(x -> said.add("boundary " + x.name()));
        analysis.model().data().forEach(x -> said.add("data " + x.name()));
        for (Element e : analysis.model().elements()) {
            said.add("element " + e.name() + " in " + e.inBoundary() + " at "
                    + e.place().words());
        }
        for (Dataflow f : analysis.model().flows()) {
            said.add("flow " + f.name() + " from " + f.source() + " to " + f.sink() + " with " + f.data());
        }
        said.addAll(analysis.findings().stream()
                .map(f -> "finding " + f.id() + " " + f.status())
                .collect(Collectors.toSet()));
        return said;
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void ofTestsLeaveMainAlone(Compilers compiler) throws IOException {
        Project main = module("m", "package shop;; @ThreatModel @Server(\"Web\") public class Web {}")
                .to(folder.resolve("target/classes"));
        main.compile(compiler);
        String model = Files.readString(main.classes().resolve("META-INF/threatdoc/model.json"));
        Project tests = module(
                        "t",
                        "package shop;; @ThreatModel @ExternalEntity(\"Fake\") class Fake {"
                                + " @Dataflow(from = Web.class, to = Fake.class) void call() {} }")
                .to(folder.resolve("target/test-classes"))
                .classPath(main.classes());

        Outcome outcome = tests.compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.brief()).noneMatch(s -> s.contains("Server \"Web\""));
        assertThat(tests.classes().resolve("shop/ThreatdocModel.class")).doesNotExist();
        assertThat(main.classes().resolve("META-INF/threatdoc/model.json")).hasContent(model);
    }

    @Test
    void ofTestsThatDeclareNothingWriteNothing() {
        Project main = module("m", "package shop;; @Server(\"Web\") public class Web {}")
                .to(folder.resolve("build/classes/java/main"));
        main.compile(Compilers.JAVAC);
        Outcome outcome = module("t", "package shop;; class WebTest { public static void main(String[] a) {} }")
                .to(folder.resolve("build/classes/java/test"))
                .classPath(main.classes())
                .option("threatdoc.derive", "all")
                .compile(Compilers.JAVAC);

        assertThat(outcome.ours()).isEmpty();
        assertThat(outcome.allFiles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void forgetAClassWhoseSourceIsGone(Compilers compiler) throws IOException {
        Project project = module(
                "p",
                "package p;; @ExternalEntity(\"Mailer\") public class Post {}",
                "package p;; @Server(\"Web\") public class Web { @Dataflow(\"mail\") Post m; }",
                "package p;; @Actor(\"Boss\") public class Boss {}");
        project.compile(compiler);
        project.remove("p/Post.java")
                .source("package p;" + IMPORT + "@ExternalEntity(\"Mailer\") public class Mail {}")
                .source("package p;" + IMPORT + "@Server(\"Web\") public class Web { @Dataflow(\"mail\") Mail m; }");

        Outcome renamed = project.compile(compiler, List.of("p/Mail.java", "p/Web.java"));
        Project clean = module("clean");
        for (String file : project.files()) {
            clean.file(file, Files.readString(project.sources().resolve(file)));
        }

        assertThat(project.classes().resolve("p/Post.class")).exists();
        assertThat(renamed.isSuccess()).as(renamed.toString()).isTrue();
        assertThat(renamed.file("model.json"))
                .isEqualTo(clean.compile(compiler).file("model.json"))
                .contains("p.Mail", "Boss");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void forgetAClassThatIsNoMoreInItsSource(Compilers compiler) {
        Project project =
                module("p", "package p;; @Server(\"Web\") public class Web {} @Actor(\"Boss\") class Boss {}");
        project.compile(compiler);
        project.source("package p;" + IMPORT + "@Server(\"Web\") public class Web {} @Actor(\"Boss\") class Chief {}");

        Outcome outcome = project.compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.file("model.json")).contains("p.Chief").doesNotContain("p.Boss");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void thatAreBrokenChangeAndTellNothing(Compilers compiler) {
        Project project = module(
                "q",
                "package p;; @Server(\"Web\") public class Web { @Dataflow(\"q\") Db db; }",
                "package p;; @Datastore(value = \"DB\", storesLogData = true) public class Db {}");
        Outcome good = project.compile(compiler);
        assertThat(good.ours()).isNotEmpty();
        String model = good.file("model.json");
        project.file(
                "p/Web.java", "package p;" + IMPORT + "@Server(\"Web\" public class Web { @Dataflow(\"q\") Db db; }");

        Outcome broken = project.compile(compiler);

        assertThat(broken.isSuccess()).isFalse();
        assertThat(broken.ours()).isEmpty();
        assertThat(broken.file("model.json")).isEqualTo(model);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void takeWhatAConstructorIsGivenForAField(Compilers compiler) {
        Outcome outcome = module(
                        "p",
                        "package p;; @Datastore(\"DB\") public class Db {}",
                        "package p;; @Server(\"Web\") public class Web { @Dataflow(\"kept\") final Db kept;"
                                + " Web(@Dataflow(\"kept\") Db kept, @Dataflow(\"given\") Db given) { this.kept = kept; } }")
                .compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.file("model.json").split("\"kind\": \"Dataflow\"", -1))
                .hasSize(3);
    }
}
