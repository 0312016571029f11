package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.HttpMappings;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Interfaces that a library makes HTTP clients of: Spring's with {@code @HttpExchange} by their own URLs or those of
 * their groups, Feign's without Spring by the URL that its builder gets.
 */
final class HttpInterfaces implements Recogniser {

    private static final String IMPORT = "org.springframework.web.service.registry.ImportHttpServices";
    private static final List<String> GROUPS = List.of(
            "spring.http.serviceclient.",
            "spring.http.client.service.group.",
            "spring.http.reactiveclient.service.group.");
    private static final Set<String> FEIGN = Set.of("feign.Feign", "feign.AsyncFeign", "feign.hystrix.HystrixFeign");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            if (type.kind() == CodeType.Kind.INTERFACE) {
                exchanges(type)
                        .flatMap(a -> texts.of(a.values("url", "value"), type).stream()
                                .map(module.configuration()::resolve)
                                .filter(u -> u.matches("https?://.*"))
                                .map(u -> new Object[] {u, a}))
                        .forEach(f -> send(
                                (String) f[0],
                                "HTTP interface",
                                NamedTypes.tag(NamedTypes.in(type.methods().stream(), module.code())),
                                Notes.evidence((CodeAnnotation) f[1]),
                                notes));
            }
            type.annotations().stream()
                    .filter(a -> a.type().is(IMPORT))
                    .forEach(a -> group(a, type, texts, module, notes));
        }
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("target")
                        && c.expression().rootType().filter(t -> t.isAny(FEIGN)).isPresent())
                .forEach(c -> c.expression()
                        .argument(1)
                        .flatMap(a -> texts.of(a, c))
                        .map(module.configuration()::resolve)
                        .filter(u -> u.matches("https?://.*"))
                        .ifPresent(u -> send(u, "Feign", Map.of(), Notes.evidence(c), notes)));
    }

    private static Stream<CodeAnnotation> exchanges(CodeType type) {
        return Stream.concat(
                        type.annotations().stream(), type.methods().stream().flatMap(m -> m.annotations().stream()))
                .filter(HttpMappings::isExchange);
    }

    private static void group(CodeAnnotation imported, CodeType type, Texts texts, Module module, Notes notes) {
        String name = imported.value("group").flatMap(v -> texts.of(v, type)).orElse("default");
        GROUPS.stream()
                .flatMap(g -> module.configuration().find(g + name + ".base-url").stream())
                .map(ConfigEntry::text)
                .filter(u -> u.matches("https?://.*"))
                .findFirst()
                .ifPresent(u -> send(u, "HTTP interface", Map.of(), Notes.evidence(imported), notes));
    }

    private static void send(
            String url, String technology, Map<Tag, List<String>> named, Evidence evidence, Notes notes) {
        Map<Tag, List<String>> tags = new TreeMap<>(named);
        tags.put(Tags.DECLARATIVE_CLIENT, List.of(technology));
        notes.sends(FarEnd.at(url), url.startsWith("https:") ? "HTTPS" : "HTTP", tags, evidence);
    }
}
