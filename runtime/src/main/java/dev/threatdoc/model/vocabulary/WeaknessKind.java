package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * A kind of weakness: what code, configuration or deployment can show to be weak by itself.
 *
 * @param id its name, which reads aloud: lower-case words joined by hyphens. The catalog {@code code} has an entry of
 *     that id, and it is what {@code @SuppressWarnings} and {@code @ThreatResponse} name
 * @param cwe the number of the weakness in MITRE's Common Weakness Enumeration
 * @param isQuestion whether the place shows only that something may be missing, which nobody but the people who know
 *     the rest can answer; a finding of it is assumed, never certain
 * @param belies the controls that cannot be in place for everything where there is such a weakness; only to tell
 *     whoever declared one of them that the code says otherwise
 */
@Experimental
public record WeaknessKind(String id, int cwe, boolean isQuestion, List<PropertyName> belies) {

    public WeaknessKind {
        belies = List.copyOf(belies);
    }

    /** The weakness as catalogs and outputs cite it, such as {@code CWE-89}. */
    public String reference() {
        return "CWE-" + cwe;
    }

    @Override
    public String toString() {
        return id;
    }
}
