package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What deployment files show to be weak, to whom it belongs, and what only looks so. */
final class ContainerWeaknessesTest {

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    private List<String> compose(String service) throws IOException {
        return system.file("docker-compose.yml", "services:\n  it:\n    " + service.replace("\n", "\n    ") + "\n")
                .weaknesses();
    }

    private List<String> pod(String spec) throws IOException {
        return system.file(
                        "k8s/it.yaml",
                        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: it}\nspec:\n  template:\n    spec:\n      "
                                + spec.replace("\n", "\n      ") + "\n")
                .weaknesses();
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
    void seesStoresThatAskForNoLogin(String image, int line) throws IOException {
        assertThat(compose("image: " + image))
                .singleElement()
                .asString()
                .startsWith("it: store-without-login docker-compose.yml:" + line + " ");
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
    void seesStoresThatASettingOpens(String service) throws IOException {
        assertThat(compose(service))
                .singleElement()
                .asString()
                .startsWith("it: store-without-login docker-compose.yml:5 ");
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
    void saysNothingOfStoresWithALoginOrForOneMachine(String service) throws IOException {
        assertThat(compose(service)).isEmpty();
    }

    @Test
    void seesToolsThatLetAnybodyIn() throws IOException {
        assertThat(compose("image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'\n"
                        + "  GF_AUTH_ANONYMOUS_ORG_ROLE: Admin"))
                .containsExactly("it: anonymous-access docker-compose.yml:5 GF_AUTH_ANONYMOUS_ENABLED lets anybody in with the"
                        + " role Admin | GF_AUTH_ANONYMOUS_ENABLED=true +1");
        assertThat(compose("image: provectuslabs/kafka-ui\nports: ['8080:8080']"))
                .singleElement()
                .asString()
                .startsWith("it: open-console docker-compose.yml:3");
        assertThat(compose("image: traefik:v3\ncommand:\n  - --api.insecure=true"))
                .singleElement()
                .asString()
                .startsWith("it: open-console docker-compose.yml:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'\n  GF_AUTH_ANONYMOUS_ORG_ROLE: Viewer",
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ENABLED: 'true'",
                "image: grafana/grafana\nenvironment:\n  GF_AUTH_ANONYMOUS_ORG_ROLE: Admin",
                "image: provectuslabs/kafka-ui\nports: ['127.0.0.1:8080:8080']",
                "image: provectuslabs/kafka-ui\nports: ['8080:8080']\nenvironment: [AUTH_TYPE=LOGIN_FORM]",
                "image: traefik:v3\ncommand: ['--api.insecure=false']"
            })
    void saysNothingOfToolsThatShowOnlyOrAskForALogin(String service) throws IOException {
        assertThat(compose(service)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a/b\nprivileged: true",
                "image: a/b\nvolumes: ['/var/run/docker.sock:/var/run/docker.sock']",
                "image: a/b\nvolumes: [{type: bind, source: /var/run/docker.sock, target: /d.sock}]",
                "image: a/b\npid: host",
                "image: a/b\nnetwork_mode: host",
                "image: a/b\nvolumes: ['/:/host']",
                "image: a/b\ncap_add: [SYS_ADMIN]"
            })
    void seesContainersWithTheRightsOfTheirMachine(String service) throws IOException {
        assertThat(compose(service))
                .singleElement()
                .asString()
                .startsWith("it: privileged-container docker-compose.yml:4 ");
    }

    @Test
    void seesPodsWithTheRightsOfTheirMachine() throws IOException {
        String container = "containers:\n- name: it\n  image: a/b\n";
        assertThat(pod(container + "  securityContext: {privileged: true, runAsUser: 0}"))
                .containsExactly("it: privileged-container k8s/it.yaml:10 privileged gives the container the rights of its"
                        + " machine | privileged=true +1");
        assertThat(pod("hostPID: true\n" + container)).hasSize(1);
        assertThat(pod("hostNetwork: true\n" + container)).hasSize(1);
        assertThat(pod(container + "volumes:\n- name: d\n  hostPath: {path: /var/run/docker.sock}")).hasSize(1);
        assertThat(pod("hostNetwork: false\n" + container + "  securityContext: {privileged: false, runAsUser: 1000}"))
                .isEmpty();
        assertThat(pod(container + "  securityContext: {runAsUser: 0}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a/b\nprivileged: false",
                "image: a/b\nvolumes: ['./data:/data', 'db:/var/lib/db']",
                "image: a/b\nvolumes: ['/etc:/host/etc:ro']",
                "image: a/b\nnetwork_mode: bridge",
                "image: a/b\ncap_add: [NET_BIND_SERVICE]",
                "image: traefik\nvolumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']",
                "image: prom/node-exporter\npid: host\nvolumes: ['/:/host:ro']"
            })
    void saysNothingOfRightsThatStayInside(String service) throws IOException {
        assertThat(compose(service)).isEmpty();
    }

    @Test
    void takesTheDevelopmentPasswordsOfOneFileForOneMatter() throws IOException {
        String file = """
                services:
                  shop:
                    image: yard/shop
                    environment:
                      SPRING_DATASOURCE_URL: jdbc:postgresql://db/shop
                      SPRING_DATASOURCE_PASSWORD: postgres
                  db:
                    image: postgres
                    environment:
                      POSTGRES_USER: tulip
                      POSTGRES_PASSWORD: tulip
                  broker:
                    image: rabbitmq
                    environment: [RABBITMQ_DEFAULT_PASS=guest]
                """;
        assertThat(system.file("docker-compose.yml", file).weaknesses())
                .containsExactly("shop: development-password docker-compose.yml:6 SPRING_DATASOURCE_PASSWORD is a well-known"
                        + " password | SPRING_DATASOURCE_PASSWORD=*** +2");
    }

    @Test
    void takesThemForSecretsWhereOthersUseWhatIsStarted() throws IOException {
        String file = "services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n";
        assertThat(system.file("docker-compose.prod.yml", file).weaknesses())
                .singleElement()
                .asString()
                .startsWith("db: secret-in-configuration docker-compose.prod.yml:5 ");
    }

    @Test
    void takesOtherPasswordsForSecretsEachAtItsLine() throws IOException {
        assertThat(compose("image: yard/shop\nenv_file: shop.env\nenvironment:\n  - DB_PASSWORD=Zq9!tulip\n"
                        + "  - MAIL_PASSWORD=${MAIL_PASSWORD}\ncommand: ['--spring.mail.password=Zq9!rose']"))
                .extracting(w -> w.replaceAll("(:\\d+) .*", "$1"))
                .containsExactlyInAnyOrder(
                        "it: secret-in-configuration docker-compose.yml:6", "it: secret-in-configuration docker-compose.yml:8");
        system.file("shop.env", "A=b\nAPI_KEY=Zq9tulip\n");
        assertThat(system.weaknesses()).anyMatch(w -> w.startsWith("it: secret-in-configuration shop.env:2 API_KEY"));
    }

    @Test
    void readsSecretsOfKubernetesForWhoeverAsksForThem() throws IOException {
        system.file(
                "k8s/secret.yaml",
                "apiVersion: v1\nkind: Secret\nmetadata: {name: pg}\ndata:\n  username: c2hvcA==\n  password: WnE5IXR1bGlw\n"
                        + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg}\ndata:\n  application.yml: |\n"
                        + "    spring:\n      mail:\n        password: Zq9!rose\n"
                        + "---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: s}\n"
                        + "spec: {encryptedData: {password: AgBy3i4OJSWK}}\n"
                        + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: later}\nstringData: {password: <fill me in>}\n");
        assertThat(pod("containers:\n- name: it\n  image: a/b\n  env:\n  - name: DB_PASSWORD\n    valueFrom:\n"
                        + "      secretKeyRef: {name: pg, key: password}\n  envFrom:\n  - configMapRef: {name: cfg}"))
                .containsExactly(
                        "it: secret-in-configuration k8s/secret.yaml:6 pg.password stands in plain text | pg.password=***",
                        "it: secret-in-configuration k8s/secret.yaml:15 spring.mail.password stands in plain text |"
                                + " spring.mail.password=***");
    }

    @Test
    void readsImagesThatKeepSecrets() throws IOException {
        system.application("shop", "", "")
                .file(
                        "shop/Dockerfile",
                        "FROM eclipse-temurin\nARG API_TOKEN\nARG DB_PASSWORD=Zq9!tulip\nENV A=b \\\n  C=d\nENV MAIL_PASSWORD Zq9!rose\n"
                                + "ENV OTHER_PASSWORD=$DB_PASSWORD\n");

        assertThat(system.weaknesses())
                .extracting(w -> w.replaceAll(" stands.*", ""))
                .containsExactlyInAnyOrder(
                        "shop: secret-in-configuration shop/Dockerfile:3 DB_PASSWORD",
                        "shop: secret-in-configuration shop/Dockerfile:6 MAIL_PASSWORD");
    }

    @Test
    void leavesOutWhatGitLeavesOut() throws IOException {
        system.application("shop", "", "").file(".env", "DB_PASSWORD=Zq9!tulip\n");
        assertThat(system.weaknesses()).singleElement().asString().contains(" .env:1 ");

        system.file(".gitignore", "target/\n.env\n");
        assertThat(system.weaknesses()).isEmpty();
    }

    @Test
    void saysOnceWhatSeveralProgramsHave() throws IOException {
        system.application("shop", "", "")
                .application("store", "", "")
                .file(".env", "DB_PASSWORD=Zq9!tulip\n");

        assertThat(system.weaknesses()).hasSize(1);
    }
}
