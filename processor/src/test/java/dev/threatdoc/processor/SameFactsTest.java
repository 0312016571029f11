package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.scan.Progress;
import dev.threatdoc.discover.scan.Scan;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.facts.Reference;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Golden;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.processor.testing.Samples;
import dev.threatdoc.testing.tool.Needs;
import dev.threatdoc.testing.tool.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same code says the same, whoever reads it: javac 17, javac 25, ECJ and a scan. */
final class SameFactsTest {

    /** What follows from all that is known of an element; where that starts is of the reader. */
    private static final Set<Tag> OF_THE_WHOLE = Set.of(Tags.USER, Tags.BUSINESS, Tags.INFRASTRUCTURE);

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areThoseOfAScan(String sample) throws Exception {
        SortedSet<String> scanned = scan(sample);

        Golden.expect(String.join("\n", scanned) + "\n", "SameFactsTest/" + sample + ".txt");
        assertThat(compiled(sample, Compilers.JAVAC)).containsExactlyElementsOf(scanned);
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Needs(Tool.JDK_25)
    void areTheSameOnANewerJavac(String sample) {
        assertThat(compiled(sample, Compilers.JAVAC_25)).isEqualTo(compiled(sample, Compilers.JAVAC));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areTheSameOnEcjWhichReadsTheFilesOnceMore(String sample) {
        assertThat(compiled(sample, Compilers.ECJ)).isEqualTo(compiled(sample, Compilers.JAVAC));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areKeptByACompilationOfOneFile(String sample) {
        for (Compilers compiler : new Compilers[] {Compilers.JAVAC, Compilers.ECJ}) {
            Project project = Samples.project(sample, folder.resolve(compiler.name()))
                    .rules("[]")
                    .option("threatdoc.derive", "all");
            Map<String, String> full = project.compile(compiler).files();

            for (String file : project.files()) {
                Outcome outcome = project.compile(compiler, List.of(file));

                assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
                for (String name : new String[] {"derived.txt", "model.json"}) {
                    assertThat(outcome.file(name).lines())
                            .as(file)
                            .containsExactlyElementsOf(
                                    full.getOrDefault(name, "").lines().toList());
                }
                assertThat(outcome.files()).as(file).isEqualTo(full);
            }
        }
    }

    private static SortedSet<String> scan(String sample) throws Exception {
        Facts facts = Scan.of(
                        Samples.folder(sample), Recognisers.all(SameFactsTest.class.getClassLoader()), Progress.SILENT)
                .facts();
        assertThat(Linker.link(facts).problems()).isEmpty();
        return lines(facts);
    }

    private SortedSet<String> compiled(String sample, Compilers compiler) {
        Project project = Samples.project(sample, folder.resolve(compiler.name()))
                .rules("[]")
                .option("threatdoc.derive", "all");
        Outcome outcome = project.compile(compiler);
        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(outcome.ours().stream().filter(s -> s.text().contains("mistake of its own")))
                .isEmpty();
        return lines(
                ModelFiles.read("model.json", outcome.file("model.json"), true).facts());
    }

    /** All that is known, one thing a line; where a program as a whole was found is of the reader. */
    private static SortedSet<String> lines(Facts facts) {
        // A scan may name a program after its folder, which a compiler does not know.
        String program = facts.joints().programs().get(0).element();
        String name = facts.elements().stream()
                .filter(e -> e.key().equals(program))
                .findFirst()
                .orElseThrow()
                .name();
        return all(facts).stream()
                .map(l -> l.replaceAll("(?<=^|[ -])" + Pattern.quote(name) + "(?= |$)", "PROGRAM"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> all(Facts facts) {
        SortedSet<String> lines = new TreeSet<>();
        Map<String, String> names =
                facts.data().stream().collect(Collectors.toMap(ItemFact::key, ItemFact::name, (a, b) -> a));
        facts.data().forEach(d -> add(lines, "data " + d.name(), d.attributes()));
        facts.elements().forEach(e -> {
            lines.add(e.attributes().kind() + " " + e.name());
            add(lines, e.name(), e.attributes());
        });
        Map<String, String> elements =
                facts.elements().stream().collect(Collectors.toMap(ItemFact::key, ItemFact::name, (a, b) -> a));
        for (FlowFact flow : facts.flows()) {
            String label = elements.get(flow.source().key()) + " -> "
                    + elements.get(flow.sink().key()) + " \"" + flow.name() + "\"";
            String data = flow.data().stream()
                    .map(Reference::key)
                    .map(names::get)
                    .sorted()
                    .toList()
                    .toString();
            lines.add(label + " " + data + where(flow.place()));
            add(lines, label, flow.attributes());
        }
        return lines;
    }

    private static void add(SortedSet<String> lines, String owner, Attributes attributes) {
        attributes.properties().forEach((name, p) -> lines.add(owner + " . " + name + said(p)));
        attributes.controls().forEach((name, p) -> lines.add(owner + " . " + name + said(p)));
        attributes
                .tags()
                .forEach((name, p) -> lines.add(owner + " # " + name + (OF_THE_WHOLE.contains(name) ? "" : said(p))));
    }

    private static String said(Property property) {
        return " = " + property.value() + where(property.place());
    }

    private static String where(Place place) {
        String file = place.file().replaceFirst("^src/main/(java|resources)/", "");
        return " (" + file + (place instanceof CodePlace || place.line() > 0 ? ":" + place.line() : "") + ")";
    }
}
