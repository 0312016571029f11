package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.deploy.PeerFile;
import java.util.Map;
import java.util.Set;

/** Apache and Nginx as reverse proxies, by their configuration. */
final class WebServers implements Recogniser {

    private static final Set<String> PROXIES = Set.of(PeerFile.NGINX, PeerFile.APACHE);

    @Override
    public void recognise(Module module, Notes notes) {
        for (PeerFile proxy : module.peers()) {
            if (!PROXIES.contains(proxy.program())) {
                continue;
            }
            Evidence evidence = new Evidence("it passes requests on", proxy.place());
            notes.tag(Tags.WEB_SERVER, evidence, proxy.program());
            proxy.ports().stream().findFirst().ifPresent(p -> notes.tag(Tags.PORT, evidence, p.toString()));
            for (String target : proxy.peers()) {
                notes.sends(FarEnd.at(target), target.startsWith("https") ? "HTTPS" : "HTTP", Map.of(), evidence);
            }
        }
    }
}
