package dev.threatdoc.files;

import dev.threatdoc.files.foreign.ForeignModel;
import dev.threatdoc.files.foreign.ForeignModels;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.read.json.JsonException;
import dev.threatdoc.read.json.JsonReader;
import dev.threatdoc.read.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads model files of every format that Threatdoc knows. */
public final class ModelFiles {

    private ModelFiles() {}

    /**
     * Reads a model in whichever of the formats it is written. What is JSON of something else altogether has one
     * problem that says so, in place of many.
     *
     * @param strict whether an unknown property, control or kind is an error and not a warning
     */
    public static ModelFile read(ModelText model, boolean strict) {
        return read(model, strict, OwnNames.none());
    }

    /**
     * The same for a model that may set properties and controls of one's own.
     *
     * @param strict whether an unknown property, control or kind is an error and not a warning
     */
    public static ModelFile read(ModelText model, boolean strict, OwnNames own) {
        ModelFile read = read(model.name(), model.text(), new JsonReading(strict, own));
        // What nothing is wrong with is a model, be it an empty one.
        return read.problems().isEmpty() ? read : new ModelFile(read.facts(), NoModel.explain(model, read.problems()));
    }

    /**
     * Reads a model in whichever of the formats it is written: our own, which says so, that of another tool, or pytm's.
     *
     * <p>Whatever the file holds, the answer is facts and problems, never an exception.
     *
     * @param file the file as the user named it, for places
     * @param text what it says
     * @param strict whether an unknown property, control or kind is an error and not a warning
     */
    public static ModelFile read(String file, String text, boolean strict) {
        return read(file, text, new JsonReading(strict));
    }

    private static ModelFile read(String file, String text, JsonReading reading) {
        if (!text.stripLeading().startsWith("{") && !text.isBlank()) {
            Optional<ModelFile> yaml = ForeignModels.yaml(file, text).map(ModelFiles::of);
            if (yaml.isPresent()) {
                return yaml.get();
            }
        }
        try {
            JsonValue document = JsonReader.read(file, text);
            Optional<ModelFile> foreign = ForeignModels.json(document).map(ModelFiles::of);
            if (foreign.isPresent()) {
                return foreign.get();
            }
            Optional<JsonValue.Obj> root = reading.object(document);
            if (root.isEmpty()) {
                return new ModelFile(Facts.none(), reading.problems());
            }
            return root.get().members().containsKey("format")
                    ? ModelJsonReader.read(root.get(), reading)
                    : PytmModelReader.read(root.get(), reading);
        } catch (JsonException e) {
            return new ModelFile(Facts.none(), List.of(e.problem()));
        }
    }

    private static ModelFile of(ForeignModel foreign) {
        return new ModelFile(foreign.facts(), foreign.problems());
    }
}
