package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.ModelJsonReader;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Things of one name, and places of what stands on constants of enums. */
final class SameNamesTest {

    private static final String SYSTEM = """
            package c;
            /* all */ import dev.threatdoc.annotation.*;
            @ThreatModel(name="records") @Server("Gate")
            public class Gate {}
            @Datastore("Log") class Log {}
            @Boundary("VPC") interface VpcA {}
            @Boundary("VPC") interface VpcB {}
            @Server("Web") @InBoundary(VpcA.class) class Web1 { @Dataflow("calls") Web2 other; }
            @Server("Web") @InBoundary(VpcB.class) class Web2 {}
            enum Kind {
                FIRST,
                @Deprecated
                @Dataflow(value="from enum", from=Web1.class, to=Log.class)
                SECOND
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void tellsElementsOfDifferentBoundariesApart(Compilers compiler) {
        Outcome outcome = new Project(folder).rules("[]").source(SYSTEM).compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        String written = outcome.file("model.json");
        ThreatModel model = Linker.link(
                        ModelJsonReader.read("model.json", written, false).facts())
                .model()
                .orElseThrow();
        assertThat(model.elements().stream().filter(e -> e.name().equals("Web")))
                .hasSize(2)
                .extracting(Element::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> written.contains("\"id\": \"" + id + "\""));
        assertThat(model.boundaries()).extracting(Item::id).hasSize(2).doesNotHaveDuplicates();
        assertThat(model.flows().get(0).source())
                .isNotEqualTo(model.flows().get(0).sink());
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void knowsTheLineOfAnAnnotationOnAConstant(Compilers compiler) {
        Outcome outcome = new Project(folder).rules("[]").source(SYSTEM).compile(compiler);

        assertThat(outcome.file("model.json")).containsPattern("\"file\": \"c/Gate.java\",\\s+\"line\": 13");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void saysWhatIsWrongOnAConstantAtItsLine(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .rules("[]")
                .source(SYSTEM.replace("from=Web1.class, to=Log.class", "from=Web1.class, to=String.class"))
                .compile(compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.brief()).singleElement().asString().startsWith("ERROR c/Gate.java:13 ");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void stillRefusesTwoOfOneNameInOneBoundary(Compilers compiler) {
        Outcome outcome = new Project(folder)
                .rules("[]")
                .source(SYSTEM.replace("VpcB.class", "VpcA.class"))
                .compile(compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.toString()).contains("There are two elements named \"Web\"");
    }
}
