package dev.threatdoc.recognise.spring;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.config.Secrecy;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** OAuth 2: who issues tokens, who accepts them, and where those who accept them ask. */
@AutoService(Recogniser.class)
public final class OAuth2 implements Recogniser {

    private static final String OLD = "org.springframework.security.oauth2.config.annotation.web.configuration.";

    private static final Set<String> TOKEN_STORES = Set.of(
            "org.springframework.security.oauth2.provider.token.TokenStore",
            "org.springframework.security.oauth2.provider.token.store.InMemoryTokenStore",
            "org.springframework.security.oauth2.provider.token.store.JwtTokenStore",
            "org.springframework.security.oauth2.provider.token.store.JdbcTokenStore");

    /** Settings that say where tokens come from or are checked. */
    private static final List<String> PROVIDERS = List.of(
            "security.oauth2.resource.user-info-uri",
            "security.oauth2.resource.token-info-uri",
            "security.oauth2.resource.jwt.key-uri",
            "security.oauth2.resource.jwk.key-set-uri",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
            "spring.security.oauth2.resourceserver.opaquetoken.introspection-uri",
            "security.oauth2.client.access-token-uri");

    /** For the service loader. */
    public OAuth2() {}

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(OLD + "EnableAuthorizationServer")
                .or(() -> module.dependency(
                        "spring-security-oauth2-authorization-server",
                        "spring-boot-starter-oauth2-authorization-server"))
                .ifPresent(e -> {
                    notes.tag(Tags.AUTHORIZATION_SERVER, e, "Spring OAuth2");
                    module.uses(TOKEN_STORES).ifPresent(t -> notes.tag(Tags.TOKEN_SERVER, t));
                });
        Configuration configuration = module.configuration();
        Optional<Evidence> accepts = module.annotated(OLD + "EnableResourceServer")
                .or(() -> configuration.below("spring.security.oauth2.resourceserver").stream()
                        .findFirst()
                        .map(Notes::evidence));
        accepts.ifPresent(e -> {
            notes.tag(Tags.RESOURCE_SERVER, e, "Spring Security");
            notes.state("authenticatesSource", true, e);
            notes.state("authenticationScheme", "Bearer", e);
        });
        Optional<Evidence> client = module.annotated(OLD + "EnableOAuth2Client");
        Optional<Evidence> login =
                module.annotated("org.springframework.boot.autoconfigure.security.oauth2.client.EnableOAuth2Sso");
        login.ifPresent(e -> notes.tag(Tags.SINGLE_SIGN_ON, e, "OAuth 2"));
        if (accepts.or(() -> client).or(() -> login).isPresent()) {
            provider(configuration, notes);
        }
    }

    private static void provider(Configuration configuration, Notes notes) {
        Optional<ConfigEntry> setting = configuration
                .find(PROVIDERS.toArray(String[]::new))
                .or(() -> configuration.below("spring.security.oauth2.client.provider").stream()
                        .filter(e -> e.key().endsWith("uri"))
                        .findFirst());
        setting.filter(s -> s.text().contains("://")).ifPresent(s -> {
            Map<String, List<String>> tags = new TreeMap<>();
            tags.put(Tags.AUTHENTICATION_PROVIDER, List.of());
            boolean plain = configuration
                    .find("security.oauth2.client.client-secret")
                    .filter(c -> c.secrecy() == Secrecy.PLAIN_TEXT)
                    .isPresent();
            Evidence evidence = Notes.evidence(s);
            if (plain) {
                // The client's secret opens nothing at the server but its own account there.
                tags.put(Tags.CLIENT_SECRET, List.of());
            }
            notes.receives(FarEnd.at(s.text()), s.text().startsWith("https") ? "HTTPS" : "HTTP", tags, evidence);
        });
    }
}
