package dev.threatdoc.threat.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes certain what the weaknesses of an item bear out. */
final class BorneOut {

    private BorneOut() {}

    /** The findings at one item, those borne out shown in the finding that tells of the weakness. */
    static List<Finding> by(List<Finding> findings) {
        List<Finding> tellers = findings.stream()
                .filter(f -> f.weakness().isPresent() && f.isCertain())
                .toList();
        if (tellers.isEmpty()) {
            return List.copyOf(findings);
        }
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> teller = finding.weakness().isPresent()
                    ? Optional.empty()
                    : tellers.stream()
                            .filter(t -> t.threat().bearsOut(finding.threat()))
                            .findFirst();
            judged.add(teller.map(finding::borneOutBy).orElse(finding));
        }
        return judged;
    }
}
