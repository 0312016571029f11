package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.THREAT_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.tell.report.TemplateThing.Members;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import java.util.function.Function;

/** What a template can ask of a threat, and of a finding in the same words. */
final class ThreatWords {

    private ThreatWords() {}

    static void define(Members members) {
        members.add("id", THREAT_TEXT, Threat.class, (v, t) -> t.id())
                .add("severity", WORDS, Threat.class, (v, t) -> LevelWords.of(t.severity()))
                .add("target", WORDS, Threat.class, (v, t) -> targets(t));
        define(members, Threat.class, t -> t);
    }

    /** Defines what a thing has from its threat. */
    static <T> void define(Members members, Class<T> type, Function<T, Threat> threat) {
        members.add("threat_id", THREAT_TEXT, type, (v, t) -> threat.apply(t).id())
                .add("description", THREAT_TEXT, type, (v, t) -> threat.apply(t).title())
                .add("title", THREAT_TEXT, type, (v, t) -> threat.apply(t).title())
                .add("details", THREAT_TEXT, type, (v, t) -> threat.apply(t).details())
                .add(
                        "likelihood",
                        WORDS,
                        type,
                        (v, t) -> LevelWords.of(threat.apply(t).likelihood()))
                .add(
                        "prerequisites",
                        THREAT_TEXT,
                        type,
                        (v, t) -> threat.apply(t).prerequisites())
                .add("mitigations", THREAT_TEXT, type, (v, t) -> threat.apply(t).mitigations())
                .add("example", THREAT_TEXT, type, (v, t) -> threat.apply(t).example())
                .add(
                        "references",
                        THREAT_TEXT,
                        type,
                        (v, t) -> String.join(", ", threat.apply(t).references()))
                .add(
                        "condition",
                        THREAT_TEXT,
                        type,
                        (v, t) -> threat.apply(t).condition().source())
                .add("catalog", THREAT_TEXT, type, (v, t) -> threat.apply(t).catalog())
                .add(
                        "aliases",
                        new ListOf(THREAT_TEXT),
                        type,
                        (v, t) -> threat.apply(t).aliases())
                .add(
                        "stride",
                        WORDS,
                        type,
                        (v, t) -> threat.apply(t).stride().map(Stride::words).orElse(""));
    }

    private static String targets(Threat threat) {
        return String.join(
                ", ", threat.targets().stream().map(ElementKind::name).toList());
    }
}
