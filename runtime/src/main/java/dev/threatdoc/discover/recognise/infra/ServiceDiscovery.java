package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Eureka, Consul, Nacos and ZooKeeper: who tells services where others are, and who registers there. */
final class ServiceDiscovery implements Recogniser {

    private static final String EUREKA_SERVER = "org.springframework.cloud.netflix.eureka.server.EnableEurekaServer";

    /** The starter of Eureka's client from before version Finchley, with which a program does not register unasked. */
    private static final String OLD_STARTER = "spring-cloud-starter-eureka";

    /** One technology: what it is called, and what shows that a program registers with it. */
    private record Registry(String name, List<String> dependencies, List<String> addresses, String prefix) {}

    private static final List<Registry> REGISTRIES = List.of(
            new Registry(
                    "Eureka",
                    List.of(
                            "spring-cloud-starter-netflix-eureka-client",
                            OLD_STARTER,
                            "spring-cloud-netflix-eureka-client"),
                    List.of("eureka.client.service-url.defaultZone"),
                    "eureka.client"),
            new Registry(
                    "Consul",
                    List.of(
                            "spring-cloud-starter-consul-discovery",
                            "spring-cloud-consul-discovery",
                            "spring-cloud-starter-consul-all"),
                    List.of("spring.cloud.consul.host"),
                    "spring.cloud.consul.discovery"),
            new Registry(
                    "Nacos",
                    List.of("spring-cloud-starter-alibaba-nacos-discovery"),
                    List.of("spring.cloud.nacos.discovery.server-addr", "spring.cloud.nacos.server-addr"),
                    "spring.cloud.nacos.discovery"),
            new Registry(
                    "ZooKeeper",
                    List.of("spring-cloud-starter-zookeeper-discovery"),
                    List.of("spring.cloud.zookeeper.connect-string"),
                    "spring.cloud.zookeeper.discovery"));

    private static final List<Registry> MICRONAUT = List.of(
            new Registry(
                    "Consul", List.of(), List.of("consul.client.default-zone", "consul.client.host"), "consul.client"),
            new Registry("Eureka", List.of(), List.of("eureka.client.default-zone"), "eureka.client"));

    private static final Registry CONSUL = new Registry(
            "Consul",
            List.of(),
            List.of("consul.host", "quarkus.consul-config.agent.host-port", "quarkus.stork.consul-host"),
            "consul");
    private static final Set<String> CONSUL_CLIENTS = Set.of(
            "io.vertx.ext.consul.ConsulClient",
            "io.vertx.mutiny.ext.consul.ConsulClient",
            "io.vertx.servicediscovery.consul.ConsulServiceImporter",
            "com.orbitz.consul.Consul",
            "com.ecwid.consul.v1.ConsulClient");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> server = module.annotated(EUREKA_SERVER);
        if (server.isPresent()) {
            notes.tag(Tags.SERVICE_DISCOVERY, server.get(), "Eureka");
            return;
        }
        Configuration configuration = module.configuration();
        boolean isClient = client(module).isPresent();
        // With one on the class path, settings for another one are leftovers.
        boolean oneIsThere =
                REGISTRIES.stream().anyMatch(r -> dependency(r, module).isPresent());
        boolean any = false;
        for (Registry registry : REGISTRIES) {
            boolean off = configuration.isFalse(registry.prefix() + ".enabled")
                    || (configuration.isFalse(registry.prefix() + ".register-with-eureka")
                            && configuration.isFalse(registry.prefix() + ".fetch-registry"));
            Optional<Evidence> setting = configuration
                    .find(registry.addresses().toArray(String[]::new))
                    .map(Notes::evidence);
            Optional<Evidence> shown = dependency(registry, module)
                    .filter(d -> !d.text().endsWith(":" + OLD_STARTER) || isClient || setting.isPresent())
                    .or(() -> setting.filter(e -> isClient && !oneIsThere));
            any |= shown.isPresent() || off;
            if (shown.isPresent() && !off) {
                register(registry, configuration, shown.get(), notes);
            }
        }
        any |= outsideOfSpring(module, configuration, notes);
        if (!any) {
            // Which technology it is may stand in a build file that we do not see.
            client(module)
                    .ifPresent(e -> notes.sends(
                            FarEnd.playing(Tags.SERVICE_DISCOVERY, ""),
                            "HTTP",
                            Map.of(Tags.REGISTRATION, List.of()),
                            e));
        }
    }

    /** Micronaut's client, which one setting points to either registry, and clients of Consul that code uses. */
    private static boolean outsideOfSpring(Module module, Configuration configuration, Notes notes) {
        Optional<Evidence> client = module.dependency("micronaut-discovery-client");
        boolean any = false;
        for (Registry registry : MICRONAUT) {
            boolean off = configuration.isFalse(registry.prefix() + ".enabled")
                    || configuration.isFalse(registry.prefix() + ".registration.enabled");
            if (client.isPresent()
                    && !off
                    && !configuration.below(registry.prefix()).isEmpty()) {
                register(registry, configuration, client.get(), notes);
                any = true;
            }
        }
        Optional<Evidence> used = module.uses(CONSUL_CLIENTS)
                .or(() -> module.dependency("stork-service-discovery-consul", "quarkus-consul-config"));
        used.ifPresent(e -> register(CONSUL, configuration, e, notes));
        return any || used.isPresent();
    }

    private static void register(Registry registry, Configuration configuration, Evidence evidence, Notes notes) {
        Optional<ConfigEntry> address = configuration.find(registry.addresses().toArray(String[]::new));
        Map<Tag, List<String>> tags = new TreeMap<>();
        tags.put(Tags.REGISTRATION, List.of(registry.name()));
        if (address.filter(a -> a.secrecy() == Secrecy.PLAIN_TEXT).isPresent()) {
            tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of());
        }
        notes.sends(
                FarEnd.playing(Tags.SERVICE_DISCOVERY, registry.name())
                        // That of a profile which nobody is known to use is worth no more than the role.
                        .orAt(address.filter(e -> e.profile().isEmpty())
                                .map(e -> e.text().strip())
                                .orElse(""))
                        .called(registry.name()),
                "HTTP",
                tags,
                evidence);
    }

    private static Optional<Evidence> dependency(Registry registry, Module module) {
        return module.dependency(registry.dependencies().toArray(String[]::new));
    }

    private static Optional<Evidence> client(Module module) {
        return module.annotated(
                "org.springframework.cloud.client.discovery.EnableDiscoveryClient",
                "org.springframework.cloud.netflix.eureka.EnableEurekaClient",
                "org.springframework.cloud.client.SpringCloudApplication",
                "org.springframework.cloud.netflix.zuul.EnableZuulProxy",
                "org.springframework.cloud.netflix.sidecar.EnableSidecar",
                "org.springframework.cloud.netflix.turbine.EnableTurbine");
    }
}
