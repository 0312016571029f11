package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Configuration;

/** What the configuration alone says: the port. */
final class Settings implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        configuration
                .find("server.port", "quarkus.http.port", "micronaut.server.port")
                .filter(p -> p.text().matches("\\d{1,5}") && !p.text().matches("0+"))
                .ifPresent(p -> notes.tag(Tags.PORT, Notes.evidence(p), p.text()));
    }
}
