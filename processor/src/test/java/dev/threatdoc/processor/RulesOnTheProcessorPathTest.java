package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.processor.testing.Project;
import dev.threatdoc.threat.rule.RuleDescription;
import dev.threatdoc.threat.rule.SubjectView;
import dev.threatdoc.threat.rule.ThreatRule;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules in Java, found where the compiler finds the processor. Broken ones break neither the build, if no verdict is
 * asked for, nor the compiler.
 */
final class RulesOnTheProcessorPathTest {

    private static final String SERVICES = "META-INF/services/dev.threatdoc.threat.rule.ThreatRule";

    @TempDir
    Path folder;

    /** Finds every server, with more evidence than a message has room for. */
    public static final class Sound implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("J1", "Server there", "Server").build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            return List.of(Evidence.of("one"), subject.evidence("two"), Evidence.of("th\nree"), Evidence.of("four"));
        }
    }

    /** Fails at every server. */
    public static final class Failing implements ThreatRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("J2", "Failing", "Server").build();
        }

        @Override
        public List<Evidence> check(SubjectView subject) {
            throw new NoClassDefFoundError("com/example/Missing");
        }
    }

    /** What javac says in a process of its own: in this one, it would find the processor without its path. */
    private String compile(String failOn, String... rules) throws Exception {
        Path services = folder.resolve("rules").resolve(SERVICES);
        Files.createDirectories(services.getParent());
        Files.write(services, List.of(rules));
        Path source = Files.writeString(
                folder.resolve("Shop.java"), "@dev.threatdoc.annotation.Server(\"Shop\")\nclass Shop {}\n");
        Path out = folder.resolve("out.txt");
        String path = System.getProperty("java.class.path");
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-d",
                        folder.toString(),
                        "-classpath",
                        Project.annotations().toString(),
                        "-processorpath",
                        path + File.pathSeparator + folder.resolve("rules"),
                        "-processor",
                        ThreatdocProcessor.class.getName(),
                        "-Athreatdoc.catalogs=none",
                        "-Athreatdoc.questions=element",
                        "-Athreatdoc.failOn=" + failOn,
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(javac.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    @Test
    void areUsedAndShowTheirEvidence() throws Exception {
        assertThat(compile("none", Sound.class.getName()))
                .contains("[threatdoc:J1] Server there (medium): Server \"Shop\"\n")
                .containsPattern("\\R +one\\R +two\\R +th ree and 1 more\\R")
                .contains("2 warnings");
    }

    @Test
    void thatFailAreNamedOnceAndTheOthersAreUsed() throws Exception {
        assertThat(compile("none", Sound.class.getName(), Failing.class.getName()))
                .containsPattern("\\Qwarning: [threatdoc] " + Failing.class.getName() + ": threat J2: the rule failed"
                        + " with java.lang.NoClassDefFoundError: com/example/Missing"
                        + " (RulesOnTheProcessorPathTest.java:\\E\\d+"
                        + "\\Q) at the Server \"Shop\"; mend the rule, or leave it out with exclude=J2\\E\\R")
                .contains("[threatdoc:J1] Server there (medium): Server \"Shop\"\n")
                .doesNotContain("error");
    }

    @Test
    void thatFailAreAnErrorWhereAVerdictIsAskedFor() throws Exception {
        assertThat(compile("very-high", Sound.class.getName(), Failing.class.getName()))
                .startsWith("error: [threatdoc] " + Failing.class.getName() + ": threat J2: the rule failed with")
                .endsWith("1 error\n");
    }

    @Test
    void thatDoNotExistAreNamedInOneError() throws Exception {
        assertThat(compile("none", Sound.class.getName(), "no.such.Rule"))
                .startsWith("error: [threatdoc] A rule in Java cannot be loaded: ")
                .contains("no.such.Rule")
                .endsWith("1 error\n");
    }
}
