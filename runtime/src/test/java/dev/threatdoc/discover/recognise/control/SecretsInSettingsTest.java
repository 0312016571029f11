package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings are secrets in plain text, and which only look so. */
final class SecretsInSettingsTest {

    private static final String FILE = "src/main/resources/application.properties";

    private static List<String> seen(Modules modules) {
        return modules.weaknessesSeenBy(new SecretsInSettings());
    }

    @Test
    void seesEverySecretAtItsLineForWhicheverProfile() {
        assertThat(seen(Modules.properties(
                                "spring.datasource.url=jdbc:postgresql://db/shop\nspring.datasource.password=Zq9!tulip")
                        .andFile(
                                "src/main/resources/application-staging.yml",
                                "spring:\n  mail:\n    password: Zq9!rose\n")))
                .containsExactly(
                        "secret-in-configuration " + FILE
                                + ":2 spring.datasource.password stands in plain text | spring.datasource.password=***",
                        "secret-in-configuration src/main/resources/application-staging.yml:3 spring.mail.password stands in"
                                + " plain text in the profile staging | spring.mail.password=***");
    }

    @Test
    void seesWhatCodeMakesKeysOf() {
        String box = "class Box { Box(String key) { new javax.crypto.spec.SecretKeySpec(key.getBytes(), \"AES\"); } }";
        String settings =
                "class Settings { @org.springframework.beans.factory.annotation.Value(\"${app.key}\") String appKey;"
                        + " String getAppKey() { return appKey; } }";
        String line = "app.key=Zq9tulipZq9";
        assertThat(seen(Modules.properties(line)
                        .andJava(settings)
                        .andJava(box + " class Use { Object m(Settings s) { return new Box(s.getAppKey()); } }")))
                .containsExactly(
                        "secret-in-configuration " + FILE
                                + ":1 app.key stands in plain text, and is a key by which the program encrypts or signs | app.key=***");
        assertThat(
                        seen(
                                Modules.properties(line)
                                        .andJava(
                                                "class A { @org.springframework.beans.factory.annotation.Value(\"${app.key}\") String key;"
                                                        + " Object m() { return new javax.crypto.spec.SecretKeySpec(key.getBytes(), \"AES\"); } }")))
                .hasSize(1);
        // Whatever else is called a key, or is filled in by the environment.
        assertThat(
                        seen(
                                Modules.properties(line)
                                        .andJava(settings)
                                        .andJava(
                                                "class Map { Map(String key) {} } class Use { Object m(Settings s) { return new Map(s.getAppKey()); } }")))
                .isEmpty();
        assertThat(seen(Modules.properties("app.key=${APP_KEY}")
                        .andJava(settings)
                        .andJava(box + " class Use { Object m(Settings s) { return new Box(s.getAppKey()); } }")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.rabbitmq.password=Zq9!tulip",
                "app.client.secret=Zq9!tulip",
                "spring.security.oauth2.client.registration.google.client-secret=Zq9!tulip",
                "server.ssl.key-store-password=Zq9!tulip",
                "cloud.aws.credentials.secret-key=Zq9!tulip",
                "spring.ldap.password=Zq9!tulip",
                "spring.kafka.properties.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"a\" password=\"Zq9!tulip\";",
                "spring.data.mongodb.uri=mongodb://shop:Zq9!tulip@mongo:27017/shop",
                "spring.datasource.url=jdbc:oracle:thin:shop/Zq9!tulip@//ora:1521/x",
                "spring.redis.host=:Zq9!tulip@redis",
                "%prod.quarkus.datasource.password=Zq9!tulip",
                "quarkus.oidc.credentials.secret=Zq9!tulip",
                "micronaut.security.oauth2.clients.a.client-secret=Zq9!tulip",
                "spring.ai.openai.api-key=Zq9!tulip-Zq9!tulip-Zq9",
                "spring.datasource.password=${DB_PASSWORD:Zq9!tulip}",
                "jwt.private-key=-----BEGIN PRIVATE KEY-----MIIZq9",
                "spring.security.user.password=Zq9!tulip"
            })
    void seesWhatOpensSomethingAndNeverTellsIt(String line) {
        assertThat(seen(Modules.properties(line)))
                .singleElement()
                .asString()
                .startsWith("secret-in-configuration " + FILE + ":1 ")
                .doesNotContain("tulip")
                .doesNotContain("Zq9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.kubernetes.env.mapping.QUARKUS_DATASOURCE_PASSWORD.from-secret=shop-db",
                "quarkus.kubernetes.env.secrets=shop-oidc",
                "quarkus.openshift.env.secrets=shop-oidc",
                "app.db.existingSecret=shop-db",
                "app.image.pull-secret=shop-registry",
                "ingress.tls-secret=shop-tls",
                "spring.datasource.password=${DB_PASSWORD}",
                "spring.datasource.password=${DB_PASSWORD:}",
                "spring.datasource.password=${DB_PASSWORD:${OTHER:}}",
                "spring.datasource.password=",
                "spring.datasource.password=<changeme>",
                "spring.datasource.password=@db.password@",
                "spring.datasource.password={cipher}ab12cd",
                "spring.datasource.password=ENC(ab12cd)",
                "spring.datasource.password=vault:secret/db#password",
                "spring.datasource.password=#{systemEnvironment['DB']}",
                "spring.datasource.password=******",
                "spring.datasource.password=your-password-here",
                "spring.datasource.password={{ db_password }}",
                "spring.datasource.password-file=/run/secrets/db",
                "app.user.password=/run/secrets/db",
                "security.oauth2.client.token=https://login.example.com/oauth/token",
                "cors.allowed-credentials=true",
                "app.token.header=X-Auth-Token",
                "app.label.password=Passwort",
                "spring.ai.openai.chat.options.max-token=500",
                "app.jwt.secret=classpath:keys/jwt.pem",
                "server.ssl.trust-store-password=changeit",
                "spring.security.user.password={bcrypt}$2a$10$abc",
                "spring.datasource.url=jdbc:postgresql://db:5432/shop?user=shop",
                "mail.from=shop:orders@example.com"
            })
    void saysNothingOfWhatOnlyLooksLikeOne(String line) {
        assertThat(seen(Modules.properties(line))).isEmpty();
    }

    @Test
    void saysNothingOfDatabasesThatRunInTheProgram() {
        assertThat(seen(Modules.properties(
                        "spring.datasource.url=jdbc:h2:mem:shop\nspring.datasource.password=Zq9!tulip")))
                .isEmpty();
        assertThat(seen(Modules.properties(
                        "spring.datasource.url=jdbc:h2:tcp://db/shop\nspring.datasource.password=Zq9!tulip")))
                .hasSize(1);
    }

    @Test
    void takesWellKnownPasswordsOfOnesOwnMachineForOneMatter() {
        String url = "spring.datasource.url=jdbc:mysql://localhost/shop\n";
        assertThat(seen(Modules.properties(url + "spring.datasource.password=${DB_PASSWORD:root}\n"
                        + "spring.rabbitmq.host=localhost\nspring.rabbitmq.password=${RABBIT:guest}\n")))
                .containsExactly("development-password " + FILE
                        + ":2 spring.datasource.password is a well-known password | spring.datasource.password=***");
        assertThat(seen(Modules.properties("")
                        .andFile("a/application-dev.properties", url + "spring.datasource.password=root")))
                .singleElement()
                .asString()
                .startsWith("development-password");
        // Elsewhere, or with one that is no word, it is what it is.
        assertThat(seen(Modules.properties(
                        "spring.datasource.url=jdbc:mysql://db/shop\nspring.datasource.password=${DB_PASSWORD:root}")))
                .singleElement()
                .asString()
                .startsWith("secret-in-configuration");
        assertThat(seen(Modules.properties(url + "spring.datasource.password=${DB_PASSWORD:Zq9!tulip}")))
                .singleElement()
                .asString()
                .startsWith("secret-in-configuration");
        assertThat(seen(Modules.properties(url + "spring.datasource.password=root")))
                .singleElement()
                .asString()
                .startsWith("secret-in-configuration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwt.secret=secret",
                "app.jwt.secret-key=mySecretKey",
                "jwt.secret=Zq9tulip",
                "app.jwtSecret=ThisIsMyVerySecureSecretKeyForJwtTokenGeneration",
                "jwt.base64-secret=bXlTZWNyZXRLZXlteVNlY3JldEtleW15U2VjcmV0S2V5",
                "jwt.base64-secret=AQIDBAUGBwgJCgsMDQ4PEA==",
                "application.security.jwt.secret-key=${JWT_SECRET:changeme}"
            })
    void seesKeysForTokensThatCanBeGuessed(String line) {
        assertThat(seen(Modules.properties(line)))
                .singleElement()
                .asString()
                .startsWith("weak-token-key " + FILE + ":1 ");
    }

    @Test
    void takesLongKeysForSecretsOnly() {
        assertThat(
                        seen(
                                Modules.properties(
                                        "jwt.base64-secret=ZmQ0ZGI5NjQ0MDQwY2I4MjMxY2Y3ZmI3MjdhN2ZmMjNhODViOTg1ZGE0NTBjMGM4NDA5NzYxMjdjOWMwYWRm")))
                .singleElement()
                .asString()
                .startsWith("secret-in-configuration");
        assertThat(seen(Modules.properties("jwt.secret=${JWT_SECRET}\njwt.header=Authorization\njwt.expiration=3600")))
                .isEmpty();
    }

    @Test
    void readsSettingsInXml() {
        assertThat(seen(Modules.xml(
                        "<web-app>\n<context-param>\n<param-name>db.password</param-name>\n<param-value>Zq9!tulip</param-value>\n"
                                + "</context-param>\n<context-param><param-name>a.password</param-name><param-value>${x}</param-value>"
                                + "</context-param></web-app>")))
                .singleElement()
                .asString()
                .contains(":4 db.password stands in plain text");
        assertThat(seen(Modules.xml(
                        "<persistence><property name=\"jakarta.persistence.jdbc.password\" value=\"Zq9!tulip\"/>"
                                + "</persistence>")))
                .hasSize(1);
        assertThat(seen(Modules.xml(
                        "<Context><Resource name=\"jdbc/a\" username=\"a\" password=\"Zq9!tulip\"/></Context>")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/messages_de.properties",
                "src/main/resources/ValidationMessages.properties",
                "src/main/resources/i18n/login_en.properties"
            })
    void isSilentOnTextsThatPeopleRead(String file) {
        assertThat(seen(Modules.properties("").andFile(file, "login.password=Zq9!tulip")))
                .isEmpty();
        assertThat(seen(Modules.properties("")
                        .andFile("src/main/resources/mail.properties", "login.password=Zq9!tulip")))
                .hasSize(1);
    }
}
