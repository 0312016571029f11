package dev.threatdoc.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding as {@code findings --format json} prints it; its components are the members of the object, in this order.
 *
 * @param id the finding's id, the same from run to run
 * @param threat the threat's id, or pytm's code for it if that was asked for
 * @param aliases the threat's aliases
 * @param catalog the catalog that the threat comes from
 * @param title the threat's title
 * @param kind the kind of what it applies to
 * @param element the name of what it applies to: an element, a boundary or a dataflow
 * @param severity the severity in words
 * @param risk how much it matters here: severity and likelihood, raised by what the subject handles and where it stands
 * @param certainty {@code CERTAIN} or {@code ASSUMED}
 * @param settledBy what would settle an assumed finding: a property's name, with the item's name and a dot before it
 *     where it belongs to another item
 * @param within the id of the finding that it is shown in; left out where it stands on its own
 * @param statement the code or setting that is weak, secrets masked; left out where there is none
 * @param origin what flows into that; left out where there is none
 * @param cwe the numbers of the weaknesses behind it in MITRE's list, such as {@code CWE-89}
 * @param evidence what shows it
 * @param cvss the CVSS score that the answer to it gives; left out where there is none
 * @param status {@code open}, {@code expired}, {@code answered}, {@code suppressed} or {@code known}
 * @param source where to look: at the weakness, else where what it applies to was declared
 */
public record FindingRow(
        String id,
        String threat,
        List<String> aliases,
        String catalog,
        String title,
        String kind,
        String element,
        String severity,
        Rated risk,
        String certainty,
        List<String> settledBy,
        @Nullable String within,
        @Nullable String statement,
        @Nullable String origin,
        List<String> cwe,
        List<Shown> evidence,
        @Nullable Scored cvss,
        String status,
        Source source) {

    /**
     * A place.
     *
     * @param file the file; empty where unknown
     * @param line the line, from 1; 0 where unknown
     */
    public record Source(String file, int line) {}

    /**
     * A risk.
     *
     * @param level the level in words
     * @param score impact times likelihood, each counted from 1 to 5
     * @param impact the impact in words
     * @param likelihood the likelihood in words
     * @param raisedBy what raised one of them
     */
    public record Rated(String level, int score, String impact, String likelihood, List<String> raisedBy) {

        public Rated {
            raisedBy = List.copyOf(raisedBy);
        }
    }

    /**
     * A CVSS score.
     *
     * @param vector what was scored, or the score alone
     * @param score from 0.0 to 10.0
     * @param rating the score in words
     */
    public record Scored(String vector, double score, String rating) {}

    /**
     * One piece of evidence.
     *
     * @param text what it is
     * @param source where it can be seen
     */
    public record Shown(String text, Source source) {}

    public FindingRow {
        aliases = List.copyOf(aliases);
        settledBy = List.copyOf(settledBy);
        cwe = List.copyOf(cwe);
        evidence = List.copyOf(evidence);
    }
}
