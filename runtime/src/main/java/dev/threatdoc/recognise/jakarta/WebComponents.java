package dev.threatdoc.recognise.jakarta;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.CodeAnnotation;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.code.Texts;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Set;

/** Servlets and WebSocket endpoints that are declared by annotations. */
@AutoService(Recogniser.class)
public final class WebComponents implements Recogniser {

    private static final Set<String> COMPONENTS = Set.of(
            "javax.servlet.annotation.WebServlet",
            "jakarta.servlet.annotation.WebServlet",
            "javax.websocket.server.ServerEndpoint",
            "jakarta.websocket.server.ServerEndpoint",
            "io.quarkus.websockets.next.WebSocket",
            "io.micronaut.websocket.annotation.ServerWebSocket");

    /** For the service loader. */
    public WebComponents() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            CodeAnnotation.findAny(type.annotations(), COMPONENTS)
                    .ifPresent(a -> notes.tag(
                            Tags.ENDPOINTS,
                            Notes.evidence(a),
                            texts.of(a.values("urlPatterns", "value", "path"), type)
                                    .toArray(String[]::new)));
        }
    }
}
