package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that take commands from anybody, and those that only look so. */
final class OpenStoresTest {

    private static List<String> compose(String service) {
        return Modules.compose("services:\n  it:\n    " + service.replace("\n", "\n    ") + "\n")
                .weaknessesSeenBy(new OpenStores());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "redis:7|3",
                "redis/redis-stack:latest|3",
                "valkey/valkey:8|3",
                "mongo|3",
                "rabbitmq:3-management|3",
                "minio/minio|3",
                "docker.elastic.co/elasticsearch/elasticsearch:7.17.1|3"
            })
    void seesStoresThatAskForNoLogin(String image, int line) {
        assertThat(compose("image: " + image))
                .singleElement()
                .asString()
                .startsWith("store-without-login compose.yml:" + line + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: mysql:8\nenvironment:\n  MYSQL_ALLOW_EMPTY_PASSWORD: 'yes'",
                "image: postgres\nenvironment:\n  - POSTGRES_HOST_AUTH_METHOD=trust",
                "image: elasticsearch:8.1.0\nenvironment:\n  - xpack.security.enabled=false",
                "image: bitnami/redis\nenvironment:\n  - ALLOW_EMPTY_PASSWORD=yes",
                "image: bitnami/kafka\nenvironment:\n  ALLOW_PLAINTEXT_LISTENER: yes",
                "image: neo4j:5\nenvironment:\n  NEO4J_AUTH: none",
                "image: confluentinc/cp-kafka\nenvironment:\n  KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka.example.com:9092"
            })
    void seesStoresThatASettingOpens(String service) {
        assertThat(compose(service)).singleElement().asString().startsWith("store-without-login compose.yml:5 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: redis:7\ncommand: redis-server --requirepass ${REDIS_PASSWORD}",
                "image: redis:7\nvolumes: ['./redis.conf:/etc/redis.conf']\ncommand: redis-server /etc/redis.conf",
                "image: redis:7\nports: ['127.0.0.1:6379:6379']",
                "image: bitnami/redis\nenvironment:\n  REDIS_PASSWORD: ${REDIS_PASSWORD}",
                "image: mongo\nenvironment:\n  MONGO_INITDB_ROOT_USERNAME: app\n  MONGO_INITDB_ROOT_PASSWORD: ${PW}",
                "image: mysql:8\nenvironment:\n  MYSQL_ROOT_PASSWORD: ${PW}",
                "image: mysql:8\nenvironment:\n  MYSQL_ALLOW_EMPTY_PASSWORD: 'no'",
                "image: postgres\nenvironment:\n  POSTGRES_PASSWORD_FILE: /run/secrets/pg",
                "image: elasticsearch:8.1.0",
                "image: elasticsearch:7.17.0\nenvironment: [xpack.security.enabled=true]",
                "image: rabbitmq\nenvironment:\n  RABBITMQ_DEFAULT_PASS: ${PW}",
                "image: neo4j\nenvironment:\n  NEO4J_AUTH: neo4j/${PW}",
                "image: confluentinc/cp-kafka\nenvironment:\n  KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://it:9092,X://localhost:9093",
                "image: confluentinc/cp-kafka\nenvironment:\n  KAFKA_ADVERTISED_LISTENERS: SASL_SSL://kafka.example.com:9092",
                "image: yard/redis-client"
            })
    void saysNothingOfStoresWithALoginOrForOneMachine(String service) {
        assertThat(compose(service)).isEmpty();
    }
}
