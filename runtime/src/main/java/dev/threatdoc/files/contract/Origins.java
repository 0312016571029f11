package dev.threatdoc.files.contract;

import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Provenance;

/** Tells where what the model says comes from. */
record Origins(SourceFiles files, OpenQuestions questions) {

    /** The ground of what somebody wrote down there. */
    Grounds documented(Place place) {
        return Grounds.documented(source(place));
    }

    /** Where it stands, as somebody can look it up. */
    private String source(Place place) {
        String file = files.path(place).orElse(place.file());
        String annotation =
                place instanceof CodePlace code && !code.annotation().isEmpty()
                        ? " @" + code.annotation().substring(code.annotation().lastIndexOf('.') + 1)
                        : "";
        String where = file.isEmpty() ? "the model" : file + (place.line() > 0 ? ":" + place.line() : "");
        return where + annotation;
    }

    /** Documented where somebody wrote it down, in an annotation or a model; else a question. */
    Grounds grounds(Item item, String section) {
        boolean declared = item.place() instanceof CodePlace code
                ? !code.annotation().isEmpty()
                : item.attributes().tags().isEmpty()
                        && item.attributes().properties().values().stream()
                                .noneMatch(p -> p.provenance() == Provenance.DERIVED);
        return declared
                ? documented(item.place())
                : questions.ask(
                        "Is what was read off code, configuration and deployment the system as it is meant (" + section
                                + ")?",
                        "Yes; the places are in the model.",
                        section);
    }
}
