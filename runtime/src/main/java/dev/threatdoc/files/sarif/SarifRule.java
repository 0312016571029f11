package dev.threatdoc.files.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.text.MarkdownText;
import dev.threatdoc.model.text.PlainText;
import dev.threatdoc.read.json.JsonMembers;
import dev.threatdoc.threat.catalog.ReferencePage;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.WeaknessEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a threat as a rule. */
final class SarifRule {

    /** Code scanning shows so many tags and drops the rest. */
    static final int MOST_TAGS = 10;

    private static final int CWE_DIGITS = 3;

    private SarifRule() {}

    static void write(JsonGenerator json, Threat threat) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", threat.id());
        text(json, "shortDescription", SarifText.description(threat.title()));
        text(
                json,
                "fullDescription",
                SarifText.description(threat.details().isBlank() ? threat.title() : threat.details()));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", plainHelp(threat));
        json.writeStringField("markdown", markdownHelp(threat));
        json.writeEndObject();
        Optional<String> page = threat.references().stream()
                .flatMap(r -> ReferencePage.of(r).stream())
                .findFirst();
        if (page.isPresent()) {
            json.writeStringField("helpUri", page.get());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifSeverity.level(threat.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("security-severity", SarifSeverity.number(threat.severity()));
        JsonMembers.texts(json, "tags", tags(threat));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** {@code security}, which makes it a security rule for GitHub; weaknesses, harm, and the catalog. */
    private static Set<String> tags(Threat threat) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add("security");
        tags.add("threat-model");
        threat.stride().map(Stride::words).map(w -> w.replace(' ', '-')).ifPresent(tags::add);
        for (String cwe : ReferenceNumbers.cwe(threat)) {
            if (tags.size() < MOST_TAGS) {
                tags.add("external/cwe/cwe-" + "0".repeat(Math.max(0, CWE_DIGITS - cwe.length())) + cwe);
            }
        }
        for (String capec : ReferenceNumbers.capec(threat)) {
            if (tags.size() < MOST_TAGS) {
                tags.add("external/capec/capec-" + capec);
            }
        }
        return tags;
    }

    private static String plainHelp(Threat threat) {
        List<String> parts = new ArrayList<>();
        parts.add(PlainText.oneLine(threat.details().isBlank() ? threat.title() : threat.details()));
        threat.tells().map(WeaknessEntry::fix).ifPresent(f -> add(parts, "Fix: ", PlainText.oneLine(f)));
        add(parts, "What to do: ", PlainText.oneLine(threat.mitigations()));
        add(parts, "What an attacker needs: ", PlainText.oneLine(threat.prerequisites()));
        add(parts, "Example: ", PlainText.oneLine(threat.example()));
        add(parts, "References: ", PlainText.oneLine(String.join(", ", threat.references())));
        return String.join("\n\n", parts);
    }

    private static String markdownHelp(Threat threat) {
        List<String> parts = new ArrayList<>();
        add(parts, "# ", MarkdownText.text(threat.title()));
        add(parts, "", MarkdownText.prose(threat.details()));
        threat.tells().map(WeaknessEntry::fix).ifPresent(f -> add(parts, "**Fix:** ", MarkdownText.text(f)));
        add(parts, "**What to do:** ", MarkdownText.prose(threat.mitigations()));
        add(parts, "**What an attacker needs:** ", MarkdownText.prose(threat.prerequisites()));
        add(parts, "**Example:** ", MarkdownText.prose(threat.example()));
        List<String> links = threat.references().stream()
                .map(r -> ReferencePage.of(r)
                        .map(page -> "[" + MarkdownText.text(r) + "](" + page + ")")
                        .orElse(MarkdownText.text(r)))
                .toList();
        add(parts, "**References:** ", String.join(", ", links));
        return String.join("\n\n", parts);
    }

    private static void add(List<String> parts, String title, String text) {
        if (!text.isBlank()) {
            parts.add(title + text);
        }
    }
}
