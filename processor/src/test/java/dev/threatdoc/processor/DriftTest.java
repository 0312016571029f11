package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the model that is declared and the code have parted. */
final class DriftTest {

    private static final String HEAD = "package p;\nimport dev.threatdoc.annotation.*;\n";
    private static final String STORE = HEAD + "@Datastore class Store implements Keeps { public void keep() {} }";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder)
                .source("package p;\ninterface Keeps { void keep(); }")
                .source(STORE)
                .rules("[]");
    }

    private Outcome shop(String members) {
        return project.file("p/Shop.java", HEAD + """
                        @Server
                        @Dataflow(value = "sale", from = Shop.class, to = Store.class)
                        class Shop {
                          int sum() { return String.valueOf(1).length(); }
                        """ + members + "}").compile(Compilers.JAVAC);
    }

    private static List<String> drift(Outcome outcome) {
        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        return outcome.brief().stream().filter(s -> s.contains("declared from")).toList();
    }

    @Test
    void isAFlowOfWhichTheCodeShowsNothing() {
        assertThat(drift(shop("")))
                .containsExactly(
                        "WARNING p/Shop.java:4 \"sale\" is declared from \"Shop\" to \"Store\", but nothing that"
                                + " the code at p/Shop.java:3 refers to leads to p/Store.java:3, nor the other way round; mend"
                                + " the flow, or name what it goes through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Store store;",
                "Keeps keeper;",
                "void a() { Object o = new java.util.ArrayList<Store>(); }",
                "void a(Object o) { if (o instanceof Store s) { s.keep(); } }",
                "void a(Object o) { ((Store) o).keep(); }",
                "void a() { find(\"store\"); } void find(String name) {}",
                "Helper helper;",
                "java.util.function.Consumer<String> sink;",
                "void a() throws Exception { Class.forName(\"p.S\" + 1); }",
                "static class Inner { Store store; }"
            })
    void isNothingThatLeadsThereInOneWayOrAnother(String member) {
        project.source("package p;\nclass Helper { void help() { new Store().keep(); } }");

        assertThat(drift(shop(member))).isEmpty();
    }

    @Test
    void isNothingThatASupertypeMayDo() {
        project.source("package p;\nclass Base { Store store; }");
        project.file(
                "p/Shop.java",
                HEAD
                        + "@Server @Dataflow(value = \"sale\", from = Shop.class, to = Store.class) class Shop extends Base {"
                        + " void a() { sum(); } void sum() {} }");

        assertThat(drift(project.compile(Compilers.JAVAC))).isEmpty();
    }

    @Test
    void isNothingThatTheSinkFetches() {
        project.file("p/Store.java", HEAD + "@Datastore class Store { void keep(Shop shop) { shop.sum(); } }");

        assertThat(drift(shop(""))).isEmpty();
    }

    @Test
    void isNothingThatAThirdBringsTogether() {
        project.source("package p;\nclass Main { void run(Store store, Shop shop) { store.keep(); shop.sum(); } }");

        assertThat(drift(shop(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Datastore interface Store {}",
                "@Actor class Store { void keep() {} }",
                "@ExternalEntity class Store { void keep() {} }",
                "@Datastore class Store implements Runnable { public void run() {} }",
                "@Datastore class Store { @Listens void keep() {} @interface Listens {} }"
            })
    void isNothingWhereTheSinkIsNoCodeThatSomebodyHasToReferTo(String store) {
        project.file("p/Store.java", HEAD + store);

        assertThat(drift(shop(""))).isEmpty();
    }

    @Test
    void isNoticedOnlyWhereAllCodeIsCompiled() {
        shop("");

        assertThat(drift(project.compile(Compilers.ECJ))).hasSize(1);
        assertThat(drift(project.compile(Compilers.JAVAC, List.of("p/Shop.java"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "boundary,control,element"})
    void canBeSwitchedOff(String kinds) {
        project.option("threatdoc.drift", kinds);

        assertThat(drift(shop(""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isAnElementWhoseClassIsGone(Compilers compiler) throws Exception {
        project.file("p/Shop.java", HEAD + "@Server class Shop { @Dataflow Store store; }");
        project.compile(compiler);
        Files.delete(project.classes().resolve("p/Store.class"));
        project.remove("p/Store.java").file("p/Shop.java", HEAD + "@Server class Shop {}");

        assertThat(project.compile(compiler).brief())
                .containsOnlyOnce("WARNING \"Store\", declared at p/Store.java:3, is out of the model, for its class is"
                        + " gone; so are its flows: \"Store\" at p/Shop.java:3; if something else has taken its place,"
                        + " declare that (in p.Store)");
        assertThat(project.compile(compiler).brief()).noneMatch(s -> s.contains("is gone"));
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void isNoElementThatHasMoved(Compilers compiler) throws Exception {
        project.file("p/Shop.java", HEAD + "@Server class Shop {}");
        project.compile(compiler);
        Files.delete(project.classes().resolve("p/Store.class"));
        project.remove("p/Store.java").source("package q;\n@dev.threatdoc.annotation.Datastore class Store {}");

        assertThat(project.compile(compiler).brief()).noneMatch(s -> s.contains("is gone"));
    }
}
