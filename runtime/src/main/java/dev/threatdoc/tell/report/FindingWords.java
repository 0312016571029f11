package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.THREAT_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.tell.report.TemplateThing.Members;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import dev.threatdoc.threat.analysis.Finding;
import java.util.Locale;
import java.util.function.Function;

/** What a template can ask of a finding. */
final class FindingWords {

    private FindingWords() {}

    static void define(Members members) {
        members.add("id", THREAT_TEXT, Finding.class, (v, f) -> f.id())
                .add("target", USER_TEXT, Finding.class, (v, f) -> f.subject().name())
                .add("element", TemplateVocabulary.SUBJECT, Finding.class, (v, f) -> f.subject())
                .add("threat", TemplateVocabulary.THREAT, Finding.class, (v, f) -> f.threat())
                .add("severity", WORDS, Finding.class, (v, f) -> LevelWords.of(f.severity()))
                .add("status", WORDS, Finding.class, (v, f) -> f.status().words())
                .add(
                        "certainty",
                        WORDS,
                        Finding.class,
                        (v, f) -> f.certainty().name().toLowerCase(Locale.ROOT))
                .add(
                        "settledBy",
                        new ListOf(USER_TEXT),
                        Finding.class,
                        (v, f) -> f.settledBy().stream()
                                .map(u -> UndeclaredText.of(u, f.subject()))
                                .toList())
                .add(
                        "evidence",
                        new ListOf(USER_TEXT),
                        Finding.class,
                        (v, f) -> f.evidence().stream().map(Evidence::text).toList())
                .add(
                        "place",
                        USER_TEXT,
                        Finding.class,
                        (v, f) -> f.subject().place().words())
                .add(
                        "assumption",
                        TemplateVocabulary.ASSUMPTION,
                        Finding.class,
                        (v, f) -> f.excludedBy().orElse(null))
                .add(
                        "response",
                        WORDS,
                        Finding.class,
                        (v, f) -> answer(f, r -> r.kind().words()))
                .add("reason", USER_TEXT, Finding.class, (v, f) -> answer(f, ThreatResponse::reason))
                .add("owner", USER_TEXT, Finding.class, (v, f) -> answer(f, ThreatResponse::owner))
                .add("ticket", USER_TEXT, Finding.class, (v, f) -> answer(f, ThreatResponse::ticket))
                .add("cvss", USER_TEXT, Finding.class, (v, f) -> cvss(f, Cvss::text))
                .add("cvssScore", WORDS, Finding.class, (v, f) -> cvss(f, Cvss::words))
                .add(
                        "until",
                        WORDS,
                        Finding.class,
                        (v, f) -> answer(f, r -> r.until().map(Object::toString).orElse("")));
        ThreatWords.define(members, Finding.class, Finding::threat);
    }

    private static String cvss(Finding finding, Function<Cvss, String> part) {
        return finding.response().flatMap(ThreatResponse::cvss).map(part).orElse("");
    }

    private static String answer(Finding finding, Function<ThreatResponse, String> part) {
        return finding.response().map(part).orElse("");
    }
}
