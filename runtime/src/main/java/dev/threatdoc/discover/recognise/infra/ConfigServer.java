package dev.threatdoc.discover.recognise.infra;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.Secrecy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spring Cloud Config: who hands out configuration, where it lies, and who asks for it. */
final class ConfigServer implements Recogniser {

    private static final String NAME = "Spring Cloud Config";
    private static final String IMPORT = "configserver:";

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<Evidence> server = module.code()
                .annotatedWith("org.springframework.cloud.config.server.EnableConfigServer")
                .flatMap(t -> module
                        .code()
                        .annotation(t.annotations(), "org.springframework.cloud.config.server.EnableConfigServer")
                        .stream())
                .map(Notes::evidence)
                .findFirst();
        if (server.isPresent()) {
            notes.tag(Tags.CONFIGURATION_SERVER, server.get(), NAME);
            configuration.below("spring.cloud.config.server").stream()
                    .filter(e -> !isLocal(configuration))
                    .filter(e -> e.key().endsWith(".uri") && e.text().matches("(https?|ssh|git)(://|@).*"))
                    .forEach(e -> repository(e, notes));
            return;
        }
        client(module, configuration).ifPresent(e -> {
            Map<Tag, List<String>> tags = new HashMap<>();
            configuration
                    .find("spring.cloud.config.password")
                    .or(() -> configuration.find("spring.cloud.config.uri"))
                    .or(() -> imports(configuration))
                    .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                    .ifPresent(p -> tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of()));
            notes.receives(FarEnd.playing(Tags.CONFIGURATION_SERVER, "").orAt(address(configuration)), "HTTP", tags, e);
        });
    }

    /** Whether it hands out files of its own: with that profile, a repository that is named too is not asked. */
    private static boolean isLocal(Configuration configuration) {
        List<String> active = configuration
                .find("spring.profiles.active", "spring.profiles.active[0]", "spring.profiles.include")
                .map(e -> List.of(e.text().split("[,\\s]+", -1)))
                .orElse(List.of());
        return active.contains("native") && !active.contains("git") && !active.contains("composite");
    }

    private static void repository(ConfigEntry entry, Notes notes) {
        String address = entry.text().replaceFirst("^git@([^:]+):", "ssh://$1/");
        notes.receives(
                FarEnd.playing(Tags.CONFIGURATION_REPOSITORY, "Git").orAt(address),
                address.startsWith("https") ? "HTTPS" : address.startsWith("http") ? "HTTP" : "SSH",
                Map.of(),
                Notes.evidence(entry));
    }

    private static Optional<Evidence> client(Module module, Configuration configuration) {
        if (configuration.isFalse("spring.cloud.config.enabled")) {
            return Optional.empty();
        }
        Optional<Evidence> said = imports(configuration)
                .or(() -> configuration.find("spring.cloud.config.uri", "spring.cloud.config.discovery.service-id"))
                .map(Notes::evidence);
        return said.or(() -> module.dependency(
                "spring-cloud-starter-config", "spring-cloud-config-client", "spring-cloud-config-starter"));
    }

    private static Optional<ConfigEntry> imports(Configuration configuration) {
        return configuration.entries().stream()
                .filter(e ->
                        e.key().startsWith("spring.config.import") && e.text().contains(IMPORT))
                .findFirst();
    }

    private static String address(Configuration configuration) {
        return configuration
                .text("spring.cloud.config.uri")
                .or(() -> imports(configuration)
                        .map(e -> configuration.resolve(e.text()))
                        .map(t -> t.substring(t.indexOf(IMPORT) + IMPORT.length())))
                .orElse("");
    }
}
