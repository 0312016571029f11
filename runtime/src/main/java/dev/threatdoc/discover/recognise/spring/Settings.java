package dev.threatdoc.discover.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Configuration;

/** What the configuration alone says: the port. */
@AutoService(Recogniser.class)
public final class Settings implements Recogniser {

    /** For the service loader. */
    public Settings() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        configuration
                .find("server.port", "quarkus.http.port", "micronaut.server.port")
                .filter(p -> p.text().matches("\\d{1,5}") && !p.text().matches("0+"))
                .ifPresent(p -> notes.tag(Tags.PORT, Notes.evidence(p), p.text()));
    }
}
