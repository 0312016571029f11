package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.DevelopmentOnly;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Set;

/** Web sockets that take messages from any site, while nothing looks at who opens them. */
final class OpenWebSockets implements Recogniser {

    private static final Set<String> TAKE_ORIGINS = Set.of("setAllowedOrigins", "setAllowedOriginPatterns");
    private static final Set<String> CHECKS = Set.of("addInterceptors", "setHandshakeHandler");
    private static final Set<String> CHANNEL_CHECKS = Set.of(
            "org.springframework.messaging.support.ChannelInterceptor",
            "org.springframework.messaging.support.ChannelInterceptorAdapter",
            "org.springframework.security.config.annotation.web.socket.AbstractSecurityWebSocketMessageBrokerConfigurer",
            "org.springframework.web.socket.server.HandshakeInterceptor",
            "org.springframework.web.socket.server.support.DefaultHandshakeHandler");
    private static final String SECURED =
            "org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity";

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.code().hasAnnotation(SECURED)
                || module.code().types().stream().anyMatch(t -> t.extendsAny(CHANNEL_CHECKS))) {
            return;
        }
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            if (!DevelopmentOnly.is(type.annotations())) {
                type.methods().forEach(m -> {
                    List<Expression.Call> calls = m.calls().toList();
                    calls.stream()
                            .filter(c -> isOpen(c, new Site<>(c, type, m.place()), texts))
                            .filter(c -> calls.stream().noneMatch(o -> CHECKS.contains(o.name()) && isSame(o, c)))
                            .forEach(c -> notes.weakness(Weakness.of(
                                    WeaknessKinds.OPEN_WEB_SOCKET,
                                    new Evidence(
                                            "pages of any site may open the web socket",
                                            new Site<>(c, type, m.place()).place()),
                                    CodeText.of(c),
                                    "")));
                });
            }
        }
    }

    private static boolean isOpen(Expression.Call call, Site<Expression.Call> site, Texts texts) {
        return TAKE_ORIGINS.contains(call.name())
                && (call.follows("addEndpoint") || call.follows("addHandler"))
                && call.arguments().stream().anyMatch(a -> texts.all(a, site).contains("*"));
    }

    private static boolean isSame(Expression.Call one, Expression.Call other) {
        return one.all().anyMatch(other::equals) || other.all().anyMatch(one::equals);
    }
}
