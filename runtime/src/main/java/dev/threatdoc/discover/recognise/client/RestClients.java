package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Interfaces that MicroProfile's REST client or Micronaut's HTTP client implements, by URL, key or service name. */
final class RestClients implements Recogniser {

    private static final String MICROPROFILE = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final Set<String> MICRONAUT = Set.of("io.micronaut.http.client.annotation.Client");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            type.annotation(MICROPROFILE).ifPresent(a -> microProfile(a, type, module, texts, notes));
            Stream.of(
                            Stream.of(type.annotations()),
                            type.fields().stream().map(CodeField::annotations),
                            type.methods().stream()
                                    .flatMap(m -> m.parameters().stream())
                                    .map(CodeParameter::annotations))
                    .flatMap(Function.identity())
                    .flatMap(a -> CodeAnnotation.findAny(a, MICRONAUT).stream())
                    .flatMap(a -> micronaut(a, type, module, texts).stream())
                    .forEach(f -> send(f, "Micronaut", notes));
        }
    }

    private record Found(CodeAnnotation annotation, FarEnd end, Map<Tag, List<String>> named) {}

    private static Map<Tag, List<String>> named(CodeType type, Module module) {
        return NamedTypes.tag(NamedTypes.in(type.methods().stream(), module.code()));
    }

    private static Optional<Found> micronaut(CodeAnnotation annotation, CodeType type, Module module, Texts texts) {
        Configuration configuration = module.configuration();
        return text(annotation, type, texts, "id", "value")
                .map(configuration::resolve)
                // A path alone is one of the program's own.
                .filter(t -> !t.startsWith("/"))
                .map(t -> t.startsWith("http") ? FarEnd.at(t) : service(t, configuration))
                .map(end -> new Found(annotation, end, NamedTypes.isClient(type) ? named(type, module) : Map.of()));
    }

    private static FarEnd service(String id, Configuration configuration) {
        String prefix = "micronaut.http.services." + id + ".";
        return configuration
                .text(prefix + "url", prefix + "urls", prefix + "urls[0]")
                .map(FarEnd::at)
                .orElseGet(() -> FarEnd.named(id));
    }

    private static void microProfile(
            CodeAnnotation annotation, CodeType type, Module module, Texts texts, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<String> key = text(annotation, type, texts, "configKey");
        Optional<String> url = Stream.concat(key.stream(), Stream.of(type.name()))
                .flatMap(k -> Stream.of(
                        "quarkus.rest-client." + k + ".url",
                        "quarkus.rest-client.\"" + k + "\".url",
                        "quarkus.rest-client." + k + ".uri",
                        k + "/mp-rest/url",
                        k + "/mp-rest/uri"))
                .flatMap(k -> configuration.text(k).stream())
                .findFirst()
                .or(() -> text(annotation, type, texts, "baseUri").map(configuration::resolve));
        if (url.isEmpty() && module.uses(Set.of(type.name())).isEmpty()) {
            // Declared and never asked for, nor told where to: nothing is sent.
            return;
        }
        FarEnd end =
                url.map(u -> Stork.at(u, configuration)).orElseGet(() -> FarEnd.named(key.orElseGet(type::simpleName)));
        send(new Found(annotation, end, named(type, module)), "MicroProfile", notes);
    }

    private static void send(Found found, String technology, Notes notes) {
        Map<Tag, List<String>> tags = new TreeMap<>(found.named());
        tags.put(Tags.DECLARATIVE_CLIENT, List.of(technology));
        notes.sends(
                found.end(),
                found.end().address().startsWith("https") ? "HTTPS" : "HTTP",
                tags,
                Notes.evidence(found.annotation()));
    }

    private static Optional<String> text(CodeAnnotation annotation, CodeType type, Texts texts, String... attributes) {
        return annotation.value(attributes).flatMap(v -> texts.of(v, type)).filter(t -> !t.isBlank());
    }
}
