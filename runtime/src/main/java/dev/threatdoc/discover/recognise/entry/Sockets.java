package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** WebSockets: endpoints of Jakarta, Quarkus and Micronaut, and handlers and STOMP endpoints that Spring registers. */
final class Sockets implements Recogniser {

    private static final Set<String> ENDPOINTS = Set.of(
            "javax.websocket.server.ServerEndpoint",
            "jakarta.websocket.server.ServerEndpoint",
            "io.quarkus.websockets.next.WebSocket",
            "io.micronaut.websocket.annotation.ServerWebSocket");
    private static final String SPRING = "org.springframework.web.socket.config.annotation.";

    /** Methods that register one, with the number of the argument behind which only paths stand. */
    private static final Map<String, Integer> REGISTER = Map.of("addHandler", 1, "addEndpoint", 0);

    private static final Set<String> REGISTRIES =
            Set.of(SPRING + "WebSocketHandlerRegistry", SPRING + "StompEndpointRegistry");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            CodeAnnotation.findAny(type.annotations(), ENDPOINTS)
                    .ifPresent(a ->
                            note(texts.of(a.values("value", "path", "uri"), type), Notes.evidence(a), module, notes));
        }
        module.code()
                .calls()
                .filter(c -> REGISTER.containsKey(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(REGISTRIES))
                                .isPresent())
                .forEach(c -> note(
                        c.expression().arguments().stream()
                                .skip(REGISTER.getOrDefault(c.expression().name(), 0))
                                .flatMap(a -> texts.of(a, c).stream())
                                .toList(),
                        Notes.evidence(c),
                        module,
                        notes));
    }

    private static void note(List<String> paths, Evidence evidence, Module module, Notes notes) {
        String[] whole = paths.stream()
                .map(module.configuration()::resolve)
                .map(RoutePath::of)
                .toArray(String[]::new);
        notes.tag(Tags.ENDPOINTS, evidence, whole);
        notes.tag(Tags.WEB_SOCKETS, evidence, whole);
    }
}
