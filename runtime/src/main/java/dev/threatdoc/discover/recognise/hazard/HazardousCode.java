package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.config.MapperReader;
import java.util.List;

/** All kinds of hazards that are plain in the code. */
final class HazardousCode implements Recogniser {

    private static final List<Hazard> ALL = List.of(
            new Deserialization(),
            new XmlParsers(),
            new Commands(),
            new Queries(),
            new JndiLookups(),
            new Cryptography(),
            new Certificates(),
            new Paths(),
            new Requests(),
            new Evaluations(),
            new Redirects(),
            new Output(),
            new Origins());

    @Override
    public void recognise(Module module, Notes notes) {
        Sightings sightings = new Sightings();
        new Bodies(module.code()).all().forEach(body -> ALL.forEach(h -> h.look(body, sightings)));
        module.configuration()
                .below(MapperReader.KEY)
                .forEach(e -> sightings.hazard(
                        Hazards.SQL_CONCATENATION,
                        e.text(),
                        Notes.evidence(e),
                        PropertyNames.USES_PARAMETERIZED_INPUT,
                        PropertyNames.SANITIZES_INPUT));
        sightings.write(notes);
    }
}
