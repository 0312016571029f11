package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One threat: what it is, and when it applies.
 *
 * @param id unique among the catalogs in use, such as {@code AA01} or {@code CAPEC-66}
 * @param title one line, without a full stop
 * @param catalog the bundled catalog, the file, or the class of the rule in Java, that it comes from
 * @param aliases what other tools call it, such as {@code pytm:INP40}
 * @param targets the kinds that it can apply to, those below them included
 * @param condition when it applies to one of them
 * @param severity how bad it is when it happens
 * @param likelihood how likely it is to be tried and to succeed
 * @param stride what kind of harm it does, if its author said
 * @param details what goes wrong, and why it matters; may be empty in files of one's own, as may the next three
 * @param prerequisites what an attacker needs
 * @param mitigations what to do about it
 * @param example one concrete case
 * @param references where more can be read, such as {@code CAPEC-66} and {@code CWE-89}
 * @param parent the id of the threat that covers this one; empty if none does
 * @param needs the technologies without which it cannot happen; where code was read that uses none of one of them, the
 *     threat is not applicable
 * @param unless what rules it out where it is known to hold, be it declared or read off code
 * @param tells what it says of a kind of weakness, if it is the entry of one
 */
@Stable
public record Threat(
        String id,
        String title,
        String catalog,
        List<String> aliases,
        List<ElementKind> targets,
        Applicability condition,
        Level severity,
        Level likelihood,
        Optional<Stride> stride,
        String details,
        String prerequisites,
        String mitigations,
        String example,
        List<String> references,
        String parent,
        List<Technology> needs,
        Optional<Condition> unless,
        Optional<WeaknessEntry> tells) {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl},@]{1,100}");

    private static final String PYTM = "pytm:";

    public Threat {
        aliases = List.copyOf(aliases);
        targets = List.copyOf(targets);
        references = List.copyOf(references);
        needs = List.copyOf(needs);
    }

    /** A threat that needs no technology and is not the entry of a weakness. */
    public Threat(
            String id,
            String title,
            String catalog,
            List<String> aliases,
            List<ElementKind> targets,
            Applicability condition,
            Level severity,
            Level likelihood,
            Optional<Stride> stride,
            String details,
            String prerequisites,
            String mitigations,
            String example,
            List<String> references,
            String parent) {
        this(
                id,
                title,
                catalog,
                aliases,
                targets,
                condition,
                severity,
                likelihood,
                stride,
                details,
                prerequisites,
                mitigations,
                example,
                references,
                parent,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a text can be the id of a threat: 1 to 100 characters, none of them a space, a comma or @. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Whether it is a bundled attack pattern: one of many ways to make use of a gap, which one measure closes for all.
     */
    public boolean isAttackPattern() {
        return catalog.equals(Catalogs.ATTACK_PATTERNS);
    }

    /** Whether people may mean this threat when they write that. */
    public boolean isNamed(String idOrAlias) {
        return id.equals(idOrAlias) || aliases.contains(idOrAlias);
    }

    /** What pytm calls it; its own id where pytm does not know it. */
    public String pytmCode() {
        return aliases.stream()
                .filter(a -> a.startsWith(PYTM))
                .map(a -> a.substring(PYTM.length()))
                .findFirst()
                .orElse(id);
    }

    /** Whether it can apply to items of a kind. */
    public boolean canTarget(ElementKind kind) {
        return targets.stream().anyMatch(kind::is);
    }
}
