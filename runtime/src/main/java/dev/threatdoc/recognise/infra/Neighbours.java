package dev.threatdoc.recognise.infra;

import com.google.auto.service.AutoService;
import dev.threatdoc.deploy.Container;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What deployment files say of the neighbours of programs that are not our own.
 *
 * <p>Our own programs tell themselves whom they call; that one is started after another is no sign of it.
 */
@AutoService(Recogniser.class)
public final class Neighbours implements Recogniser {

    private static final Set<String> PROXIES = Set.of("nginx", "httpd", "apache2", "haproxy", "traefik");

    /** For the service loader. */
    public Neighbours() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Container> container = module.container();
        if (container.isEmpty() || !module.code().isEmpty()) {
            return;
        }
        Container own = container.get();
        module.configuration()
                .find("KAFKA_ZOOKEEPER_CONNECT", "ZOOKEEPER_CONNECT", "KAFKA_CFG_ZOOKEEPER_CONNECT")
                .ifPresent(e -> notes.receives(
                        FarEnd.playing(Tags.CONFIGURATION_SERVER, "ZooKeeper").orAt(e.text()),
                        "",
                        Map.of(),
                        Notes.evidence(e)));
        for (String key : List.of("ELASTICSEARCH_URL", "ELASTICSEARCH_HOSTS", "ES_HOSTS", "PROMETHEUS_URL")) {
            module.configuration()
                    .find(key)
                    .ifPresent(e -> notes.receives(
                            FarEnd.at(e.text().replaceAll("[\\[\\]\"]", "")), "HTTP", Map.of(), Notes.evidence(e)));
        }
        boolean passesOn = module.peers().isEmpty()
                && (PROXIES.contains(own.imageName())
                        || module.dockerfile()
                                .filter(d -> PROXIES.contains(d.baseImageName())
                                        || d.installs().stream().anyMatch(PROXIES::contains))
                                .isPresent());
        if (passesOn) {
            // Its rules are not at hand, but a proxy is linked to what it passes requests on to.
            own.needs()
                    .forEach(n -> notes.sends(
                            FarEnd.named(n), "HTTP", Map.of(), new Evidence("linked to " + n, own.place())));
        }
    }
}
