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
 * @param scope to what it applies, and when
 * @param rating how much it matters, wherever it applies
 * @param text what it says to people
 * @param references where more can be read, such as {@code CAPEC-66} and {@code CWE-89}
 * @param parent the id of the threat that covers this one; empty if none does
 * @param tells what it says of a kind of weakness, if it is the entry of one
 */
@Stable
public record Threat(
        String id,
        String title,
        String catalog,
        List<String> aliases,
        ThreatScope scope,
        ThreatRating rating,
        ThreatText text,
        List<String> references,
        String parent,
        Optional<WeaknessEntry> tells) {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl},@]{1,100}");

    private static final String PYTM = "pytm:";

    public Threat {
        aliases = List.copyOf(aliases);
        references = List.copyOf(references);
    }

    /** The kinds that it can apply to, those below them included. */
    public List<ElementKind> targets() {
        return scope.targets();
    }

    /** When it applies to one of its targets. */
    public Applicability condition() {
        return scope.condition();
    }

    /** The technologies without which it cannot happen. */
    public List<Technology> needs() {
        return scope.needs();
    }

    /** What rules it out where it is known to hold. */
    public Optional<Condition> unless() {
        return scope.unless();
    }

    /** How bad it is when it happens. */
    public Level severity() {
        return rating.severity();
    }

    /** How likely it is to be tried and to succeed. */
    public Level likelihood() {
        return rating.likelihood();
    }

    /** What kind of harm it does, if its author said. */
    public Optional<Stride> stride() {
        return rating.stride();
    }

    /** What goes wrong, and why it matters; may be empty. */
    public String details() {
        return text.details();
    }

    /** What an attacker needs; may be empty. */
    public String prerequisites() {
        return text.prerequisites();
    }

    /** What to do about it; may be empty. */
    public String mitigations() {
        return text.mitigations();
    }

    /** One concrete case; may be empty. */
    public String example() {
        return text.example();
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

    /** What names the threats that the weakness of which it tells bears out; nothing if it tells of none. */
    public List<String> bearsOut() {
        return tells.map(WeaknessEntry::bearsOut).orElse(List.of());
    }

    /** Whether the weakness of which it tells bears another threat out, by whichever of its names. */
    public boolean bearsOut(Threat other) {
        return bearsOut().stream().anyMatch(other::isNamed);
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
        return targets().stream().anyMatch(kind::is);
    }
}
