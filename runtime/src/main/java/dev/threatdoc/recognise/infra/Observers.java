package dev.threatdoc.recognise.infra;

import com.google.auto.service.AutoService;
import dev.threatdoc.deploy.PeerFile;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Map;

/** Prometheus, Grafana, Logstash and Kibana: whom they watch, and where they find what they show. */
@AutoService(Recogniser.class)
public final class Observers implements Recogniser {

    /** For the service loader. */
    public Observers() {}

    @Override
    public void recognise(Module module, Notes notes) {
        for (PeerFile file : module.peers()) {
            switch (file.program()) {
                case PeerFile.PROMETHEUS ->
                    watches(file, Tags.METRICS_SERVER, new Evidence("it scrapes", file.place()), notes);
                case PeerFile.GRAFANA ->
                    watches(file, Tags.MONITORING_DASHBOARD, new Evidence("its data source", file.place()), notes);
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

    private static void watches(PeerFile file, String role, Evidence evidence, Notes notes) {
        notes.tag(role, evidence, file.program());
        file.peers().stream()
                // Within its container, that is itself.
                .filter(p -> !p.matches("(https?://)?(localhost|127\\.0\\.0\\.1)\\b.*"))
                .forEach(p -> notes.receives(FarEnd.at(p), "HTTP", Map.of(), evidence));
    }
}
