package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.threat.rule.RuleDescription;
import dev.threatdoc.threat.rule.SubjectView;
import dev.threatdoc.threat.rule.ThreatRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in Java that the user names with {@code --rules}. */
final class RulesOptionTest {

    private static final String SERVICES = "META-INF/services/dev.threatdoc.threat.rule.ThreatRule";

    @TempDir
    Path folder;

    /** Applies to servers that are not hardened. */
    public static final class Unhardened implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("SR1", "Server not hardened", "Server")
                    .mitigations("Harden it.")
                    .build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            return subject.isTrue("isHardened") ? List.of() : List.of(subject.evidence("It is as it came"));
        }
    }

    /** Fails everywhere. */
    public static final class Failing implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("F1", "Failing", "Element").build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            throw new IllegalStateException("oops");
        }
    }

    private String jar(Class<?>... rules) {
        StringBuilder names = new StringBuilder();
        for (Class<?> rule : rules) {
            names.append(rule.getName()).append('\n');
        }
        return Cli.jar(folder, "rules.jar", SERVICES, names.toString());
    }

    @Test
    void areListedAndDescribed() {
        String jar = jar(Unhardened.class);

        assertThat(Cli.answer("--catalogs", "none", "--rules", jar, "--list")).isEqualTo("SR1 - Server not hardened\n");
        assertThat(Cli.answer("--rules", jar, "--describe", "SR1"))
                .contains("Condition:  Java: " + Unhardened.class.getName(), "Harden it.");
        assertThat(Cli.answer("--rules", jar, "--list", "--exclude", "SR1")).doesNotContain("SR1");
    }

    private String model() {
        return Cli.file(
                folder, "m.json", "{\"name\": \"m\", \"elements\": [{\"name\": \"Web\", \"__class__\": \"Server\"}]}");
    }

    @Test
    void findThreats() {
        assertThat(Cli.answer(
                        "findings",
                        "--format",
                        "json",
                        "--catalogs",
                        "none",
                        "--rules",
                        jar(Unhardened.class),
                        model()))
                .contains("\"threat\": \"SR1\"", "\"certainty\": \"ASSUMED\"", "\"text\": \"It is as it came\"");
    }

    @Test
    void thatFailDoNotKeepTheOthersFromBeingTold() {
        Cli cli = Cli.run("findings", "--catalogs", "none", "--rules", jar(Unhardened.class, Failing.class), model());

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("Server not hardened");
        assertThat(cli.err())
                .startsWith("threatdoc: warning: " + Failing.class.getName() + ": threat F1: the rule failed with"
                        + " java.lang.IllegalStateException: oops (RulesOptionTest.java:")
                .endsWith("; mend the rule, or leave it out with exclude=F1\n")
                .containsOnlyOnce("the rule failed");
    }

    @Test
    void thatFailLetNobodyGiveAVerdict() {
        String rules = jar(Unhardened.class, Failing.class);

        assertThat(Cli.mistake("findings", "--fail-on", "very high", "--rules", rules, Cli.COMMENTS))
                .endsWith(
                        "threatdoc: --fail-on can give no verdict, since these threats could not be looked for: F1\n");
        assertThat(Cli.mistake("diff", "--fail-on-new", "low", "--rules", rules, Cli.COMMENTS, Cli.COMMENTS))
                .contains("threatdoc: --fail-on-new can give no verdict");
    }

    @Test
    void thatAreNotThereAreMistakes() {
        assertThat(Cli.mistake("--list", "--rules", "no.jar"))
                .isEqualTo("threatdoc: no.jar: The jar with rules cannot be read: there is no such file or folder\n");
        assertThat(Cli.mistake("--list", "--rules", Cli.file(folder, "not.jar", "text")))
                .contains("not.jar: The jar with rules cannot be read: it is no jar");
        assertThat(Cli.mistake("--list", "--rules", Cli.jar(folder, "x.jar", SERVICES, "no.such.Rule")))
                .contains("A rule in Java cannot be loaded: ", "no.such.Rule");
    }
}
