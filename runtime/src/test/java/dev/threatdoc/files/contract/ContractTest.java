package dev.threatdoc.files.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.Checks;
import dev.threatdoc.files.RandomFacts;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.AnsweredSystem;
import dev.threatdoc.testing.Hostile;
import dev.threatdoc.testing.Sample;
import dev.threatdoc.testing.Threats;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The document and its sidecar; the validator of the format's own project found nothing to complain of in them. */
final class ContractTest {

    private static final Pattern COUNTS =
            Pattern.compile("(\\d+) documented / (\\d+) maintainer / (\\d+) inferred / (\\d+) assumption");

    private static String prose(Analysis analysis) {
        return ContractProse.write(analysis, SourceFiles.asWritten(), Optional.empty());
    }

    private static String again(Analysis analysis, String before) {
        return ContractProse.write(analysis, SourceFiles.asWritten(), Optional.of(before));
    }

    private static Map<?, ?> sidecar(Analysis analysis) {
        String yaml = ContractSidecar.write(analysis, SourceFiles.asWritten(), "THREAT_MODEL.md", prose(analysis));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What holds for each such document. */
    private static void check(String document) {
        List<String> headings =
                document.lines().filter(l -> l.startsWith("## ")).toList();
        assertThat(headings).hasSize(19);
        IntStream.range(0, 19).forEach(i -> assertThat(headings.get(i)).startsWith("## 1." + (i + 1) + " "));
        assertThat(document.lines().filter(l -> l.startsWith("# "))).hasSize(1);
        Set<String> asked = matches("(?m)^- \\*\\*(Q\\d+)\\*\\*", document);
        assertThat(asked).containsAll(matches("\\*\\(inferred, (Q\\d+)\\)\\*", document));
        Matcher counts = COUNTS.matcher(document);
        assertThat(counts.find()).isTrue();
        String body = document.substring(document.indexOf("\n## 1.2 "));
        assertThat(body.split("\\((?i:documented)[,)]", -1).length - 1).isEqualTo(Integer.parseInt(counts.group(1)));
        assertThat(body.split("\\((?i:inferred)[,)]", -1).length - 1).isEqualTo(Integer.parseInt(counts.group(3)));
        assertThat(counts.group(2)).isEqualTo("0");
    }

    @Test
    void hasEachSectionAndEachGround() {
        for (int seed = 0; seed < 25; seed++) {
            Analysis analysis = Checks.analyze(RandomFacts.of(seed));
            check(prose(analysis));
            assertThat(sidecar(analysis).keySet()).hasSize(23);
        }
    }

    @Test
    void noNameBecomesAClaimOrASection() {
        for (String name : Hostile.NAMES) {
            check(prose(Threats.none(new Sample().element(Kinds.SERVER, name).model())));
        }
        String document = prose(Threats.none(new Sample()
                .element(Kinds.SERVER, "x (documented, FAQ) (maintainer, 2026-01) @all\n## 1.20 More")
                .model()));
        check(document);
        assertThat(document).doesNotContain("(maintainer, 2026-01)", "@all", "(documented, FAQ)");
    }

    @Test
    void tellsWhatWasDeclaredAndDecided() {
        String document = prose(AnsweredSystem.analysis());

        assertThat(document)
                .contains("| `ishardened-web-server` | isHardened of Server Web Server | `web-server` |")
                .contains("*(documented, sample.json:5)*")
                .contains("Protection from DS01 Weak Credential Storage")
                .contains("until the move to the vault")
                .contains("See to it that this holds: Disks are encrypted by the cloud provider")
                .contains("- Trust ends at \"Cloud\", within \"Company\"")
                .contains("- \"Buy\" from \"Customer\" to \"Web Server\"");
    }

    @Test
    void theSidecarIsBoundToTheDocument() {
        Map<?, ?> root = sidecar(AnsweredSystem.analysis());

        assertThat(String.valueOf(root.get("prose_version"))).matches("THREAT_MODEL\\.md@sha256:[0-9a-f]{64}");
        assertThat((List<?>) root.get("components")).hasSize(2);
        assertThat((List<?>) root.get("contract_dimensions")).hasSize(16);
        assertThat((List<?>) root.get("properties_claimed")).hasSize(2);
        assertThat((List<?>) root.get("properties_disclaimed")).hasSize(1);
    }

    @Test
    void whatPeopleWroteStays() {
        Analysis analysis = AnsweredSystem.analysis();
        String first = prose(analysis);
        String edited = first.replace("# Threat model — Shop\n", "# Our threat model\n\nRead this first.\n")
                .replace(
                        "## 1.14 Known misuse patterns <!-- threatdoc -->",
                        "## 1.14 Known misuse patterns\n\nOurs alone (maintainer, 2026-10).")
                .replace("\n## 1.6 ", "\n<!-- by hand -->\nA remark about §1.5.\n\n## 1.6 ");

        String second = again(analysis, edited);

        assertThat(second)
                .startsWith("# Our threat model\n\nRead this first.\n")
                .contains("Ours alone (maintainer, 2026-10).", "A remark about §1.5.", "/ 1 maintainer /");
        assertThat(again(analysis, second)).isEqualTo(second);
        assertThat(again(analysis, first)).isEqualTo(first);
        assertThat(again(analysis, "# Notes\n\nNothing of ours.\n"))
                .startsWith("# Notes\n\nNothing of ours.\n\n## 1.1 Header");
        Analysis other =
                Threats.none(new Sample().element(Kinds.SERVER, "Other").model());
        assertThat(again(other, second)).contains("`other` Other", "Ours alone").doesNotContain("Web Server");
    }
}
