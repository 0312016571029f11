package dev.threatdoc.files.sarif;

import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.threat.analysis.Finding;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a sentence what was found, for those who read it in a tracker. */
public final class FindingMessage {

    private FindingMessage() {}

    /** The sentence; plain text in one or more words of others, yet to be escaped. */
    public static String of(Finding finding) {
        String at = " at " + named(finding.subject());
        Optional<Weakness> weakness = finding.weakness();
        if (weakness.isPresent()) {
            String detail = weakness.get().detail();
            return weakness.get().summary() + ": " + finding.threat().title() + at
                    + (detail.isEmpty() ? "" : ". " + detail);
        }
        if (finding.isCertain()) {
            return finding.threat().title() + at;
        }
        String open = finding.settledBy().stream()
                .map(u -> u.seenFrom(finding.subject()))
                .collect(Collectors.joining(", "));
        return finding.threat().title() + at + " may apply" + (open.isEmpty() ? "" : "; settled by " + open);
    }

    /** What something is, and its name in quotes. */
    public static String named(Subject subject) {
        return subject.kind().name() + " " + OneLine.quoted(subject.name());
    }
}
