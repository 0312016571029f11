package dev.threatdoc.threat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every entry of a bundled catalog has to be. */
class CatalogContentTest {

    private static final int SHINGLE = 5;

    private static final Pattern REFERENCE = Pattern.compile(
            "CAPEC-[1-9]\\d{0,2}|CWE-[1-9]\\d{0,3}|OWASP-ASVS-5\\.0 V([1-9]|1[0-7])|OWASP-LLM(0[1-9]|10):2025");

    static Stream<Threat> threats() {
        return Catalogs.names().stream().flatMap(n -> Catalogs.bundled(n).orElseThrow().threats().stream());
    }

    /**
     * Those whose condition has to be believed; the entry of a weakness asks for the weakness, and for nothing else.
     */
    static Stream<Threat> conditions() {
        return threats().filter(t -> t.tells().isEmpty());
    }

    @Test
    void theCatalogsLoadWithoutAProblem() {
        ThreatSelection selection = ThreatSelection.of(Catalogs.names(), List.of(), List.of());

        assertThat(selection.problems()).isEmpty();
        Map<String, Integer> sizes = new HashMap<>();
        selection.threats().forEach(t -> sizes.merge(t.catalog(), 1, Integer::sum));
        System.out.println("Bundled threats: " + sizes);
        assertThat(sizes.get("code")).isEqualTo(WeaknessKinds.all().size());
        assertThat(sizes.get("core")).isEqualTo(31);
        assertThat(sizes.get("capec")).isEqualTo(104);
        assertThat(sizes.get("llm")).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("threats")
    void eachTextIsThereAndOfTheRightLength(Threat threat) {
        assertWords(threat.details(), 30, 70);
        assertWords(threat.prerequisites(), 8, 30);
        assertWords(threat.mitigations(), 35, 80);
        assertWords(threat.example(), 20, 50);
        assertThat(texts(threat).stream().mapToInt(t -> words(t).size()).sum()).isLessThanOrEqualTo(200);
        assertThat(threat.title()).doesNotEndWith(".").doesNotContain("\n").isNotBlank();
        assertThat(threat.stride()).isPresent();
        assertThat(texts(threat))
                .allSatisfy(t -> assertThat(t)
                        .endsWith(".")
                        .doesNotContain("\n", "  ", "TODO", "ensure proper")
                        .isEqualTo(t.strip()));
    }

    private static void assertWords(String text, int least, int most) {
        assertThat(words(text)).as(text).hasSizeBetween(least, most);
    }

    private static List<String> texts(Threat threat) {
        return List.of(threat.details(), threat.prerequisites(), threat.mitigations(), threat.example());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    @Test
    void noSentenceIsUsedTwice() {
        Map<String, String> first = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        threats()
                .forEach(t -> texts(t).stream()
                        .flatMap(text -> Arrays.stream(text.split("(?<=[.;:!?])\\s+")))
                        .filter(s -> words(s).size() >= 4)
                        .map(s -> s.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip())
                        .forEach(s -> Optional.ofNullable(first.putIfAbsent(s, t.id()))
                                .ifPresent(other -> repeated.add(other + " and " + t.id() + ": " + s))));

        assertThat(repeated).isEmpty();
    }

    @Test
    void noTwoTextsAreNearlyTheSame() {
        List<String> names = new ArrayList<>();
        List<Set<String>> shingles = new ArrayList<>();
        threats()
                .forEach(t -> texts(t).forEach(text -> {
                    names.add(t.id());
                    shingles.add(shingles(text));
                }));
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (likeness(shingles.get(i), shingles.get(j)) > 0.3) {
                    alike.add(names.get(i) + " and " + names.get(j));
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    private static Set<String> shingles(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " "));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** How much two sets have in common, from 0 to 1 (Jaccard). */
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : (double) common / (one.size() + other.size() - common);
    }

    @Test
    void noTitleIsUsedTwice() {
        assertThat(threats().map(t -> t.catalog() + " " + t.title().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("threats")
    void referencesAreWellFormedAndNotRepeated(Threat threat) {
        assertThat(threat.references())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(r -> REFERENCE.matcher(r).matches());
        if (threat.id().matches("(CAPEC|CWE)-\\d+.*")) {
            assertThat(threat.references()).contains(threat.id().replaceAll("\\..*", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("threats")
    void aReferenceIsToALiveEntry(Threat threat) throws IOException {
        LiveReferences live = LiveReferences.read();
        List<String> attacks = threat.references().stream()
                .filter(r -> r.matches("(CAPEC|CWE)-.*"))
                .toList();
        List<String> dead = attacks.stream().filter(r -> !live.contains(r)).toList();

        // A retired number stays where it is the id by which pytm's users know the threat, next to its successor.
        assertThat(dead).isSubsetOf(threat.id());
        if (!dead.isEmpty()) {
            assertThat(attacks).anyMatch(r -> r.startsWith("CAPEC-") && live.contains(r));
        }
    }

    @Test
    void retiredEntriesAndCategoriesAreNotLive() throws IOException {
        LiveReferences live = LiveReferences.read();

        assertThat(List.of("CAPEC-66", "CAPEC-30", "CWE-89", "CWE-1427")).allMatch(live::contains);
        assertThat(List.of("CAPEC-236", "CAPEC-711", "CWE-713", "CWE-227", "CWE-9999"))
                .noneMatch(live::contains);
    }

    @ParameterizedTest
    @MethodSource("threats")
    void aParentIsAThreatOfTheCoreToTheSameKinds(Threat threat) {
        if (threat.parent().isEmpty()) {
            return;
        }
        Threat parent = Catalogs.bundled("core").orElseThrow().threats().stream()
                .filter(t -> t.id().equals(threat.parent()))
                .findFirst()
                .orElseThrow();

        assertThat(threat.catalog()).isNotEqualTo("core");
        assertThat(threat.targets()).anyMatch(k -> share(k, parent));
    }

    private static boolean share(ElementKind kind, Threat parent) {
        return parent.canTarget(kind) || parent.targets().stream().anyMatch(k -> k.is(kind));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionCanHoldAndCanFailForEachOfItsTargets(Threat threat) {
        for (ElementKind target : threat.targets()) {
            Witness witness = Witness.search(threat, target);

            assertThat(witness.holds())
                    .as("%s can hold for %s", threat.id(), target)
                    .isTrue();
            assertThat(witness.fails())
                    .as("%s can fail for %s", threat.id(), target)
                    .isTrue();
        }
    }

    @Test
    void aliasesAreUnambiguous() {
        List<String> aliases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        threats().forEach(t -> {
            aliases.addAll(t.aliases());
            ids.add(t.id());
        });

        assertThat(aliases).doesNotHaveDuplicates();
        // pytm has an AA01 of its own: plain AA01 is the core's.
        assertThat(aliases.stream().filter(ids::contains)).isEmpty();
        assertThat(aliases).contains("pytm:AA01", "pytm:INP40", "INP40").doesNotContain("AA01");
    }
}
