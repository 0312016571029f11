package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.NUMBER;
import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.Boundary;
import dev.threatdoc.model.Subject;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One of the helpers that the original tool offers behind {@code :call:}.
 *
 * @param name its name
 * @param ofFindings whether it is for findings; if not, it is for what threats can apply to
 * @param member what it gives
 */
record TemplateHelper(String name, boolean ofFindings, TemplateMember member) {

    private static final List<TemplateHelper> ALL = List.of(
            ofSubject(
                    "getParentName",
                    USER_TEXT,
                    (v, s) -> s.inBoundary()
                            .map(b -> v.graph().boundary(b).name())
                            .orElse("")),
            ofSubject(
                    "getNamesOfParents",
                    new ListOf(USER_TEXT),
                    (v, s) -> v.graph().boundariesAround(s).stream()
                            .map(Boundary::name)
                            .toList()),
            ofSubject("getInScopeFindings", TemplateVocabulary.FINDING.list(), TemplateValues::inScopeFindings),
            ofSubject("getFindingCount", NUMBER, (v, s) -> v.findings(s).size()),
            ofSubject("getElementType", WORDS, (v, s) -> s.kind().name()),
            ofFinding("getThreatId", "threat_id"),
            ofFinding("getFindingDescription", "description"),
            ofFinding("getFindingTarget", "target"),
            ofFinding("getFindingSeverity", "severity"),
            ofFinding("getFindingMitigations", "mitigations"),
            ofFinding("getFindingReferences", "references"),
            ofFinding("getFindingExample", "example"));

    /** The helper of that name. */
    static Optional<TemplateHelper> find(String name) {
        return ALL.stream().filter(h -> h.name.equals(name)).findFirst();
    }

    /** The names of all helpers. */
    static List<String> names() {
        return ALL.stream().map(TemplateHelper::name).toList();
    }

    /** Whether it can be called on values of a type. */
    boolean takes(TemplateType type) {
        return ofFindings ? type == TemplateVocabulary.FINDING : isSubject(type);
    }

    /** What it can be called on, in words. */
    String taker() {
        return ofFindings ? "a finding" : "an element, a boundary or a dataflow";
    }

    private static boolean isSubject(TemplateType type) {
        return Stream.of(
                        TemplateVocabulary.SUBJECT,
                        TemplateVocabulary.END,
                        TemplateVocabulary.ASSET,
                        TemplateVocabulary.ACTOR,
                        TemplateVocabulary.BOUNDARY,
                        TemplateVocabulary.DATAFLOW)
                .anyMatch(t -> t == type);
    }

    private static TemplateHelper ofSubject(
            String name, TemplateType type, BiFunction<TemplateValues, Subject, Object> get) {
        return new TemplateHelper(
                name, false, new TemplateMember(type, true, (v, thing) -> get.apply(v, (Subject) thing)));
    }

    private static TemplateHelper ofFinding(String name, String member) {
        return new TemplateHelper(
                name, true, TemplateVocabulary.FINDING.member(member).orElseThrow());
    }
}
