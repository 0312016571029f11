package dev.threatdoc.discover.recognise.client;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
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

/** Mail, by Spring, Quarkus, Micronaut, Jakarta Mail or Amazon's SES. */
final class Mail implements Recogniser {

    private static final Set<String> SENDERS = Set.of(
            "org.springframework.mail.javamail.JavaMailSender",
            "org.springframework.mail.javamail.JavaMailSenderImpl",
            "org.springframework.mail.MailSender",
            "io.quarkus.mailer.Mailer",
            "io.quarkus.mailer.reactive.ReactiveMailer",
            "io.quarkus.mailer.MailTemplate",
            "io.micronaut.email.EmailSender",
            "javax.mail.Transport",
            "jakarta.mail.Transport",
            "org.apache.commons.mail.SimpleEmail",
            "org.apache.commons.mail.HtmlEmail");
    private static final Set<String> SES = Set.of(
            "software.amazon.awssdk.services.ses.SesClient",
            "software.amazon.awssdk.services.ses.SesAsyncClient",
            "software.amazon.awssdk.services.sesv2.SesV2Client",
            "software.amazon.awssdk.services.sesv2.SesV2AsyncClient",
            "com.amazonaws.services.simpleemail.AmazonSimpleEmailService");
    private static final String[] HOSTS = {"spring.mail.host", "quarkus.mailer.host", "mail.smtp.host"};
    private static final String[] PORTS = {"spring.mail.port", "quarkus.mailer.port", "mail.smtp.port"};
    private static final String[] PASSWORDS = {"spring.mail.password", "quarkus.mailer.password", "mail.smtp.password"};
    private static final List<String> ENCRYPTED = List.of(
            "spring.mail.properties.mail.smtp.ssl.enable",
            "spring.mail.properties.mail.smtp.starttls.enable",
            "quarkus.mailer.tls",
            "quarkus.mailer.ssl",
            "mail.smtp.starttls.enable",
            "mail.smtp.ssl.enable");

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<ConfigEntry> host = configuration.find(HOSTS);
        host.map(Notes::evidence)
                .or(() -> module.uses(SENDERS))
                .ifPresent(e -> server(host.map(ConfigEntry::text).orElse(""), e, configuration, notes));
        module.uses(SES)
                .ifPresent(e -> notes.sends(
                        FarEnd.playing(Tags.MAIL_SERVER, "SES").called("Amazon SES"), "HTTPS", Map.of(), e));
    }

    private static void server(String host, Evidence evidence, Configuration configuration, Notes notes) {
        Map<Tag, List<String>> tags = new TreeMap<>();
        configuration
                .find(PASSWORDS)
                .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                .ifPresent(p -> tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of()));
        boolean encrypted = ENCRYPTED.stream().anyMatch(configuration::isTrue)
                || configuration
                        .text("quarkus.mailer.start-tls")
                        .filter("REQUIRED"::equalsIgnoreCase)
                        .isPresent();
        if (encrypted) {
            tags.put(Tags.TLS, List.of());
        }
        String port = configuration.text(PORTS).map(p -> ":" + p).orElse("");
        notes.sends(
                FarEnd.playing(Tags.MAIL_SERVER, "")
                        .orAt(host.isEmpty() ? "" : host + port)
                        .called("mail server"),
                "SMTP",
                tags,
                evidence);
    }
}
