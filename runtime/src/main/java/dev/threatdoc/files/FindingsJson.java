package dev.threatdoc.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import dev.threatdoc.threat.risk.RiskFactor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes findings as a JSON array, for programs that read the command line's output. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * The findings that still stand, in the order of the analysis.
     *
     * @param aliases whether {@code threat} is pytm's code where there is one
     */
    public static String write(Analysis analysis, boolean aliases) {
        List<FindingRow> rows =
                analysis.findings().stream().map(f -> row(f, aliases)).toList();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try {
            return new ObjectMapper()
                            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                            .writer(printer)
                            .writeValueAsString(rows)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of texts and numbers can always be written", e);
        }
    }

    /** All findings, the excluded ones too, as one object a line. */
    public static String writeLines(Analysis analysis) {
        ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        StringBuilder lines = new StringBuilder();
        try {
            for (Finding finding : analysis.findings()) {
                lines.append(mapper.writeValueAsString(row(finding, false))).append('\n');
            }
            for (Finding finding : analysis.excluded()) {
                lines.append(mapper.writeValueAsString(row(finding, false))).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of texts and numbers can always be written", e);
        }
        return lines.toString();
    }

    private static FindingRow row(Finding finding, boolean aliases) {
        Threat threat = finding.threat();
        Subject subject = finding.subject();
        return new FindingRow(
                finding.id(),
                aliases ? threat.pytmCode() : threat.id(),
                threat.aliases(),
                threat.catalog(),
                threat.title(),
                subject.kind().name(),
                subject.name(),
                finding.severity().words(),
                rated(finding.risk()),
                finding.certainty().name(),
                finding.settledBy().stream().map(u -> question(u, subject)).toList(),
                text(finding.within()),
                text(finding.weakness().map(Weakness::statement).orElse("")),
                text(finding.weakness().map(Weakness::origin).orElse("")),
                threat.references().stream().filter(r -> r.startsWith("CWE-")).toList(),
                finding.evidence().stream()
                        .map(e -> new FindingRow.Shown(e.text(), source(e.place())))
                        .toList(),
                finding.response()
                        .flatMap(ThreatResponse::cvss)
                        .map(c -> new FindingRow.Scored(
                                c.text(), c.score(), c.rating().words()))
                        .orElse(null),
                finding.status().words(),
                source(finding.place()));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static FindingRow.Rated rated(Risk risk) {
        return new FindingRow.Rated(
                risk.level().words(),
                risk.score(),
                risk.impact().words(),
                risk.likelihood().words(),
                risk.factors().stream().map(RiskFactor::words).toList());
    }

    private static FindingRow.Source source(Place place) {
        return new FindingRow.Source(place.file(), place.line());
    }

    private static String question(Unknown unknown, Subject subject) {
        return unknown.item().equals(subject.id())
                ? unknown.property().text()
                : unknown.itemName() + "." + unknown.property();
    }
}
