package dev.threatdoc.tell.report;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.analysis.Finding;
import dev.threatdoc.threat.catalog.Threat;
import java.util.List;
import java.util.function.Predicate;

/** The sorts of things that a template can speak of. */
final class TemplateVocabulary {

    /** What a template can name outside of any repetition. */
    static final TemplateThing ROOT = TemplateThing.of(
            "the template", ThreatModel.class, ThreatModel::name, ThreatModel::name, ModelWords::defineRoot);

    /** The system as a whole. */
    static final TemplateThing MODEL =
            TemplateThing.of("the model", ThreatModel.class, ThreatModel::name, ThreatModel::name, ModelWords::define);

    /** Anything that threats can apply to. */
    static final TemplateThing SUBJECT = subject("an element", k -> k.is(Kinds.ELEMENT));

    /** What a flow can start from or end at. */
    static final TemplateThing END =
            subject("an element", k -> k.is(Kinds.ELEMENT) && k != Kinds.DATAFLOW && k != Kinds.BOUNDARY);

    static final TemplateThing ASSET = subject("an asset", k -> k.is(Kinds.ASSET));
    static final TemplateThing ACTOR = subject("an actor", k -> k.is(Kinds.ACTOR));
    static final TemplateThing BOUNDARY = subject("a boundary", k -> k.is(Kinds.BOUNDARY));
    static final TemplateThing DATAFLOW = subject("a dataflow", k -> k.is(Kinds.DATAFLOW));

    static final TemplateThing DATA = TemplateThing.of(
            "a data asset", DataAsset.class, d -> "Data(" + d.name() + ")", DataAsset::name, DataWords::define);

    static final TemplateThing FINDING = TemplateThing.of(
            "a finding",
            Finding.class,
            f -> "'" + f.subject().name() + "': " + f.threat().title() + "\n"
                    + f.threat().details() + "\n" + f.severity().words(),
            f -> f.threat().title(),
            FindingWords::define);

    static final TemplateThing THREAT =
            TemplateThing.of("a threat", Threat.class, t -> "Threat(" + t.id() + ")", Threat::id, ThreatWords::define);

    static final TemplateThing WEAKNESS = TemplateThing.of(
            "a weakness",
            Weakness.class,
            w -> "Weakness(" + w.type().id() + ")",
            Weakness::summary,
            m -> m.add(
                            "kind",
                            TemplateType.Scalar.WORDS,
                            Weakness.class,
                            (v, w) -> w.type().id())
                    .add(
                            "cwe",
                            TemplateType.Scalar.WORDS,
                            Weakness.class,
                            (v, w) -> w.type().reference())
                    .add("summary", TemplateType.Scalar.USER_TEXT, Weakness.class, (v, w) -> w.summary())
                    .add("statement", TemplateType.Scalar.USER_TEXT, Weakness.class, (v, w) -> w.statement())
                    .add("origin", TemplateType.Scalar.USER_TEXT, Weakness.class, (v, w) -> w.origin())
                    .add(
                            "place",
                            TemplateType.Scalar.USER_TEXT,
                            Weakness.class,
                            (v, w) -> w.place().words()));

    static final TemplateThing ASSUMPTION = TemplateThing.of(
            "an assumption", Assumption.class, Assumption::name, Assumption::name, ModelWords::defineAssumption);

    static final TemplateThing CONTROLS = TemplateThing.of(
            "a control", Attributes.class, a -> "Controls", a -> "Controls", AttributeWords::defineControls);

    static final TemplateThing ENUM = TemplateThing.of(
            "a constant",
            EnumConstant.class,
            EnumConstant::toString,
            EnumConstant::name,
            m -> m.add("name", TemplateType.Scalar.WORDS, EnumConstant.class, (v, c) -> c.name())
                    .add("value", TemplateType.Scalar.NUMBER, EnumConstant.class, (v, c) -> c.rank()));

    private TemplateVocabulary() {}

    private static TemplateThing subject(String words, Predicate<ElementKind> kinds) {
        List<ElementKind> all = Kinds.all().stream().filter(kinds).toList();
        return TemplateThing.of(
                words,
                Subject.class,
                s -> s.kind().name() + "(" + s.name() + ")",
                Subject::name,
                m -> SubjectWords.define(m, all));
    }
}
