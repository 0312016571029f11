package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class SchemaRegistriesTest {

    @Test
    void seesEachRegistryOnce() {
        assertThat(Modules.java("class A {}")
                        .andProperties("spring.kafka.properties.schema.registry.url=http://registry:8081\n"
                                + "mp.messaging.outgoing.a.schema.registry.url=${spring.kafka.properties.schema.registry.url}\n"
                                + "mp.messaging.incoming.b.apicurio.registry.url=http://other:8080\n")
                        .connectionsSeenBy(new SchemaRegistries()))
                .hasSize(2)
                .anyMatch(c -> c.contains("registry:8081"))
                .anyMatch(c -> c.contains("other:8080"));
    }

    @Test
    void seesNoneInOtherSettings() {
        assertThat(Modules.java("class A {}")
                        .andProperties(
                                "docker.registry.url=http://a:1\nschema.url=http://b:1\nschema.registry.url.timeout=1\n")
                        .connectionsSeenBy(new SchemaRegistries()))
                .isEmpty();
        assertThat(Modules.properties("schema.registry.url=http://registry:8081")
                        .connectionsSeenBy(new SchemaRegistries()))
                .isEmpty();
    }
}
