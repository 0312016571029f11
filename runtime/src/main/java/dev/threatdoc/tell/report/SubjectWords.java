package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.NUMBER;
import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.tell.report.TemplateThing.Members;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import java.util.Comparator;
import java.util.List;

/** What a template can ask of elements, boundaries and dataflows. */
final class SubjectWords {

    private SubjectWords() {}

    /** Defines what can be asked of at least one of some kinds; the others then give nothing. */
    static void define(Members members, List<ElementKind> kinds) {
        defineCommon(members);
        if (kinds.contains(Kinds.DATAFLOW)) {
            defineFlow(members);
        }
        if (kinds.stream().anyMatch(k -> k != Kinds.DATAFLOW && k != Kinds.BOUNDARY)) {
            defineElement(members);
        }
        if (kinds.stream().anyMatch(k -> k.property("data").isPresent())) {
            members.add("data", TemplateVocabulary.DATA.list(), Subject.class, SubjectWords::data);
        }
        AttributeWords.define(members, kinds);
        AttributeWords.defineControlsOfItems(members);
    }

    private static void defineCommon(Members members) {
        members.add("name", USER_TEXT, Subject.class, (v, s) -> s.name())
                .method("display_name", USER_TEXT, Subject.class, (v, s) -> displayName(s))
                .add("id", WORDS, Subject.class, (v, s) -> s.id())
                .add("kind", WORDS, Subject.class, (v, s) -> s.kind().name())
                .add("place", USER_TEXT, Subject.class, (v, s) -> s.place().words())
                .add(
                        "inBoundary",
                        TemplateVocabulary.BOUNDARY,
                        Subject.class,
                        (v, s) -> s.inBoundary().map(b -> v.graph().boundary(b)).orElse(null))
                .method(
                        "parents",
                        TemplateVocabulary.BOUNDARY.list(),
                        Subject.class,
                        (v, s) -> v.graph().boundariesAround(s))
                .add("levels", new ListOf(NUMBER), Subject.class, (v, s) -> List.copyOf(s.levels()))
                .add("findings", TemplateVocabulary.FINDING.list(), Subject.class, TemplateValues::findings)
                .add("assumptions", TemplateVocabulary.ASSUMPTION.list(), Subject.class, (v, s) -> s.assumptions())
                .add("weaknesses", TemplateVocabulary.WEAKNESS.list(), Subject.class, (v, s) -> s.weaknesses())
                .add("controls", TemplateVocabulary.CONTROLS, Subject.class, (v, s) -> s.attributes());
    }

    private static void defineFlow(Members members) {
        members.add(
                        "source",
                        TemplateVocabulary.END,
                        Dataflow.class,
                        (v, f) -> v.graph().source(f))
                .add(
                        "sink",
                        TemplateVocabulary.END,
                        Dataflow.class,
                        (v, f) -> v.graph().sink(f))
                .add(
                        "response",
                        TemplateVocabulary.DATAFLOW,
                        Dataflow.class,
                        (v, f) -> f.response().map(r -> v.graph().flow(r)).orElse(null))
                .add(
                        "responseTo",
                        TemplateVocabulary.DATAFLOW,
                        Dataflow.class,
                        (v, f) -> f.responseTo().map(r -> v.graph().flow(r)).orElse(null))
                .add(
                        "crosses",
                        TemplateVocabulary.BOUNDARY.list(),
                        Dataflow.class,
                        (v, f) -> v.graph().crossed(f));
    }

    private static void defineElement(Members members) {
        members.add(
                        "inputs",
                        TemplateVocabulary.DATAFLOW.list(),
                        Element.class,
                        (v, e) -> v.graph().inputs(e.id()))
                .add(
                        "outputs",
                        TemplateVocabulary.DATAFLOW.list(),
                        Element.class,
                        (v, e) -> v.graph().outputs(e.id()));
    }

    private static String displayName(Subject subject) {
        return subject instanceof Dataflow flow ? flow.displayName() : subject.name();
    }

    /** Data assets by name, as the original tool lists them. */
    private static List<DataAsset> data(TemplateValues values, Subject subject) {
        List<String> ids = List.of();
        if (subject instanceof Dataflow flow) {
            ids = flow.data();
        } else if (subject instanceof Element element) {
            ids = element.data();
        }
        return ids.stream()
                .map(values.graph()::data)
                .sorted(Comparator.comparing(DataAsset::name))
                .toList();
    }
}
