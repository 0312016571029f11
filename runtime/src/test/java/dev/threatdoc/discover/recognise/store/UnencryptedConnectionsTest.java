package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that leave TLS off, and URLs whose driver is wrapped into another. */
final class UnencryptedConnectionsTest {

    private static List<String> seen(String properties) {
        return Modules.properties(properties).weaknessesSeenBy(new UnencryptedConnections());
    }

    @Test
    void saysWhichParameterItIs() {
        assertThat(seen("a=b\nspring.datasource.url=jdbc:p6spy:mysql://db:3306/shop?user=a&useSSL=false"))
                .containsExactly(
                        "unencrypted-connection src/main/resources/application.properties:2 spring.datasource.url"
                                + " switches TLS off (useSSL=false) |"
                                + " spring.datasource.url=jdbc:p6spy:mysql://db:3306/shop?user=a&useSSL=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url=jdbc:postgresql://db/shop?sslmode=disable",
                "spring.datasource.url=jdbc:mysql://db/shop?sslMode=DISABLED&x=1",
                "spring.datasource.url=jdbc:mysql://db/shop?useSSL=true&verifyServerCertificate=false",
                "spring.datasource.url=jdbc:sqlserver://db;databaseName=shop;encrypt=true;trustServerCertificate=true",
                "spring.datasource.url=jdbc:sqlserver://db;databaseName=shop;encrypt=false",
                "spring.data.mongodb.uri=mongodb://db/shop?tls=true&tlsInsecure=true",
                "DB_URL=jdbc:mysql://db/shop?useSSL=false",
                "spring.mail.host=smtp.example.com\nspring.mail.properties.mail.smtp.starttls.enable=false",
                "spring.mail.host=smtp.example.com\nspring.mail.properties.mail.smtp.ssl.trust=*",
                "spring.kafka.bootstrap-servers=kafka.example.com:9092\nspring.kafka.properties.security.protocol=PLAINTEXT",
                "spring.rabbitmq.ssl.validate-server-certificate=false",
                "spring.ldap.urls=ldap://directory.shop.org:389",
                "rates.source-url=http://api.rates.io/latest",
                "app.archiveUrl=http://www2.tax.gob.pe/all.zip"
            })
    void seesTlsThatIsOffOrUnchecked(String properties) {
        assertThat(seen(properties)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url=jdbc:postgresql://db/shop",
                "spring.datasource.url=jdbc:postgresql://db/shop?sslmode=verify-full",
                "spring.datasource.url=jdbc:mysql://db/shop?useSSL=true",
                "spring.datasource.url=jdbc:postgresql://db/shop?useUnicode=true&useSSL=false",
                "spring.datasource.url=jdbc:mysql://db/shop?encrypt=false",
                "spring.datasource.url=jdbc:sqlserver://db;databaseName=shop;useSSL=false",
                "spring.datasource.url=jdbc:oracle:thin:@db:1521/shop?sslmode=disable",
                "spring.datasource.url=jdbc:mysql://db/shop?useSSLx=false",
                "spring.datasource.url=jdbc:h2:mem:shop;useSSL=false",
                "app.text=say useSSL=false",
                "spring.ldap.urls=ldaps://directory.shop.org:636",
                "spring.ldap.urls=ldap://localhost:389",
                "rates.source-url=https://api.rates.io/latest",
                "rates.source-url=http://rates:8080/latest",
                "rates.source-url=http://rates.shop.svc.cluster.local/latest",
                "app.redirect-url=http://www.shop.io/in",
                "app.title=http://www.shop.io/in",
                "spring.mail.host=localhost\nspring.mail.properties.mail.smtp.starttls.enable=false",
                "spring.mail.host=smtp.example.com\nspring.mail.properties.mail.smtp.starttls.enable=true",
                "spring.kafka.bootstrap-servers=localhost:9092\nspring.kafka.properties.security.protocol=PLAINTEXT",
                "spring.kafka.bootstrap-servers=kafka.example.com:9092\nspring.kafka.properties.security.protocol=SASL_SSL",
                "spring.rabbitmq.ssl.enabled=true"
            })
    void saysNothingWhereTlsIsOnOrNobodySpeaksOfIt(String properties) {
        assertThat(seen(properties)).isEmpty();
    }

    @Test
    void readsUrlsInCode() {
        assertThat(Modules.java("class C {\n String u = \"jdbc:mysql://db/shop?useSSL=false\"; }")
                        .weaknessesSeenBy(new UnencryptedConnections()))
                .singleElement()
                .asString()
                .contains("File0.java:2");
        assertThat(Modules.java("class C { String u = \"jdbc:mysql://db/shop\"; }")
                        .seenBy(new UnencryptedConnections()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:p6spy:mysql://localhost:3306/shop, MySQL, x://localhost:3306/shop",
        "jdbc:log4jdbc:postgresql://db:5432/shop, PostgreSQL, x://db:5432/shop",
        "jdbc:otel:oracle:thin:@//ora:1521/svc, Oracle, x:@//ora:1521/svc",
        "jdbc:mysql:loadbalance://one:3306/shop, MySQL, x://one:3306/shop",
        "jdbc-secretsmanager:mysql://db:3306/shop, MySQL, x://db:3306/shop",
        "jdbc:aws-wrapper:postgresql://db:5432/shop, PostgreSQL, x://db:5432/shop"
    })
    void looksThroughWrappedDrivers(String url, String technology, String address) {
        assertThat(JdbcUrl.of(url)).hasValueSatisfying(u -> {
            assertThat(u.technology()).isEqualTo(technology);
            assertThat(u.address()).isEqualTo(address);
            assertThat(u.isEmbedded()).isFalse();
        });
    }

    @Test
    void leavesTheAccountOutOfOraclesAddress() {
        assertThat(JdbcUrl.of("jdbc:oracle:thin:shop/tu@lip@//ora:1521/svc"))
                .hasValueSatisfying(u -> assertThat(u.address()).isEqualTo("x:@//ora:1521/svc"));
    }
}
