package dev.threatdoc.files.exchange;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a table for spreadsheets (RFC 4180, but with a line feed alone at the end of lines). */
final class Csv implements ExchangeFormat {

    /** What some program takes for the end of a cell, and the quote itself. */
    private static final Pattern QUOTED = Pattern.compile("[\",;\\t]");

    private static final List<String> HEAD = List.of(
            "id",
            "threat",
            "catalog",
            "title",
            "severity",
            "risk",
            "certainty",
            "status",
            "kind",
            "element",
            "file",
            "line",
            "statement",
            "origin",
            "cwe",
            "settled by",
            "within",
            "evidence",
            "response",
            "reason",
            "owner",
            "ticket",
            "until");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "findings as a table for spreadsheets";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        StringBuilder out = new StringBuilder();
        row(out, HEAD);
        Stream.concat(analysis.findings().stream(), analysis.excluded().stream())
                .forEach(f -> row(out, cells(f, options)));
        return out.toString();
    }

    private static List<String> cells(Finding finding, ExchangeOptions options) {
        Optional<ThreatResponse> response = finding.response().filter(ThreatResponse::isDecision);
        List<String> cells = new ArrayList<>(List.of(
                finding.id(),
                finding.threat().id(),
                finding.threat().catalog(),
                finding.threat().title(),
                finding.severity().words(),
                finding.risk().level().words(),
                finding.certainty().name(),
                finding.status().words(),
                finding.subject().kind().name(),
                finding.subject().name(),
                options.files().path(finding.place()).orElse(""),
                finding.place().line() > 0 ? String.valueOf(finding.place().line()) : "",
                finding.weakness().map(Weakness::statement).orElse(""),
                finding.weakness().map(Weakness::origin).orElse(""),
                finding.threat().references().stream()
                        .filter(r -> r.startsWith("CWE-"))
                        .collect(Collectors.joining(" ")),
                finding.settledBy().stream()
                        .map(u -> u.seenFrom(finding.subject()))
                        .collect(Collectors.joining("; ")),
                finding.within(),
                finding.evidence().stream().map(Evidence::text).collect(Collectors.joining("; "))));
        cells.add(response.map(r -> r.kind().words()).orElse(""));
        cells.add(response.map(ThreatResponse::reason).orElse(""));
        cells.add(response.map(ThreatResponse::owner).orElse(""));
        cells.add(response.map(ThreatResponse::ticket).orElse(""));
        cells.add(
                response.flatMap(ThreatResponse::until).map(LocalDate::toString).orElse(""));
        return cells;
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** One line, in quotes where that is needed; what a spreadsheet would compute is marked as text. */
    static String cell(String text) {
        String line = PlainText.oneLine(text);
        String safe = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
