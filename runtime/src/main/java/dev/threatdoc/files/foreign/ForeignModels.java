package dev.threatdoc.files.foreign;

import dev.threatdoc.read.json.JsonValue;
import dev.threatdoc.read.yaml.YamlFile;
import dev.threatdoc.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads models of other tools, each known by what only its files have. */
public final class ForeignModels {

    private record Format(Predicate<ForeignValue> reads, Function<ForeignValue, ForeignModel> reader) {}

    private static final List<Format> FORMATS = List.of(
            new Format(OtmReader::reads, OtmReader::read),
            new Format(ThreatDragonReader::reads, ThreatDragonReader::read),
            new Format(TmBomReader::reads, TmBomReader::read),
            new Format(ThreagileReader::reads, ThreagileReader::read));

    private ForeignModels() {}

    /** A model in JSON; nothing if it is none of these formats. */
    public static Optional<ForeignModel> json(JsonValue root) {
        return root instanceof JsonValue.Obj ? of(ForeignValue.of(root)) : Optional.empty();
    }

    /**
     * A model in YAML; nothing if it is none of these formats, or no YAML.
     *
     * @param file the file as the user named it, for places
     */
    public static Optional<ForeignModel> yaml(String file, String text) {
        YamlFile yaml = YamlReader.read(file, text);
        return yaml.problems().isEmpty() && yaml.documents().size() == 1
                ? of(ForeignValue.of(file, yaml.documents().get(0)))
                : Optional.empty();
    }

    private static Optional<ForeignModel> of(ForeignValue root) {
        return FORMATS.stream()
                .filter(f -> f.reads().test(root))
                .map(f -> f.reader().apply(root))
                .findFirst();
    }
}
