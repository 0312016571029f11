package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.FLAG;
import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_LINES;
import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.tell.report.TemplateThing.Members;
import dev.threatdoc.tell.report.TemplateType.ListOf;

/** What a template can name by itself, and what it can ask of the system as a whole and of an assumption. */
final class ModelWords {

    private ModelWords() {}

    static void defineRoot(Members members) {
        members.add("tm", TemplateVocabulary.MODEL, ThreatModel.class, (v, m) -> m)
                .add("dataflows", TemplateVocabulary.DATAFLOW.list(), ThreatModel.class, (v, m) -> m.flows())
                .add(
                        "threats",
                        TemplateVocabulary.THREAT.list(),
                        ThreatModel.class,
                        (v, m) -> v.analysis().threats())
                .add(
                        "findings",
                        TemplateVocabulary.FINDING.list(),
                        ThreatModel.class,
                        (v, m) -> v.analysis().findings())
                // Everything that is an element to the original tool: boundaries and flows are too.
                .add(
                        "elements",
                        TemplateVocabulary.SUBJECT.list(),
                        ThreatModel.class,
                        (v, m) -> v.graph().subjects())
                .add("assets", TemplateVocabulary.ASSET.list(), ThreatModel.class, (v, m) -> v.elements(Kinds.ASSET))
                .add("actors", TemplateVocabulary.ACTOR.list(), ThreatModel.class, (v, m) -> v.elements(Kinds.ACTOR))
                .add("boundaries", TemplateVocabulary.BOUNDARY.list(), ThreatModel.class, (v, m) -> m.boundaries())
                .add("data", TemplateVocabulary.DATA.list(), ThreatModel.class, (v, m) -> m.data());
    }

    static void define(Members members) {
        members.add("name", USER_TEXT, ThreatModel.class, (v, m) -> m.name())
                .add("description", USER_LINES, ThreatModel.class, (v, m) -> m.description())
                .add("assumptions", TemplateVocabulary.ASSUMPTION.list(), ThreatModel.class, (v, m) -> m.assumptions())
                .add(
                        "findings",
                        TemplateVocabulary.FINDING.list(),
                        ThreatModel.class,
                        (v, m) -> v.analysis().findings())
                .add(
                        "excluded_findings",
                        TemplateVocabulary.FINDING.list(),
                        ThreatModel.class,
                        (v, m) -> v.analysis().excluded())
                .add(
                        "isOrdered",
                        FLAG,
                        ThreatModel.class,
                        (v, m) -> m.settings().isOrdered())
                .add(
                        "mergeResponses",
                        FLAG,
                        ThreatModel.class,
                        (v, m) -> m.settings().mergeResponses())
                .add(
                        "ignoreUnused",
                        FLAG,
                        ThreatModel.class,
                        (v, m) -> m.settings().ignoreUnused())
                .add(
                        "onDuplicates",
                        WORDS,
                        ThreatModel.class,
                        (v, m) -> "Action." + m.settings().onDuplicates().name());
    }

    static void defineAssumption(Members members) {
        members.add("name", USER_TEXT, Assumption.class, (v, a) -> a.name())
                .add("description", USER_TEXT, Assumption.class, (v, a) -> a.description())
                .add("exclude", new ListOf(USER_TEXT), Assumption.class, (v, a) -> a.exclude());
    }
}
