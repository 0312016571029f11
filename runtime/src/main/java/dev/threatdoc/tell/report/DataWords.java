package dev.threatdoc.tell.report;

import static dev.threatdoc.tell.report.TemplateType.Scalar.USER_TEXT;
import static dev.threatdoc.tell.report.TemplateType.Scalar.WORDS;

import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.tell.report.TemplateThing.Members;
import java.util.List;

/** What a template can ask of a data asset. */
final class DataWords {

    private DataWords() {}

    static void define(Members members) {
        members.add("name", USER_TEXT, DataAsset.class, (v, d) -> d.name())
                .add("id", WORDS, DataAsset.class, (v, d) -> d.id())
                .add("place", USER_TEXT, DataAsset.class, (v, d) -> d.place().words())
                .add(
                        "carriedBy",
                        TemplateVocabulary.DATAFLOW.list(),
                        DataAsset.class,
                        (v, d) -> v.graph().carriedBy(d.id()))
                .add("processedBy", TemplateVocabulary.END.list(), DataAsset.class, TemplateValues::processedBy);
        AttributeWords.define(members, List.of(Kinds.DATA));
    }
}
