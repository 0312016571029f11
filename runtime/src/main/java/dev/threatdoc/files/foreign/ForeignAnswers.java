package dev.threatdoc.files.foreign;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What another tool's file says has become of threats, as far as they are ours. */
final class ForeignAnswers {

    private static final Set<String> OPEN = Set.of("", "open", "exposed", "assumed", "na");

    private final Set<String> ids = new HashSet<>();
    private int foreign;

    ForeignAnswers() {
        for (String name : Catalogs.names()) {
            List<Threat> threats = Catalogs.bundled(name).map(Catalog::threats).orElse(List.of());
            threats.forEach(t -> {
                ids.add(t.id());
                ids.addAll(t.aliases());
            });
        }
    }

    /**
     * The answer that a threat of the file has, if it is one of ours and was decided.
     *
     * @param threat its id
     * @param state what has become of it, in the words of the format
     * @param reason why; may be empty
     */
    Optional<ThreatResponse> of(String threat, String state, String reason, FilePlace place) {
        if (!ids.contains(threat)) {
            foreign++;
            return Optional.empty();
        }
        String word = state.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        if (OPEN.contains(word)) {
            return Optional.empty();
        }
        return kind(word)
                .map(k -> new ThreatResponse(
                        threat,
                        k,
                        reason.isBlank() ? "said so in " + place.file() : withoutKind(reason, k),
                        "",
                        "",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        place));
    }

    /** Our own writers put the decision before the reason. */
    private static String withoutKind(String reason, ThreatResponse.Kind kind) {
        String start = kind.words() + ": ";
        return reason.startsWith(start) ? reason.substring(start.length()) : reason;
    }

    private static Optional<ThreatResponse.Kind> kind(String word) {
        return switch (word) {
            case "mitigated", "eliminated" -> Optional.of(ThreatResponse.Kind.MITIGATED);
            case "accepted" -> Optional.of(ThreatResponse.Kind.ACCEPTED);
            case "transferred" -> Optional.of(ThreatResponse.Kind.TRANSFERRED);
            case "avoided" -> Optional.of(ThreatResponse.Kind.AVOIDED);
            case "falsepositive", "notapplicable" -> Optional.of(ThreatResponse.Kind.FALSE_POSITIVE);
            default -> Optional.empty();
        };
    }

    /** Tells how many threats of the file are of no catalog of ours. */
    void tell(Collected collected, FilePlace place) {
        if (foreign > 0) {
            collected.warn(
                    place,
                    (foreign == 1 ? "1 threat of the file is" : foreign + " threats of the file are")
                            + " of no catalog here, and left out; the catalogs' own are looked for");
        }
    }
}
