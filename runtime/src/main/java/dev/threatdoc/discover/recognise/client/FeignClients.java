package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Feign: interfaces that are clients of other services, named by the service or by a URL. */
final class FeignClients implements Recogniser {

    private static final List<String> ANNOTATIONS = List.of(
            "org.springframework.cloud.openfeign.FeignClient", "org.springframework.cloud.netflix.feign.FeignClient");

    private static final Pattern LOCAL = Pattern.compile("(https?://)?(localhost|127\\.0\\.0\\.1)\\b.*");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            ANNOTATIONS.stream()
                    .flatMap(a -> CodeAnnotation.find(type.annotations(), a).stream())
                    .findFirst()
                    .ifPresent(a -> client(module, type, a, texts, notes));
        }
    }

    private static void client(Module module, CodeType type, CodeAnnotation annotation, Texts texts, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<String> name = annotation
                .value("name", "value", "serviceId")
                .flatMap(v -> texts.of(v, type))
                .map(configuration::resolve);
        Optional<String> url = annotation
                .value("url")
                .flatMap(v -> texts.of(v, type))
                .map(configuration::resolve)
                // In its first versions, the name could be the address.
                .or(() -> name.filter(n -> n.contains("://")))
                .or(() -> name.flatMap(n -> configuration.text("spring.cloud.openfeign.client.config." + n + ".url")))
                .filter(u -> !u.isBlank() && !u.startsWith("${"));
        Map<Tag, List<String>> tags = new TreeMap<>();
        tags.put(Tags.DECLARATIVE_CLIENT, List.of("Feign"));
        tags.putAll(NamedTypes.tag(
                NamedTypes.in(module.code().lineage(type).stream().flatMap(t -> t.methods().stream()), module.code())));
        if (url.isEmpty()) {
            tags.put(Tags.LOAD_BALANCER, List.of("Ribbon"));
        }
        boolean always = annotation.type().is(ANNOTATIONS.get(1)) && !configuration.isFalse("feign.hystrix.enabled");
        // A fallback alone does nothing: without a circuit breaker nobody asks it.
        if (always
                || configuration.isTrue("feign.hystrix.enabled")
                || configuration.isTrue("feign.circuitbreaker.enabled")
                || configuration.isTrue("spring.cloud.openfeign.circuitbreaker.enabled")) {
            tags.put(Tags.CIRCUIT_BREAKER, List.of());
        }
        if (url.isPresent() || name.filter(n -> !n.isBlank()).isPresent()) {
            // Who listens on the same machine may say so where we do not look; the name is known all the same.
            FarEnd end = url.map(u -> LOCAL.matcher(u).matches()
                            ? FarEnd.at(u)
                                    .called(name.filter(n -> !n.contains(":")).orElse(""))
                            : FarEnd.at(u))
                    .orElseGet(() -> ServerLists.named(name.orElse(""), configuration));
            notes.sends(end, url.orElse("").startsWith("https") ? "HTTPS" : "HTTP", tags, Notes.evidence(annotation));
        }
    }
}
