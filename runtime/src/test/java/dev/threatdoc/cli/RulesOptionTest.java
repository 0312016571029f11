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
                        Cli.file(
                                folder,
                                "m.json",
                                "{\"name\": \"m\", \"elements\": [{\"name\": \"Web\", \"__class__\": \"Server\"}]}")))
                .contains("\"threat\": \"SR1\"", "\"certainty\": \"ASSUMED\"", "\"text\": \"It is as it came\"");
    }

    @Test
    void thatFailAreMistakesOfTheirs() {
        assertThat(Cli.mistake("findings", "--rules", jar(Unhardened.class, Failing.class), Cli.COMMENTS))
                .startsWith("threatdoc: " + Failing.class.getName() + ": threat F1: the rule failed with"
                        + " java.lang.IllegalStateException: oops (RulesOptionTest.java:")
                .endsWith("; mend the rule, or leave it out with exclude=F1\n");
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
