package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.FarEnd;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.PropertyNames;
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
import java.util.stream.Stream;

/** OAuth 2: who issues tokens, who accepts them, and where those who accept them ask. */
final class OAuth2 implements Recogniser {

    private static final String OLD = "org.springframework.security.oauth2.config.annotation.web.configuration.";
    private static final String NEW = "org.springframework.security.oauth2.server.authorization.";
    private static final String CLOUD = "org.springframework.cloud.security.oauth2.";

    private static final String TOKEN_PATH = "/oauth/token";

    /** Types that only an issuer of tokens sets up. */
    private static final Set<String> ISSUERS = Set.of(
            NEW + "client.RegisteredClientRepository",
            NEW + "client.InMemoryRegisteredClientRepository",
            NEW + "settings.AuthorizationServerSettings",
            NEW + "config.ProviderSettings",
            OLD + "AuthorizationServerConfigurerAdapter");

    private static final Set<String> TOKEN_STORES = Set.of(
            "org.springframework.security.oauth2.provider.token.TokenStore",
            "org.springframework.security.oauth2.provider.token.store.InMemoryTokenStore",
            "org.springframework.security.oauth2.provider.token.store.JwtTokenStore",
            "org.springframework.security.oauth2.provider.token.store.JdbcTokenStore",
            "org.springframework.security.oauth2.provider.token.store.redis.RedisTokenStore",
            NEW + "OAuth2AuthorizationService");

    /** What checks the passwords of people, so that the issuer of tokens knows who asks for one. */
    private static final Set<String> ACCOUNTS = Set.of(
            "org.springframework.security.core.userdetails.UserDetailsService",
            "org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder");

    private static final String[] ACCEPT = {
        OLD + "EnableResourceServer",
        CLOUD + "resource.EnableOAuth2Resource",
        "org.keycloak.adapters.springsecurity.KeycloakConfiguration"
    };
    private static final Set<String> ACCEPT_BASES = Set.of(
            OLD + "ResourceServerConfigurerAdapter",
            "org.keycloak.adapters.springsecurity.config.KeycloakWebSecurityConfigurerAdapter");
    private static final List<String> ACCEPT_SETTINGS =
            List.of("spring.security.oauth2.resourceserver", "okta.oauth2.issuer", "keycloak.auth-server-url");

    /** Settings that say where tokens come from or are checked. */
    private static final String[] PROVIDERS = {
        "security.oauth2.resource.user-info-uri",
        "security.oauth2.resource.token-info-uri",
        "security.oauth2.resource.jwt.key-uri",
        "security.oauth2.resource.jwk.key-set-uri",
        "security.oauth2.resource.jwk.key-uri",
        "spring.oauth2.resource.user-info-uri",
        "spring.oauth2.resource.token-info-uri",
        "spring.oauth2.resource.jwt.key-uri",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
        "spring.security.oauth2.resourceserver.opaquetoken.introspection-uri",
        "okta.oauth2.issuer",
        "keycloak.auth-server-url",
        "security.oauth2.client.access-token-uri",
        "spring.oauth2.client.access-token-uri"
    };

    /** Of these, and of others, those behind which tokens are made. */
    private static final String[] TOKEN_URIS = {
        "security.oauth2.client.access-token-uri", "spring.oauth2.client.access-token-uri"
    };

