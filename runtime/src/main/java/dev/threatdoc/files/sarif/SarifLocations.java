package dev.threatdoc.files.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.files.place.RelativePath;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Subject;
import dev.threatdoc.threat.analysis.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes places as locations: a file in the repository with a line, and the declaration by its name. */
final class SarifLocations {

    private final JsonGenerator json;
    private final ModelGraph graph;
    private final SourceFiles files;

    SarifLocations(JsonGenerator json, ModelGraph graph, SourceFiles files) {
        this.json = json;
        this.graph = graph;
        this.files = files;
    }

    /**
     * Where a finding is shown: where people have to look, else the nearest place that is in the repository, which is
     * that of something it is about.
     */
    Place place(Finding finding) {
        List<Place> places = new ArrayList<>();
        places.add(finding.place());
        finding.evidence().stream().map(Evidence::place).forEach(places::add);
        Subject subject = finding.subject();
        places.add(subject.place());
        if (subject instanceof Dataflow flow) {
            places.add(graph.sink(flow).place());
            places.add(graph.source(flow).place());
        } else {
            graph.inputs(subject.id()).forEach(f -> {
                places.add(f.place());
                places.add(graph.source(f).place());
            });
            graph.outputs(subject.id()).forEach(f -> {
                places.add(f.place());
                places.add(graph.sink(f).place());
            });
        }
        return places.stream()
                .filter(this::isInRepository)
                .findFirst()
                .or(this::anywhere)
                .orElse(finding.place());
    }

    /** The first place of the model that is in the repository. */
    private Optional<Place> anywhere() {
        return Stream.concat(
                        Stream.of(graph.model().place()),
                        graph.subjects().stream().map(Subject::place))
                .filter(this::isInRepository)
                .findFirst();
    }

    private boolean isInRepository(Place place) {
        return files.path(place).isPresent();
    }

    /** Whether anything can be said of a place. */
    boolean isSomewhere(Place place) {
        return isInRepository(place) || place instanceof CodePlace;
    }

    /** Writes the members of a location, into an object that is open. */
    void members(Place place, Optional<Subject> subject) throws IOException {
        Optional<String> path = files.path(place);
        if (path.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", RelativePath.uri(path.get()));
            json.writeEndObject();
            if (place.line() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", place.line());
                if (place instanceof FilePlace file && file.column() > 0) {
                    json.writeNumberField("startColumn", file.column());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (subject.isPresent() || place instanceof CodePlace) {
            json.writeArrayFieldStart("logicalLocations");
            if (place instanceof CodePlace code) {
                logical(code);
            }
            if (subject.isPresent()) {
                json.writeStartObject();
                json.writeStringField("name", subject.get().name());
                json.writeStringField("kind", subject.get().kind().name());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void logical(CodePlace code) throws IOException {
        String name = code.member().isEmpty() ? code.type() : code.type() + "." + code.member();
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", name);
        json.writeStringField(
                "kind", code.member().isEmpty() ? "type" : code.member().contains("(") ? "function" : "member");
        json.writeEndObject();
    }

    /** Writes a location with a text. */
    void told(Evidence told) throws IOException {
        json.writeStartObject();
        members(told.place(), Optional.empty());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", SarifText.message(told.text()));
        json.writeEndObject();
        json.writeEndObject();
    }
}
