package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.access.SecurityChain;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.SettingWeakness;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.Optional;
import java.util.regex.Pattern;

/** TLS: connections that a program takes encrypted only, whom it trusts, and whose certificates it asks for. */
final class Transport implements Recogniser {

    private static final String[] KEYS = {
        "server.ssl.key-store",
        "server.ssl.certificate",
        "server.ssl.bundle",
        "server.ssl.enabled",
        "quarkus.http.ssl.certificate.files",
        "quarkus.http.ssl.certificate.file",
        "quarkus.http.ssl.certificate.key-store-file",
        "quarkus.http.tls-configuration-name",
        "micronaut.server.ssl.enabled",
        "micronaut.ssl.enabled"
    };
    private static final Pattern TRUST_STORE = Pattern.compile(
            "(?i)(.+\\.)?(trust-?store(-?(location|path|file|url))?|trust-store\\.(jks|p12|pem)\\.(path|certs).*)");
    private static final Pattern MAIL_TRUST = Pattern.compile("(?i)(.+\\.)?mail\\.smtps?\\.ssl\\.trust");
    private static final Pattern TRUST_ALL = Pattern.compile("(?i)(.+\\.)?(trust-all(-certificates)?"
            + "|insecure-trust-all-certificates|(use-)?insecure-trust-manager|disable-ssl-validation"
            + "|disable-?ssl-?verification|skip-ssl-validation)");

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        server(configuration).ifPresent(e -> {
            notes.tag(Tags.TLS, Notes.evidence(e));
            if (isOnlyWay(configuration)) {
                notes.state(PropertyNames.IS_ENCRYPTED, true, Notes.evidence(e));
            }
        });
        configuration
                .find(
                        "server.ssl.client-auth",
                        "quarkus.http.ssl.client-auth",
                        "micronaut.server.ssl.client-authentication")
                .filter(e -> e.profile().isEmpty() && e.text().strip().matches("(?i)need|required"))
                .map(Notes::evidence)
                .ifPresent(e -> {
                    notes.state(PropertyNames.AUTHENTICATES_SOURCE, true, e);
                    notes.state(PropertyNames.AUTHENTICATION_SCHEME, "mTLS", e);
                });
        for (SecurityChain chain : SecurityChain.of(module.code())) {
            chain.calls("requiresSecure", "redirectToHttps").forEach(c -> {
                notes.tag(Tags.TLS, Notes.evidence(c));
                if (c.expression().follows("anyRequest") && !chain.isRestricted()) {
                    notes.state(PropertyNames.IS_ENCRYPTED, true, Notes.evidence(c));
                }
            });
        }
        for (ConfigEntry entry : configuration.entries()) {
            boolean mail = MAIL_TRUST.matcher(entry.key()).matches()
                    && entry.text().strip().equals("*");
            if (mail && !Guarding.isForDevelopers(entry)) {
                notes.weakness(SettingWeakness.of(
                        WeaknessKinds.TRUSTS_EVERY_CERTIFICATE, entry, "lets every mail server pass for yours"));
            }
            if (TRUST_ALL.matcher(entry.key()).matches()
                    && entry.text().strip().equalsIgnoreCase("true")
                    && entry.profile().isEmpty()) {
                notes.tag(Hazards.TRUSTS_EVERY_CERTIFICATE, Notes.evidence(entry), entry.key());
                notes.state(PropertyNames.AUTHENTICATES_DESTINATION, false, Notes.evidence(entry));
            } else if (TRUST_STORE.matcher(entry.key()).matches()
                    && !entry.text().isBlank()) {
                notes.tag(Tags.TRUST_STORE, Notes.evidence(entry));
            }
        }
    }

    private static Optional<ConfigEntry> server(Configuration configuration) {
        return configuration.isFalse("server.ssl.enabled")
                ? Optional.empty()
                : configuration
                        .find(KEYS)
                        // Set for one profile only, it need not hold where it runs.
                        .filter(e -> e.profile().isEmpty() && !e.text().strip().equalsIgnoreCase("false"));
    }

    /** Spring Boot opens one port; Quarkus and Micronaut leave the one without TLS open unless told otherwise. */
    private static boolean isOnlyWay(Configuration configuration) {
        boolean quarkus = !configuration.below("quarkus.http").isEmpty();
        boolean micronaut = configuration.isTrue("micronaut.server.dual-protocol");
        return !micronaut
                && (!quarkus
                        || configuration
                                .text("quarkus.http.insecure-requests")
                                .filter(t -> t.matches("(?i)disabled|redirect"))
                                .isPresent());
    }
}
