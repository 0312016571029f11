package dev.threatdoc.threat.diff;

import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Pairing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares findings. */
final class FindingChanges {

    private static final Comparator<FindingChange> ORDER =
            Comparator.comparing(FindingChange::kind).thenComparing(FindingChange::finding, Finding.RISKIEST_FIRST);

    private FindingChanges() {}

    static List<FindingChange> of(Analysis before, Analysis after, SubjectPairs subjects) {
        Map<String, String> now = subjects.ids();
        Pairing<Finding, Finding> findings = Pairing.of(
                before.findings(),
                after.findings(),
                List.of(new Pairing.Way<>(
                        f -> Optional.ofNullable(now.get(f.subject().id()))
                                .map(id -> List.of(f.threat().id(), id)),
                        f -> Optional.of(List.of(f.threat().id(), f.subject().id())))));
        List<FindingChange> changes = new ArrayList<>();
        findings.added().forEach(f -> changes.add(new FindingChange(Optional.empty(), Optional.of(f), List.of())));
        findings.gone().forEach(f -> changes.add(new FindingChange(Optional.of(f), Optional.empty(), List.of())));
        findings.pairs().forEach(p -> {
            List<ValueChange> values = ItemChanges.changes(judged(p.before()), judged(p.after()));
            if (!values.isEmpty()) {
                changes.add(new FindingChange(Optional.of(p.before()), Optional.of(p.after()), values));
            }
        });
        changes.sort(ORDER);
        return changes;
    }

    private static Map<String, String> judged(Finding finding) {
        return Map.of(
                "risk", finding.risk().level().words(),
                "severity", finding.severity().words(),
                "certainty", finding.certainty().name().toLowerCase(Locale.ROOT),
                "status", finding.status().words());
    }
}
