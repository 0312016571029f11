package dev.threatdoc.threat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatSelection;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules become threats, and broken ones become complaints that name them. */
class RulesTest {

    private static final String CLASS = "dev.threatdoc.threat.rule.RulesTest$";

    @TempDir
    Path folder;

    /** A rule with all that a rule can say. */
    public static final class Full implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("Z1", "All\n of it", "Server", "Dataflow")
                    .severity(Level.HIGH)
                    .likelihood(Level.LOW)
                    .stride(Stride.TAMPERING)
                    .details("D")
                    .prerequisites("P")
                    .mitigations("M")
                    .example("E")
                    .references("CWE-1")
                    .parent("AA01")
                    .aliases("old:Z1")
                    .build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            return List.of();
        }
    }

    /** A rule with what it must say. */
    public static final class Small implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("A1", "Small", "Element").build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            return List.of();
        }
    }

    /** A rule that cannot say what it is. */
    public static final class Speechless implements ThreatRule {

        @Override
        public RuleDescription description() {
            throw new IllegalStateException("not\ntoday");
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            return List.of();
        }
    }

    /** A rule that cannot be made. */
    public static final class Unborn implements ThreatRule {

        public Unborn() {
            throw new IllegalStateException("no database");
        }

        @Override
        public RuleDescription description() {
            throw new AssertionError();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            throw new AssertionError();
        }
    }

    private Catalog load(String... lines) throws IOException {
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.write(services.resolve(ThreatRule.class.getName()), List.of(lines));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RulesTest.class.getClassLoader())) {
            return Rules.load(loader);
        }
    }

    private static List<String> problems(RuleDescription description) {
        Catalog catalog = Rules.of(List.of(new TestRule(description, s -> List.of())));
        assertThat(catalog.threats()).isEmpty();
        return catalog.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void findsServicesAndSortsThemByTheirIds() throws IOException {
        Catalog catalog = load(CLASS + "Full", CLASS + "Small");

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.threats()).extracting(Threat::id).containsExactly("A1", "Z1");
    }

    @Test
    void findsNoneWhereThereAreNone() {
        Catalog catalog = Rules.load(RulesTest.class.getClassLoader());

        assertThat(catalog.threats()).isEmpty();
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void keepsAllThatARuleSays() {
        Threat threat = Rules.of(List.of(new Full())).threats().get(0);

        assertThat(threat.title()).isEqualTo("All of it");
        assertThat(threat.catalog()).isEqualTo(CLASS + "Full");
        assertThat(threat.condition().source()).isEqualTo("Java: " + CLASS + "Full");
        assertThat(threat.targets()).containsExactly(Kinds.SERVER, Kinds.DATAFLOW);
        assertThat(threat.severity()).isEqualTo(Level.HIGH);
        assertThat(threat.likelihood()).isEqualTo(Level.LOW);
        assertThat(threat.stride()).contains(Stride.TAMPERING);
        assertThat(List.of(threat.details(), threat.prerequisites(), threat.mitigations(), threat.example()))
                .containsExactly("D", "P", "M", "E");
        assertThat(threat.references()).containsExactly("CWE-1");
        assertThat(threat.parent()).isEqualTo("AA01");
        assertThat(threat.isNamed("old:Z1")).isTrue();
    }

    @Test
    void complainsOfServicesThatCannotBeLoadedAndKeepsTheOthers() throws IOException {
        Catalog catalog =
                load("no.such.Rule", CLASS + "Unborn", "dev.threatdoc.threat.rule.RulesTest", CLASS + "Small");

        assertThat(catalog.threats()).extracting(Threat::id).containsExactly("A1");
        assertThat(catalog.problems())
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.level()).isEqualTo(Problem.Level.ERROR))
                .allSatisfy(p -> assertThat(p.message())
                        .startsWith("A rule in Java cannot be loaded: ")
                        .endsWith("; mend its jar, or take it off the path"));
        assertThat(catalog.problems().get(0).message()).contains("no.such.Rule not found");
        assertThat(catalog.problems().get(1).message())
                .contains("RulesTest$Unborn could not be instantiated")
                .contains("no database");
        assertThat(catalog.problems().get(2).message()).contains("RulesTest not a subtype");
    }

    @Test
    void complainsOfAClassThatIsBroken() throws IOException {
        Files.write(folder.resolve("Broken.class"), new byte[] {1, 2, 3});

        Catalog catalog = load("Broken", CLASS + "Small");

        assertThat(catalog.threats()).hasSize(1);
        assertThat(catalog.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("ClassFormatError"));
    }

    @Test
    void complainsOfAServicesFileThatIsNone() throws IOException {
        assertThat(load("this is no class").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("Illegal configuration-file syntax"));
    }

    @Test
    void complainsOfARuleThatCannotDescribeItself() {
        Catalog catalog = Rules.of(List.of(new Speechless(), new Small()));

        assertThat(catalog.threats()).hasSize(1);
        assertThat(catalog.problems())
                .singleElement()
                .asString()
                .matches("\\Qrule " + CLASS + "Speechless: its description() failed with"
                        + " java.lang.IllegalStateException: not today (RulesTest.java:\\E\\d+\\Q); mend it, or take the"
                        + " rule off the path\\E");
    }

    @Test
    @SuppressWarnings("NullAway")
    void complainsOfNulls() {
        Catalog catalog = Rules.of(List.of(new TestRule(null, s -> List.of())));

        assertThat(catalog.problems())
                .singleElement()
                .hasToString("rule dev.threatdoc.threat.rule.TestRule: its description() is null; build one with"
                        + " RuleDescription.of(...)");
    }

    @Test
    void complainsOfABadDescription() {
        assertThat(problems(RuleDescription.of("a b", " ", "Servr", "Data").build()))
                .containsExactly(
                        "rule dev.threatdoc.threat.rule.TestRule: its id \"a b\" is not one; give it 1 to 100 characters, none"
                                + " of them a space, a comma or @",
                        "rule dev.threatdoc.threat.rule.TestRule: its title is empty; say in one line what goes wrong",
                        "rule dev.threatdoc.threat.rule.TestRule: its target \"Servr\" is no kind; did you mean \"Server\"?",
                        "rule dev.threatdoc.threat.rule.TestRule: data cannot be its target; name the kinds that hold or carry"
                                + " it, and look at data() there");
        assertThat(problems(RuleDescription.of("", "T").build()))
                .hasSize(2)
                .last()
                .asString()
                .contains("it has no target");
    }

    @Test
    void complainsOfIdsThatAreTakenAndParentsThatAreNone() {
        TestRule rule = new TestRule(
                RuleDescription.of("AA01", "Mine", "Server").parent("AA99").build(), s -> List.of());

        ThreatSelection selection =
                ThreatSelection.of(List.of("core"), List.of(), Rules.of(List.of(rule, rule)), List.of());

        assertThat(selection.problems())
                .extracting(Problem::toString)
                .anySatisfy(
                        m -> assertThat(m)
                                .startsWith(
                                        "dev.threatdoc.threat.rule.TestRule: threat AA01: the bundled catalog core has that id"))
                .anySatisfy(m -> assertThat(m)
                        .startsWith("dev.threatdoc.threat.rule.TestRule: threat AA01: there is no threat \"AA99\""));
    }

    @Test
    void comeBehindCatalogsAndCanBeExcluded() {
        Catalog rules = Rules.of(List.of(new Full(), new Small()));

        assertThat(ThreatSelection.of(List.of("core"), List.of(), rules, List.of("old:Z1"))
                        .threats())
                .extracting(Threat::id)
                .startsWith("AA01")
                .endsWith("A1")
                .doesNotContain("Z1");
    }
}
