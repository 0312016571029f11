package dev.threatdoc.discover.recognise.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MailTest {

    @Test
    void findsTheMailServer() {
        assertThat(Modules.properties("""
                                spring.mail.host=smtp.example.com
                                spring.mail.port=587
                                spring.mail.password=geheim
                                """).connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server|smtp.example.com:587 SMTP {plain-text-credentials=[]}");
        assertThat(Modules.properties("quarkus.mailer.host=mx\nquarkus.mailer.start-tls=REQUIRED")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server|mx SMTP {tls=[]}");
        assertThat(Modules.java("class A { org.springframework.mail.javamail.JavaMailSender mail; }")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|mail server SMTP");
        assertThat(Modules.java("class A { software.amazon.awssdk.services.ses.SesClient ses; }")
                        .connectionsSeenBy(new Mail()))
                .containsExactly("-> mail-server|SES|Amazon SES HTTPS");
        assertThat(Modules.java("class A { com.example.MailSender mail; }").seenBy(new Mail()))
                .isEmpty();
    }
}
