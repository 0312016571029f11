package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.read.deploy.ObserverReader;
import org.junit.jupiter.api.Test;

final class ObserversTest {

    private final Observers observers = new Observers();

    @Test
    void watchThoseOfWhomTheirFilesTell() {
        Modules prometheus = Modules.compose("services: {prometheus: {image: prom/prometheus}}")
                .andPeers(ObserverReader.read("prometheus.yml", """
                        scrape_configs:
                          - job_name: shop
                            static_configs:
                              - targets: ['orders:8080', 'localhost:9090']
                        """));

        assertThat(prometheus.tagsSeenBy(observers)).containsExactly("metrics-server=[Prometheus] @2");
        assertThat(prometheus.connectionsSeenBy(observers)).containsExactly("<- orders:8080 HTTP");
    }

    @Test
    void watchByDefaultWhatIsUsualBesideThem() {
        assertThat(Modules.compose("services: {kibana: {image: kibana}}").connectionsSeenBy(observers))
                .containsExactly("<- search-engine|Elasticsearch HTTP");
        assertThat(Modules.compose("services: {zipkin: {image: openzipkin/zipkin}}")
                        .seenBy(observers))
                .isEmpty();
    }
}