    private static final String[] CLIENT_SECRETS = {
        "security.oauth2.client.client-secret",
        "spring.oauth2.client.client-secret",
        "keycloak.credentials.secret",
        "spring.security.oauth2.resourceserver.opaquetoken.client-secret"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(OLD + "EnableAuthorizationServer")
                .or(() -> module.dependency(
                        "spring-security-oauth2-authorization-server",
                        "spring-boot-starter-oauth2-authorization-server",
                        "spring-boot-starter-security-oauth2-authorization-server"))
                .or(() -> module.uses(ISSUERS))
                .ifPresent(e -> {
                    notes.tag(Tags.AUTHORIZATION_SERVER, e, "Spring OAuth2");
                    module.uses(TOKEN_STORES).ifPresent(t -> notes.tag(Tags.TOKEN_SERVER, t));
                    // Whoever wants a token shows who he is first, and gets no more than what he is allowed to.
                    notes.tag(Tags.AUTHENTICATES_REQUESTS, e, TOKEN_PATH);
                    notes.tag(Tags.AUTHORIZES_REQUESTS, e, TOKEN_PATH);
                    module.uses(ACCOUNTS).ifPresent(a -> notes.tag(Tags.AUTHENTICATION_SERVER, a));
                });
        Configuration configuration = module.configuration();
        Optional<Evidence> accepts = accepts(module);
        accepts.ifPresent(e -> {
            notes.tag(Tags.RESOURCE_SERVER, e, "Spring Security");
            notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, e);
            notes.state(PropertyNames.AUTHENTICATION_SCHEME, "Bearer", e);
        });
        module.annotated(
                        "org.springframework.boot.autoconfigure.security.oauth2.client.EnableOAuth2Sso",
                        CLOUD + "sso.EnableOAuth2Sso")
                .ifPresent(e -> notes.tag(Tags.SINGLE_SIGN_ON, e, "OAuth 2"));
        boolean client = module.annotated(OLD + "EnableOAuth2Client").isPresent()
                || module.annotated("org.springframework.boot.autoconfigure.security.oauth2.client.EnableOAuth2Sso")
                        .isPresent()
                || !configuration
                        .below("spring.security.oauth2.client.provider")
                        .isEmpty();
        if (accepts.isPresent() || client) {
            provider(configuration, notes);
            issuer(configuration, notes);
        }
    }

    /** Whether settings say where tokens come from or are checked. */
    static boolean namesProvider(Configuration configuration) {
        return configuration.find(PROVIDERS).isPresent()
                || !configuration
                        .below("spring.security.oauth2.client.provider")
                        .isEmpty();
    }

    /** What shows that a module takes nobody without a token; nothing if it does not. */
    static Optional<Evidence> accepts(Module module) {
        return module.annotated(ACCEPT)
                .or(() -> module.code().types().stream()
                        .filter(t -> t.extendsAny(ACCEPT_BASES))
                        .findFirst()
                        .map(t -> new Evidence(t.simpleName() + " is one of its kind", t.place())))
                .or(() -> ACCEPT_SETTINGS.stream()
                        .flatMap(s -> Stream.concat(
                                module.configuration().below(s).stream(), module.configuration().find(s).stream()))
                        .findFirst()
                        .map(Notes::evidence));
    }

    private static void provider(Configuration configuration, Notes notes) {
        Optional<ConfigEntry> setting = configuration
                .find(PROVIDERS)
                .or(() -> configuration.below("spring.security.oauth2.client.provider").stream()
                        .filter(e -> e.key().endsWith("uri"))
                        .findFirst());
        setting.filter(s -> s.text().contains("://")).ifPresent(s -> {
            Map<Tag, List<String>> tags = new TreeMap<>();
            tags.put(Tags.AUTHENTICATION_PROVIDER, List.of());
            Optional<ConfigEntry> secret = configuration
                    .find(CLIENT_SECRETS)
                    .or(() -> configuration.below("spring.security.oauth2.client.registration").stream()
                            .filter(e -> e.key().endsWith("client-secret"))
                            .findFirst());
            if (secret.filter(c -> c.secrecy() == Secrecy.PLAIN_TEXT).isPresent()) {
                // The client's secret opens nothing at the server but its own account there.
                tags.put(Tags.CLIENT_SECRET, List.of());
            }
            secret.filter(c -> c.secrecy() != Secrecy.EMPTY).ifPresent(c -> tags.put(Tags.PASSWORD, List.of()));
            notes.receives(
                    FarEnd.at(s.text()), s.text().startsWith("https") ? "HTTPS" : "HTTP", tags, Notes.evidence(s));
        });
    }

    /** Whoever makes the tokens, which need not be who says afterwards whose they are. */
    private static void issuer(Configuration configuration, Notes notes) {
        configuration
                .find(TOKEN_URIS)
                .or(() -> configuration.below("spring.security.oauth2.client.provider").stream()
                        .filter(e -> e.key().endsWith("token-uri"))
                        .findFirst())
                .filter(e -> e.text().contains("://"))
                .ifPresent(e -> notes.receives(
                        FarEnd.at(e.text()),
                        e.text().startsWith("https") ? "HTTPS" : "HTTP",
                        Map.of(Tags.AUTHENTICATION_PROVIDER, List.of(Tags.TOKEN_SERVER.text())),
                        Notes.evidence(e)));
    }
}
