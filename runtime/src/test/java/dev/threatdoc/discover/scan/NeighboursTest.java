package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.Code2DfdWriter;
import dev.threatdoc.model.vocabulary.Tags;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the programs deal with that only deployment files know. */
final class NeighboursTest {

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    @Test
    void followsWhatTheEnvironmentOfAContainerNames() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  keeper:\n    image: jboss/keycloak\n    environment:\n      DB_ADDR: keeper-db\n"
                        + "      DB_VENDOR: other\n  keeper-db:\n    image: postgres\n  other:\n    image: postgres\n"
                        + "  broker:\n    image: wurstmeister/kafka\n    environment:\n"
                        + "      KAFKA_ZOOKEEPER_CONNECT: zoo:2181\n"
                        + "      KAFKA_LISTENERS: 'PLAINTEXT://localhost:9092,INSIDE://broker:9093'\n"
                        + "  zoo:\n    image: zookeeper\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("keeper -> keeper-db", "zoo -> broker");
    }

    @Test
    void followsTheLinksOfWellKnownProgramsOnly() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  charts:\n    image: grafana/grafana\n    links: ['numbers:n']\n"
                        + "  numbers:\n    image: prom/prometheus\n    depends_on: [pear]\n"
                        + "  pear:\n    image: yard/pear\n    depends_on: [numbers, store]\n"
                        + "  store:\n    image: mysql\n    depends_on: [numbers]\n");

        // That one is started after another says nothing of who calls whom.
        assertThat(system.flows()).containsExactly("numbers -> charts");
    }

    @Test
    void findsWhatIsWatchedOnTheSameMachineByItsPort() throws IOException {
        system.application("pear", "", "")
                .properties("pear", "server.port=8080\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  numbers:\n    image: prom/prometheus\n    network_mode: host\n"
                                + "    volumes: ['./watch:/etc/prometheus']\n    ports: ['9090:9090']\n"
                                + "  charts:\n    image: grafana/grafana\n    network_mode: host\n"
                                + "    volumes: ['./show:/etc/grafana']\n")
                .file(
                        "watch/prometheus.yml",
                        "scrape_configs:\n  - job_name: a\n    static_configs:\n"
                                + "      - targets: ['localhost:9090', 'localhost:8080', 'localhost:7777']\n")
                .file(
                        "show/datasource.yml",
                        "apiVersion: 1\ndatasources:\n  - name: a\n    url: http://localhost:9090\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> numbers", "numbers -> charts");
    }

    @Test
    void tellsToolsOfDevelopersFromTheSystemsOwnPrograms() throws IOException {
        system.file("sonar.yml", "services:\n  quality:\n    image: sonarqube:26\n    ports: ['9000:9000']\n")
                .file("docker-compose.yml", "services:\n  pear:\n    image: yard/pear\n");

        assertThat(system.model().elements())
                .extracting(e -> e.name() + " " + e.attributes().tags().keySet())
                .containsExactlyInAnyOrder("pear [business]", "quality [development-tool, infrastructure, port]");
    }

    @Test
    void readsWhereBeatsShipLogsTo() throws IOException {
        system.file(
                        "docker-compose.yml",
                        "services:\n  beat:\n    build: beat\n  search:\n    image: elasticsearch:7\n")
                .file("beat/Dockerfile", "FROM docker.elastic.co/beats/filebeat:7.0.0\n")
                .file("beat/filebeat.yml", "output.elasticsearch:\n  hosts: ['search:9200']\n");

        assertThat(system.flows()).containsExactly("beat -> search");
    }

    @Test
    void sendsSpansThroughTheBrokerWhereItsClientIsThere() throws IOException {
        system.application("pear", "spring-cloud-starter-zipkin spring-rabbit", "")
                .application("plum", "spring-cloud-starter-zipkin spring-rabbit", "")
                .properties("plum", "spring.zipkin.base-url=http://spans:9411")
                .file(
                        "docker-compose.yml",
                        "services:\n  spans:\n    image: openzipkin/zipkin\n    environment: [RABBIT_ADDRESSES=hare]\n"
                                + "  hare:\n    image: rabbitmq\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> hare", "plum -> spans", "hare -> spans");
    }

    @Test
    void shipsWhatAContainerPrintsWhereDockerIsToldTo() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  pear:\n    image: yard/pear\n    logging:\n      driver: gelf\n      options:\n"
                        + "        gelf-address: udp://localhost:12201\n"
                        + "  logs:\n    image: logstash:7\n    ports: ['12201:12201/udp']\n"
                        + "  charts:\n    image: grafana/grafana\n  numbers:\n    image: prom/prometheus\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> logs", "numbers -> charts");
    }

    @Test
    void sendsMailThoughNobodyKnowsWhere() throws IOException {
        system.application("pear", "", "org.springframework.mail.javamail.JavaMailSender sender;");

        assertThat(system.flows()).containsExactly("pear -> mail server");
    }

    @Test
    void saysThatThePasswordOfARegistryStandsInItsAddress() throws IOException {
        system.application("pear", "spring-cloud-starter-netflix-eureka-client", "")
                .properties("pear", "eureka.client.serviceUrl.defaultZone=http://me:tulip@registry:8761/eureka/")
                .application(
                        "registry", "", "@org.springframework.cloud.netflix.eureka.server.EnableEurekaServer\n---\n");

        assertThat(system.model().elements())
                .filteredOn(e -> e.attributes().hasTag(Tags.PLAIN_TEXT_CREDENTIALS))
                .extracting(e -> e.name())
                .containsExactly("registry");
    }

    @Test
    void exportsNoRouteThatNobodyWroteDown() throws IOException {
        String client = "spring-cloud-starter-netflix-eureka-client";
        system.application("gate", client, "@org.springframework.cloud.netflix.zuul.EnableZuulProxy\n---\n")
                .properties("gate", "zuul.routes.pear=/pear/**\nzuul.routes.plum=/plum/**\n")
                .application("pear", client, "")
                .application("plum", client, "")
                .application("fig", client, "")
                .application(
                        "registry", "", "@org.springframework.cloud.netflix.eureka.server.EnableEurekaServer\n---\n");

        assertThat(system.flows()).contains("gate -> pear", "gate -> plum", "gate -> fig");
        assertThat(Code2DfdWriter.write(system.model()).replaceAll("\\s", ""))
                .contains("\"sender\":\"gate\",\"receiver\":\"pear\"")
                .contains("\"sender\":\"gate\",\"receiver\":\"plum\"")
                .doesNotContain("\"receiver\":\"fig\"");
    }

    @Test
    void keepsPeopleAndAProgramOfTheirNameApartInTheExport() throws IOException {
        system.application(
                "user",
                "",
                "@org.springframework.web.bind.annotation.RestController\n---\n"
                        + "@org.springframework.web.bind.annotation.GetMapping(\"/x\") String x() { return \"\"; }");

        assertThat(Code2DfdWriter.write(system.model()).replaceAll("\\s+", ""))
                .contains("\"sender\":\"user\",\"receiver\":\"user_2\"");
    }

    @Test
    void takesARegistryOfSchemasForNoToolOfDevelopers() throws IOException {
        system.file("docker-compose.yml", "services:\n  schema: {image: 'confluentinc/cp-schema-registry:7'}\n");

        assertThat(system.model().elements())
                .extracting(e -> e.attributes().tags().keySet().toString())
                .containsExactly("[business]");
    }
}
