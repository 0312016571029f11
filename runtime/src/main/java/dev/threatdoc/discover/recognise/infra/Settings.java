package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The port at which a program listens: as its configuration says, or else its deployment, or else its image. */
final class Settings implements Recogniser {

    private static final String[] KEYS = {
        "server.port",
        "quarkus.http.port",
        "micronaut.server.port",
        "server.connector.port",
        "server.applicationConnectors[0].port",
        "play.server.http.port",
        "http.port"
    };

    /** Where a debugger or a console for management comes, by custom. */
    private static final Set<Integer> DEBUGGERS = Set.of(5005, 8787, 9990, 9010, 1099);

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> set = configuration
                .find(KEYS)
                .filter(p -> p.text().matches("\\d{1,5}") && !p.text().matches("0+"));
        set.ifPresent(p -> notes.tag(Tags.PORT, Notes.evidence(p), p.text()));
        if (set.isEmpty() && !module.code().isEmpty()) {
            deployed(module).ifPresent(e -> notes.tag(Tags.PORT, e.getValue(), Integer.toString(e.getKey())));
        }
    }

    /** The port that the deployment leads to, or else that the image says it listens at. */
    private static Optional<Map.Entry<Integer, Evidence>> deployed(Module module) {
        Optional<Map.Entry<Integer, Evidence>> published = module.container()
                .flatMap(c -> first(c.ports()).map(p -> Map.entry(p, new Evidence("port " + p, c.place()))));
        return published.or(() -> module.dockerfile()
                .flatMap(d -> first(d.exposed()).map(p -> Map.entry(p, new Evidence("EXPOSE " + p, d.place())))));
    }

    private static Optional<Integer> first(List<Integer> ports) {
        return ports.stream().filter(p -> !DEBUGGERS.contains(p)).findFirst();
    }
}
