package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Security of Jakarta EE and MicroProfile: mechanisms by annotation, and tokens that MicroProfile JWT verifies. */
final class JakartaSecurity implements Recogniser {

    private static final String MECHANISM = "security.enterprise.authentication.mechanism.http.";
    private static final Map<String, String> MECHANISMS = Map.of(
            "BasicAuthenticationMechanismDefinition", "Basic",
            "FormAuthenticationMechanismDefinition", "Form",
            "CustomFormAuthenticationMechanismDefinition", "Form",
            "OpenIdAuthenticationMechanismDefinition", "OIDC");
    private static final String LOGIN_CONFIG = "org.eclipse.microprofile.auth.LoginConfig";
    private static final List<String> SERVLET_SECURITY =
            List.of("javax.servlet.annotation.ServletSecurity", "jakarta.servlet.annotation.ServletSecurity");
    private static final String TECHNOLOGY = "MicroProfile JWT";

    @Override
    public void recognise(Module module, Notes notes) {
        MECHANISMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(m -> module.annotated("jakarta." + MECHANISM + m.getKey(), "javax." + MECHANISM + m.getKey())
                        .ifPresent(e -> scheme(m.getValue(), e, notes)));
        module.code().types().forEach(t -> t.annotation(LOGIN_CONFIG).ifPresent(a -> loginConfig(a, notes)));
        SERVLET_SECURITY.forEach(s -> module.code()
                .types()
                .forEach(t -> t.annotation(s)
                        .filter(JakartaSecurity::isConfidential)
                        .ifPresent(a -> notes.tag(Tags.TLS, Notes.evidence(a)))));
        tokens(module, notes);
    }

    private static void loginConfig(CodeAnnotation annotation, Notes notes) {
        String method =
                annotation.value("authMethod").map(JakartaSecurity::text).orElse("");
        Evidence evidence = Notes.evidence(annotation);
        if (method.equals("MP-JWT")) {
            notes.tag(Tags.RESOURCE_SERVER, evidence, TECHNOLOGY);
            scheme("Bearer", evidence, notes);
        } else if (!method.isEmpty()) {
            method(method, evidence, notes);
        }
    }

    /** A method as deployment descriptors name it. */
    static void method(String name, Evidence evidence, Notes notes) {
        switch (name.toUpperCase(Locale.ROOT)) {
            case "BASIC" -> scheme("Basic", evidence, notes);
            case "DIGEST" -> scheme("Digest", evidence, notes);
            case "FORM" -> scheme("Form", evidence, notes);
            case "CLIENT-CERT" -> scheme("mTLS", evidence, notes);
            case "SPNEGO" -> scheme("Kerberos", evidence, notes);
            case "OIDC" -> scheme("OIDC", evidence, notes);
            default -> notes.state(PropertyNames.AUTHENTICATION_SCHEME, name, evidence);
        }
    }

    static void scheme(String scheme, Evidence evidence, Notes notes) {
        notes.state(PropertyNames.AUTHENTICATION_SCHEME, scheme, evidence);
        switch (scheme) {
            case "Basic" -> notes.tag(Tags.BASIC_AUTHENTICATION, evidence, "Jakarta");
            case "Form" -> notes.tag(Tags.LOGIN, evidence, "form");
            case "OIDC" -> notes.tag(Tags.SINGLE_SIGN_ON, evidence, "OpenID Connect");
            case "mTLS" -> notes.tag(Tags.LOGIN, evidence, "client certificate");
            default -> {
                // Nothing more than the scheme.
            }
        }
        if (List.of("Form", "OIDC", "Bearer").contains(scheme)) {
            notes.state(PropertyNames.USES_SESSION_TOKENS, true, evidence);
        }
    }

    /** Where the key or the issuer of tokens is named, they are verified. */
    private static void tokens(Module module, Notes notes) {
        Optional<ConfigEntry> key = module.configuration()
                .find(
                        "mp.jwt.verify.publickey.location",
                        "mp.jwt.verify.publickey",
                        "smallrye.jwt.verify.key.location");
        Optional<ConfigEntry> issuer = module.configuration().find("mp.jwt.verify.issuer");
        Stream.of(key, issuer)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Notes::evidence)
                .ifPresent(e -> {
                    notes.tag(Tags.RESOURCE_SERVER, e, TECHNOLOGY);
                    scheme("Bearer", e, notes);
                });
        key.filter(k -> k.text().matches("https?://.*"))
                .ifPresent(k -> notes.receives(
                        FarEnd.at(k.text()),
                        k.text().startsWith("https") ? "HTTPS" : "HTTP",
                        Map.of(Tags.AUTHENTICATION_PROVIDER, List.of()),
                        Notes.evidence(k)));
    }

    private static boolean isConfidential(CodeAnnotation annotation) {
        return annotation.values().values().stream()
                .flatMap(Expression::all)
                .anyMatch(e ->
                        e instanceof Expression.Select select && select.name().equals("CONFIDENTIAL"));
    }

    private static String text(Expression value) {
        return value instanceof Expression.Literal literal ? String.valueOf(literal.value()) : "";
    }
}
