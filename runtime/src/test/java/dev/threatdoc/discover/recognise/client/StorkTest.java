package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.FarEnd;
import org.junit.jupiter.api.Test;

final class StorkTest {

    private static FarEnd end(String properties) {
        return Stork.at(
                "stork://hero-service/api",
                Modules.properties(properties).build().configuration());
    }

    @Test
    void readsAListOfAddresses() {
        assertThat(end("quarkus.stork.hero-service.service-discovery.address-list=heroes:8083, spare:8084"))
                .isEqualTo(FarEnd.at("http://heroes:8083"));
        assertThat(end("QUARKUS_STORK_HERO_SERVICE_SERVICE_DISCOVERY_ADDRESS_LIST=heroes:8083"))
                .isEqualTo(FarEnd.at("http://heroes:8083"));
    }

    @Test
    void takesTheNameByWhichARegistryKnowsIt() {
        assertThat(end("quarkus.stork.\"hero-service\".service-discovery.application=heroes"))
                .isEqualTo(FarEnd.named("heroes"));
        assertThat(end("quarkus.stork.hero-service.service-discovery.type=consul"))
                .isEqualTo(FarEnd.named("hero-service"));
    }

    @Test
    void leavesOtherAddressesAsTheyAre() {
        assertThat(Stork.at(
                        "http://hero-service:80", Modules.properties("").build().configuration()))
                .isEqualTo(FarEnd.at("http://hero-service:80"));
    }
}
