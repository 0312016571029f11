package dev.threatdoc.testing;

import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.analysis.Standing;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.catalog.Stride;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatRating;
import dev.threatdoc.threat.catalog.ThreatScope;
import dev.threatdoc.threat.catalog.ThreatText;
import dev.threatdoc.threat.condition.Applicability;
import dev.threatdoc.threat.condition.Condition;
import dev.threatdoc.threat.condition.ConditionException;
import dev.threatdoc.threat.condition.Decision;
import dev.threatdoc.threat.condition.Unknown;
import dev.threatdoc.threat.risk.Risk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Threats and findings made by hand, so that what outputs make of them does not depend on the catalogs. */
public final class Threats {

    private Threats() {}

    /** A threat with a text in every field. */
    public static Threat threat(String id, String title, Level severity) {
        return threat(id, title, severity, "What goes wrong with " + id + ".");
    }

    /** A threat with a text in every field. */
    public static Threat threat(String id, String title, Level severity, String details) {
        return new Threat(
                id,
                title,
                "core",
                List.of("pytm:" + id),
                ThreatScope.of(List.of(Kinds.ELEMENT), condition()),
                new ThreatRating(severity, Level.MEDIUM, Optional.of(Stride.SPOOFING)),
                new ThreatText(
                        details,
                        "What an attacker needs for " + id + ".",
                        "What to do about " + id + ".",
                        "One case of " + id + "."),
                List.of("CAPEC-66", "CWE-89"),
                "",
                Optional.empty());
    }

    /** A threat to elements and flows that applies under a condition. */
    public static Threat when(String id, String condition) {
        return when(id, condition, Level.MEDIUM);
    }

    /** A threat of that severity to elements and flows that applies under a condition. */
    public static Threat when(String id, String condition, Level severity) {
        Threat t = threat(id, "When " + condition, severity);
        try {
            return when(t, Condition.compile(condition, t.targets()));
        } catch (ConditionException e) {
            throw new AssertionError(condition, e);
        }
    }

    /** The same threat under another condition. */
    public static Threat when(Threat t, Applicability condition) {
        return new Threat(
                t.id(),
                t.title(),
                t.catalog(),
                t.aliases(),
                ThreatScope.of(t.targets(), condition),
                t.rating(),
                t.text(),
                t.references(),
                t.parent(),
                t.tells());
    }

    /** The same threat, covered by another. */
    public static Threat covered(Threat t, String parent) {
        return new Threat(
                t.id(),
                t.title(),
                t.catalog(),
                t.aliases(),
                t.scope(),
                t.rating(),
                t.text(),
                t.references(),
                parent,
                t.tells());
    }

    /** A finding that nobody has answered. */
    public static Finding certain(Threat threat, Subject subject) {
        return new Finding(
                threat,
                subject,
                threat.severity(),
                risk(threat.severity()),
                Decision.settled(true),
                List.of(),
                Standing.open());
    }

    /** The same finding, shown in another one. */
    public static Finding shownIn(Finding finding, Finding head) {
        return new Finding(
                finding.threat(),
                finding.subject(),
                finding.severity(),
                finding.risk(),
                finding.judgement(),
                finding.evidence(),
                finding.standing(),
                finding.weakness(),
                head.id());
    }

    /** A finding that rests on a control that nobody has declared. */
    public static Finding assumed(Threat threat, Subject subject, String control) {
        return new Finding(
                threat,
                subject,
                threat.severity(),
                risk(threat.severity()),
                assumed(new Unknown(subject.id(), subject.name(), Names.of(control), true)),
                List.of(),
                Standing.open());
    }

    /** The risk of a threat that is neither likely nor unlikely, where nothing raises it. */
    public static Risk risk(Level severity) {
        return new Risk(severity, Level.MEDIUM, List.of());
    }

    /** What is so unless a control is declared. */
    private static Decision assumed(Unknown control) {
        return new Decision.Asked(control, Map.of(true, Decision.settled(false), false, Decision.settled(true)));
    }

    /** An analysis in which the named items have open findings of those severities. */
    public static Analysis rated(ThreatModel model, Map<String, Level> worst) {
        ModelGraph graph = ModelGraph.of(model);
        Map<Level, Threat> threats = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            threats.put(level, threat("T" + level.ordinal(), "Threat that is " + level.words(), level));
        }
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : graph.subjects()) {
            Level level = worst.get(subject.name());
            if (level != null) {
                findings.add(certain(threats.get(level), subject));
            }
        }
        return new Analysis(graph, List.copyOf(threats.values()), findings, List.of());
    }

    /** An analysis without findings. */
    public static Analysis none(ThreatModel model) {
        return new Analysis(ModelGraph.of(model), List.of(), List.of(), List.of());
    }

    private static Condition condition() {
        try {
            return Condition.compile("target.inScope is True", List.of());
        } catch (ConditionException e) {
            throw new AssertionError(e);
        }
    }
}
