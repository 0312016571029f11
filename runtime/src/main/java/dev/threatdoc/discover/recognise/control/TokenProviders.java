package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where those who accept tokens ask about them, if code says so rather than configuration: or, if neither does, whoever
 * issues tokens in the system.
 */
final class TokenProviders implements Recogniser {

    private static final Map<Tag, List<String>> TAGS = Map.of(Tags.AUTHENTICATION_PROVIDER, List.of());

    /** Methods of Spring Security's own types that take the address of a provider. */
    private static final Set<String> SETTERS = Set.of(
            "setCheckTokenEndpointUrl",
            "setAccessTokenUri",
            "setUserInfoEndpointUrl",
            "withJwkSetUri",
            "withIssuerLocation",
            "fromIssuerLocation",
            "fromOidcIssuerLocation",
            "jwkSetUri",
            "issuerUri",
            "introspectionUri",
            "tokenUri");

    private static final Set<String> MADE_WITH_ADDRESS = Set.of(
            "org.springframework.boot.autoconfigure.security.oauth2.resource.UserInfoTokenServices",
            "org.springframework.security.oauth2.provider.token.store.jwk.JwkTokenStore",
            "org.springframework.security.oauth2.server.resource.introspection.NimbusOpaqueTokenIntrospector",
            "org.springframework.security.oauth2.server.resource.introspection.SpringOpaqueTokenIntrospector");

    /** What tells whether a token is good without asking anybody. */
    private static final Set<String> ALONE = Set.of(
            "org.springframework.security.oauth2.provider.token.store.JwtTokenStore",
            "org.springframework.security.oauth2.provider.token.store.JwtAccessTokenConverter",
            "org.springframework.security.oauth2.provider.token.store.JdbcTokenStore",
            "org.springframework.security.oauth2.provider.token.store.redis.RedisTokenStore",
            "org.springframework.security.oauth2.jwt.JwtDecoder",
            "org.springframework.security.oauth2.jwt.ReactiveJwtDecoder");

    private static final String[] KEYS = {
        "security.oauth2.resource.jwt.key-value",
        "spring.oauth2.resource.jwt.key-value",
        "spring.security.oauth2.resourceserver.jwt.public-key-location"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        Notes told = new Notes();
        module.code()
                .calls()
                .filter(c -> SETTERS.contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> t.isBelow("org.springframework.security"))
                                .isPresent())
                .forEach(c -> at(c.expression().arguments(), c, Notes.evidence(c), module, texts, told));
        module.code()
                .creations()
                .filter(c -> c.expression().type().isAny(MADE_WITH_ADDRESS))
                .forEach(c -> at(
                        c.expression().arguments(),
                        c,
                        new Evidence("new " + c.expression().type().simpleName() + "()", c.place()),
                        module,
                        texts,
                        told));
        told.all().forEach(notes::add);
        if (told.all().isEmpty() && !OAuth2.namesProvider(module.configuration()) && !isAlone(module)) {
            OAuth2.accepts(module)
                    .ifPresent(e -> notes.receives(FarEnd.playing(Tags.AUTHORIZATION_SERVER, ""), "HTTP", TAGS, e));
        }
    }

    private static void at(
            List<Expression> arguments, Site<?> site, Evidence evidence, Module module, Texts texts, Notes notes) {
        Stream.of(arguments)
                .flatMap(a -> a.stream().limit(1))
                .flatMap(a -> texts.all(a, site).stream())
                .map(module.configuration()::resolve)
                .filter(u -> u.matches("(?s)https?://.*"))
                .forEach(u -> notes.receives(FarEnd.at(u), u.startsWith("https") ? "HTTPS" : "HTTP", TAGS, evidence));
    }

    private static boolean isAlone(Module module) {
        return module.uses(ALONE).isPresent()
                || module.configuration().find(KEYS).isPresent();
    }
}
