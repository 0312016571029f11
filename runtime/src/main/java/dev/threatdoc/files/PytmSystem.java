package dev.threatdoc.files;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.read.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a pytm model says of the system as a whole. */
final class PytmSystem {

    private static final List<String> KNOWN = Stream.concat(
                    SettingsReader.NAMES.stream(),
                    Stream.of("name", "description", "assumptions", "boundaries", "data", "elements", "flows"))
            .toList();

    /** What pytm writes and does not read, or reads and we take from elsewhere. */
    private static final Set<String> NO_EFFECT =
            Set.of("actors", "assets", "findings", "excluded_findings", "threatsFile", "threatsExcluded", "colormap");

    private final JsonReading reading;
    private final PytmRemarks companions;

    PytmSystem(JsonReading reading, PytmRemarks companions) {
        this.reading = reading;
        this.companions = companions;
    }

    /** The system. */
    SystemOverview read(JsonValue.Obj root) {
        root.names().forEach((name, place) -> {
            if (!KNOWN.contains(name) && !NO_EFFECT.contains(name)) {
                reading.unknown(place, "unknown property \"" + name + "\" of the model", name, KNOWN);
            }
        });
        String name = reading.textOf(root, "name");
        if (name.isBlank()) {
            reading.error(root.place(), "the model has no \"name\"");
        }
        ModelSettings settings = new SettingsReader(reading).read(root).inFull();
        List<Assumption> assumptions = new ArrayList<>(companions.assumptions(root));
        excluded(root).ifPresent(assumptions::add);
        return new SystemOverview(name, reading.textOf(root, "description"), settings, assumptions, root.place());
    }

    /** Threats that were excluded when pytm wrote the file do not apply to the model: that is an assumption. */
    private Optional<Assumption> excluded(JsonValue.Obj root) {
        return JsonReading.member(root, "threatsExcluded")
                .map(v -> new Assumption(
                        "Excluded threats",
                        "",
                        reading.texts(v).stream().map(JsonValue.Str::text).toList(),
                        v.place()))
                .filter(a -> !a.exclude().isEmpty());
    }
}
