package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TransportTest {

    @Test
    void seesEncryptedWays() {
        Transport transport = new Transport();
        Modules boot = Modules.properties("server.ssl.key-store=classpath:keys.p12\nserver.ssl.client-auth=need");
        assertThat(boot.tagsSeenBy(transport)).containsExactly("tls=[] @1");
        assertThat(boot.statedBy(transport))
                .containsExactly("isEncrypted=true", "authenticatesSource=true", "authenticationScheme=mTLS");
        assertThat(Modules.properties("server.ssl.key-store=a.p12\nserver.ssl.enabled=false")
                        .seenBy(transport))
                .isEmpty();
        assertThat(Modules.properties("quarkus.http.ssl.certificate.files=a.pem")
                        .statedBy(transport))
                .isEmpty();
        assertThat(Modules.properties(
                                "quarkus.http.ssl.certificate.files=a.pem\nquarkus.http.insecure-requests=redirect")
                        .statedBy(transport))
                .containsExactly("isEncrypted=true");
        assertThat(Modules.properties("quarkus.tls.trust-all=true").statedBy(transport))
                .containsExactly("authenticatesDestination=false");
        assertThat(Modules.properties("spring.mail.properties.mail.smtp.ssl.trust=*")
                        .weaknessesSeenBy(transport))
                .singleElement()
                .asString()
                .startsWith("trusts-every-certificate ");
        assertThat(Modules.properties("spring.mail.properties.mail.smtp.ssl.trust=smtp.example")
                        .weaknessesSeenBy(transport))
                .isEmpty();
        assertThat(Modules.properties("server.ssl.trust-store=classpath:trust.p12")
                        .tagsSeenBy(transport))
                .containsExactly("trust-store=[] @1");
    }
}
