package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Texts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** WebSockets: endpoints of Jakarta, Quarkus and Micronaut, and handlers and STOMP endpoints that Spring registers. */
final class Sockets implements RouteRecogniser {

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
    public Stream<Operation> operations(Module module) {
        Roots roots = new Roots(module);
        String root = Roots.of(roots.quarkus(), roots.servlets(), roots.micronaut());
        Texts texts = new Texts(module.code());
        Stream<Operation> annotated = module.code().types().stream()
                .flatMap(t -> CodeAnnotation.findAny(t.annotations(), ENDPOINTS).stream()
                        .flatMap(a -> texts.of(a.values("value", "path", "uri"), t).stream()
                                .map(p -> operation(p, Asked.Framework.JAKARTA, root, Notes.evidence(a), module))));
        Stream<Operation> registered = module.code()
                .calls()
                .filter(c -> REGISTER.containsKey(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isAny(REGISTRIES))
                                .isPresent())
                .flatMap(c -> c.expression().arguments().stream()
                        .skip(REGISTER.getOrDefault(c.expression().name(), 0))
                        .flatMap(a -> texts.of(a, c).stream())
                        .map(p -> operation(p, Asked.Framework.SPRING, root, Notes.evidence(c), module)));
        return Stream.concat(annotated, registered);
    }

    private static Operation operation(
            String path, Asked.Framework framework, String root, Evidence seen, Module module) {
        return Operation.at(
                framework,
                Operation.WEB_SOCKET,
                "GET",
                root,
                RoutePath.of(module.configuration().resolve(path)),
                seen);
    }
}
