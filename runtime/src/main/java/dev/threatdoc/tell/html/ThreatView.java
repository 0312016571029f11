package dev.threatdoc.tell.html;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.ReferencePage;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is so of all findings of a threat, said once for all of them.
 *
 * @param stride the category in words; empty if its author said none
 * @param likelihoodNumber how likely it is, from 1 to 5
 * @param when when it applies
 */
record ThreatView(
        String id,
        String title,
        String catalog,
        String stride,
        String severity,
        String likelihood,
        int likelihoodNumber,
        When when,
        List<Part> parts,
        List<Reference> references) {

    /**
     * A text under a title of its own.
     *
     * @param aside whether it explains the threat only, so that paper does without it
     */
    record Part(String title, Prose text, boolean aside) {}

    /**
     * When a threat applies.
     *
     * @param words in a sentence about "it", the item
     * @param condition the same as it was written
     */
    record When(String words, String condition) {}

    /** Where more can be read; the address is empty where it is not known. */
    record Reference(String text, String address) {}

    /** The threats that were found, in the order of their catalogs. */
    static List<ThreatView> of(Analysis analysis) {
        Set<String> found = Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .map(Finding::threat)
                .map(Threat::id)
                .collect(Collectors.toSet());
        return analysis.threats().stream()
                .filter(t -> found.contains(t.id()))
                .map(ThreatView::of)
                .toList();
    }

    private static ThreatView of(Threat threat) {
        return new ThreatView(
                threat.id(),
                threat.title(),
                threat.catalog(),
                threat.stride().map(Stride::words).orElse(""),
                threat.severity().words(),
                threat.likelihood().words(),
                threat.likelihood().rank(),
                new When(threat.condition().words(), threat.condition().source()),
                Stream.of(
                                new Part("What goes wrong", Prose.of(threat.details()), false),
                                new Part("What to do", Prose.of(threat.mitigations()), false),
                                new Part("What an attacker needs", Prose.of(threat.prerequisites()), true),
                                new Part("Example", Prose.of(threat.example()), true))
                        .filter(p -> !p.text().paragraphs().isEmpty())
                        .toList(),
                threat.references().stream()
                        .map(r -> new Reference(r, ReferencePage.of(r).orElse("")))
                        .toList());
    }
}
