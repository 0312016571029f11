package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.read.deploy.ObserverReader;
import dev.threatdoc.read.deploy.ProxyReader;
import org.junit.jupiter.api.Test;

final class WebServersTest {

    private final WebServers servers = new WebServers();

    @Test
    void passOnWhatTheirFilesSay() {
        Modules nginx =
                Modules.compose("services: {web: {image: nginx}}").andPeers(ProxyReader.read("nginx.conf", """
                        server {
                          listen 443;
                          location / { proxy_pass http://orders:8080; }
                        }
                        """));

        assertThat(nginx.tagsSeenBy(servers)).containsExactly("web-server=[Nginx] @3", "port=[443] @3");
        assertThat(nginx.connectionsSeenBy(servers)).containsExactly("-> http://orders:8080 HTTP");
    }

    @Test
    void areNotWhatOnlyWatches() {
        assertThat(Modules.compose("services: {prometheus: {image: prom/prometheus}}")
                        .andPeers(ObserverReader.read(
                                "prometheus.yml", "scrape_configs: [{static_configs: [{targets: ['orders:8080']}]}]"))
                        .seenBy(servers))
                .isEmpty();
    }
}
