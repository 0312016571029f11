package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.deploy.PeerFile;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prometheus, Grafana, Logstash, Promtail and Kibana: whom they watch, and where they find what they show; and whom
 * Kong fronts.
 */
final class Observers implements Recogniser {

    private static final Pattern HERE =
            Pattern.compile("(?:https?://)?(?:localhost|127\\.0\\.0\\.1)(?::(\\d+))?(?:/.*)?");

    @Override
    public void recognise(Module module, Notes notes) {
        if (!module.code().isEmpty()) {
            module.peers().forEach(f -> ships(f, notes));
            return;
        }
        for (PeerFile file : module.peers()) {
            switch (file.program()) {
                case PeerFile.PROMETHEUS ->
                    watches(file, Tags.METRICS_SERVER, 9090, new Evidence("it scrapes", file.place()), notes);
                case PeerFile.GRAFANA ->
                    watches(
                            file,
                            Tags.MONITORING_DASHBOARD,
                            3000,
                            new Evidence("its data source", file.place()),
                            notes);
                case PeerFile.LOGSTASH -> {
                    Evidence evidence = new Evidence("its output", file.place());
                    notes.tag(Tags.LOGGING_SERVER, evidence, file.program());
                    file.peers()
                            .forEach(p -> notes.sends(
                                    FarEnd.playing(Tags.SEARCH_ENGINE, "Elasticsearch")
                                            .orAt(p),
                                    "HTTP",
                                    Map.of(),
                                    evidence));
                }
                case PeerFile.PROMTAIL -> {
                    Evidence evidence = new Evidence("its client", file.place());
                    file.peers().forEach(p -> notes.sends(FarEnd.at(p), "HTTP", Map.of(), evidence));
                }
                case PeerFile.KONG -> {
                    Evidence evidence = new Evidence("its service", file.place());
                    notes.tag(Tags.GATEWAY, evidence, file.program());
                    file.peers().forEach(p -> notes.sends(FarEnd.at(p), "HTTP", Map.of(), evidence));
                }
                case PeerFile.BEATS -> {
                    Evidence evidence = new Evidence("its output", file.place());
                    notes.tag(Tags.LOGGING_SERVER, evidence, file.program());
                    file.peers().forEach(p -> notes.sends(FarEnd.at(p), "HTTP", Map.of(), evidence));
                }
                default -> {
                    // A web server, which another one recognises.
                }
            }
        }
        module.image()
                .filter(i -> module.code().isEmpty() && module.peers().isEmpty())
                .ifPresent(i -> untold(module, i, notes));
    }

    /** What an agent in the image of a program sends on of what the program writes to files. */
    private static void ships(PeerFile file, Notes notes) {
        Evidence evidence = new Evidence(file.program() + " in its image", file.place());
        notes.tag(Tags.LOCAL_LOGGING, evidence, file.program());
        Tag role = file.program().equals(PeerFile.LOGSTASH) ? Tags.SEARCH_ENGINE : Tags.LOGGING_SERVER;
        file.peers().forEach(p -> notes.sends(FarEnd.playing(role, "").orAt(p), "", Map.of(), evidence));
    }

    /** What those that are told nothing deal with by default, if it is there. */
    private static void untold(Module module, Evidence image, Notes notes) {
        switch (KnownImage.of(module).map(KnownImage::technology).orElse("")) {
            case "Kibana" ->
                notes.receives(FarEnd.playing(Tags.SEARCH_ENGINE, "Elasticsearch"), "HTTP", Map.of(), image);
            case PeerFile.GRAFANA ->
                notes.receives(FarEnd.playing(Tags.METRICS_SERVER, PeerFile.PROMETHEUS), "HTTP", Map.of(), image);
            case PeerFile.LOGSTASH ->
                notes.sends(FarEnd.playing(Tags.SEARCH_ENGINE, "Elasticsearch"), "HTTP", Map.of(), image);
            default -> {
                // The others have to be told.
            }
        }
    }

    private static void watches(PeerFile file, Tag role, int ownPort, Evidence evidence, Notes notes) {
        notes.tag(role, evidence, file.program());
        for (String peer : file.peers()) {
            Matcher here = HERE.matcher(peer);
            if (!here.matches()) {
                notes.receives(FarEnd.at(peer), "HTTP", Map.of(), evidence);
            } else if (!String.valueOf(ownPort).equals(here.group(1))) {
                // At its own port that would be itself; at another one it is what runs on the same machine, if
                // anything.
                notes.receives(FarEnd.at(peer).ifKnown(), "HTTP", Map.of(), evidence);
            }
        }
    }
}
