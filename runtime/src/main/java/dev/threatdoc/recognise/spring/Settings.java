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

/** What the configuration alone says: the port, the mail server, and secrets that stand in it. */
@AutoService(Recogniser.class)
public final class Settings implements Recogniser {

    private static final Set<String> MAILERS = Set.of(
            "org.springframework.mail.javamail.JavaMailSender",
            "org.springframework.mail.javamail.JavaMailSenderImpl",
            "org.springframework.mail.MailSender");

    /** For the service loader. */
    public Settings() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        configuration
                .find("server.port", "quarkus.http.port", "micronaut.server.port")
                .filter(p -> p.text().matches("\\d{1,5}") && !p.text().matches("0+"))
                .ifPresent(p -> notes.tag(Tags.PORT, Notes.evidence(p), p.text()));
        Optional<ConfigEntry> host = configuration.find("spring.mail.host", "quarkus.mailer.host");
        host.map(Notes::evidence)
                // Where it is may stand in files elsewhere.
                .or(() -> module.uses(MAILERS))
                .ifPresent(e -> mail(host.map(ConfigEntry::text).orElse(""), e, configuration, notes));
    }

    private static void mail(String host, Evidence evidence, Configuration configuration, Notes notes) {
        Map<String, List<String>> tags = new TreeMap<>();
        configuration
                .find("spring.mail.password", "quarkus.mailer.password")
                .filter(p -> p.secrecy() == Secrecy.PLAIN_TEXT)
                .ifPresent(p -> tags.put(Tags.PLAIN_TEXT_CREDENTIALS, List.of()));
        boolean encrypted = configuration.isTrue("spring.mail.properties.mail.smtp.ssl.enable")
                || configuration.isTrue("spring.mail.properties.mail.smtp.starttls.enable");
        if (encrypted) {
            tags.put(Tags.TLS, List.of());
        }
        String port = configuration.text("spring.mail.port").map(p -> ":" + p).orElse("");
        notes.sends(
                FarEnd.playing(Tags.MAIL_SERVER, "")
                        .orAt(host.isEmpty() ? "" : host + port)
                        .called("mail server"),
                "SMTP",
                tags,
                evidence);
    }
}
