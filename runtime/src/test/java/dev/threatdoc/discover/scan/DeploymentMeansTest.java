package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Kinds;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deployment files mean for flows: links and variables as hints, stores by what is spoken to them, agents. */
final class DeploymentMeansTest {

    private static final String ANSWERS =
            "\n@org.springframework.web.bind.annotation.GetMapping(\"/x\") String x() { return \"\"; }";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    @Test
    void drawsLinksOfOurOwnPrograms() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .application("plum", "spring-boot-starter-web", ANSWERS)
                .file(
                        "docker-compose.yml",
                        "services:\n  pear: {build: ./pear, links: ['plum:p', mq], depends_on: [store]}\n"
                                + "  plum: {build: ./plum}\n  mq: {image: 'rabbitmq:3'}\n  store: {image: 'mysql:8'}\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> plum", "pear -> mq");
    }

    @Test
    void drawsWhatVariablesOfOurOwnProgramsName() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .file(
                        "docker-compose.yml",
                        "services:\n  pear: {build: ./pear, environment: [STORE_HOST=store, 'SELF_URL=http://pear:80',"
                                + " 'ALLOWED_ORIGINS=http://site:3000', 'BACKUP=store']}\n"
                                + "  store: {image: 'mysql:8'}\n  site: {image: yard/site, ports: ['3000:3000']}\n");

        assertThat(system.flows()).containsExactly("pear -> store");
    }

    @Test
    void drawsNoHintWhereTheCodeSaysWhichWayTheDataGo() throws IOException {
        system.application(
                        "pear",
                        "spring-kafka",
                        "@org.springframework.kafka.annotation.KafkaListener(topics = \"a\") void in(String s) {}")
                .properties("pear", "spring.kafka.bootstrap-servers=${BROKERS}")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear: {build: ./pear, links: [kafka], environment: {BROKERS: 'kafka:9092'}}\n"
                                + "  kafka: {image: 'apache/kafka:4'}\n");

        assertThat(system.flows()).containsExactly("kafka -> pear");
    }

    @Test
    void knowsAStoreByTheImageThatItsOwnIsBuiltFrom() throws IOException {
        system.application("pear", "spring-boot-starter-data-jpa", "")
                .file("base/Dockerfile", "ARG V=8\nARG FLAVOUR=mysql\nFROM acme/shop-${FLAVOUR}8:$V AS db\nFROM db\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear: {build: ./pear, environment: {SPRING_DATASOURCE_URL: 'jdbc:mysql://base/x'}}\n"
                                + "  base: {build: ./base, ports: ['3306:3306']}\n");

        assertThat(system.model().elements())
                .filteredOn(e -> e.name().equals("base"))
                .allMatch(e -> e.attributes().kind().is(Kinds.DATASTORE))
                .hasSize(1);
        assertThat(system.flows()).containsExactly("pear -> base");
    }

    @Test
    void knowsAStoreByWhatIsSpokenToIt() throws IOException {
        system.application("pear", "spring-boot-starter-data-mongodb", "")
                .properties("pear", "spring.data.mongodb.uri=mongodb://papers:27018/x\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear: {build: ./pear}\n"
                                + "  papers: {image: 'acme/papers:1', expose: ['27018']}\n");

        assertThat(system.model().elements())
                .filteredOn(e -> e.name().equals("papers"))
                .allMatch(e -> e.attributes().kind().is(Kinds.DATASTORE))
                .hasSize(1);
    }

    @Test
    void fillsInImagesThatVariablesName() throws IOException {
        system.file(".env", "STORE_IMAGE=postgres\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  a: {image: '${STORE_IMAGE}:16'}\n  b: {image: '${CACHE:-redis}:7'}\n"
                                + "  c: {image: 'acme/own:${TAG}'}\n");

        assertThat(system.model().elements())
                .extracting(e -> e.name() + " " + e.attributes().kind().name())
                .containsExactly("a Datastore", "b Datastore", "c Process");
    }

    @Test
    void takesAnAgentInAnImageForAFlowAndNoService() throws IOException {
        system.application("pear", "", ANSWERS)
                .properties("pear", "logging.file=/var/log/pear.log")
                .file("pear/docker/Dockerfile", "FROM eclipse-temurin:17\nADD filebeat.yml /etc/filebeat/\n")
                .file("pear/docker/filebeat.yml", "output:\n  logstash:\n    hosts: ['elk:5044']\n");

        assertThat(system.elements()).containsExactly("elk", "pear");
        assertThat(system.flows()).containsExactly("pear -> elk");
    }

    @Test
    void takesAnAgentOfItsOwnForAService() throws IOException {
        system.application("pear", "", ANSWERS)
                .file("pear/Dockerfile", "FROM eclipse-temurin:17\nCOPY target/pear.jar /\n")
                .file("beat/filebeat.yml", "output.logstash:\n  hosts: ['elk:5044']\n");

        assertThat(system.flows()).containsExactly("filebeat -> elk");
    }

    @Test
    void letsTheServerThatManagesProgramsAskThem() throws IOException {
        system.application(
                        "boss",
                        "spring-boot-admin-starter-server",
                        "@de.codecentric.boot.admin.server.config.EnableAdminServer\n---\n")
                .properties("boss", "server.port=8040")
                .application("pear", "spring-boot-admin-starter-client", ANSWERS)
                .properties("pear", "spring.boot.admin.client.url=http://localhost:8040")
                .application("plum", "spring-boot-admin-starter-client", ANSWERS)
                .file("plum/src/main/resources/application.yml", "spring.boot.admin.client.url: ['http://boss:8040']");

        assertThat(system.flows())
                .containsExactlyInAnyOrder("boss -> pear", "boss -> plum", "pear -> boss", "plum -> boss");
    }

    @Test
    void knowsWhereStartersLookByThemselves() throws IOException {
        system.application("pear", "spring-cloud-starter-zipkin spring-cloud-starter-netflix-eureka-client", ANSWERS)
                .application("plum", "zipkin-reporter-brave", ANSWERS)
                .properties("plum", "management.zipkin.tracing.endpoint=http://localhost:9411/api/v2/spans");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> Zipkin", "plum -> Zipkin", "pear -> Eureka");
    }

    @Test
    void letsPeopleGetToWhoeverLogsThemInBesideAGateway() throws IOException {
        String issuer = "@org.springframework.security.oauth2.config.annotation.web.configuration"
                + ".EnableAuthorizationServer\n---\n";
        system.application("door", "", "@org.springframework.cloud.netflix.zuul.EnableZuulProxy\n---\n")
                .properties("door", "zuul.routes.a.url=http://localhost:9999\nzuul.routes.b.url=http://behind\n")
                .application("issuer", "spring-cloud-starter-oauth2", issuer)
                .application("behind", "spring-cloud-starter-oauth2", issuer);

        assertThat(system.model().flows())
                .filteredOn(f -> f.source().equals("user"))
                .extracting(f -> f.sink())
                .containsExactlyInAnyOrder("door", "issuer");
    }

    @Test
    void findsWhatListensAtTheUsualPortOfTheMachineOutsideAContainer() throws IOException {
        system.application("pear", "", "@org.springframework.web.bind.annotation.RestController\n---" + ANSWERS)
                .file(
                        "docker-compose.yml",
                        "services:\n  numbers: {image: prom/prometheus}\n  stash: {image: logstash}\n"
                                + "  search: {image: 'elasticsearch:8'}\n")
                .file(
                        "prometheus.yml",
                        "scrape_configs:\n  - job_name: a\n    static_configs:\n"
                                + "      - targets: ['host.docker.internal:8080']\n")
                .file(
                        "logstash/logstash.conf",
                        "input { beats { port => 5044 } }\noutput {\n  elasticsearch {\n    hosts => search\n"
                                + "    index => \"x\"\n  }\n}\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> numbers", "stash -> search");
    }

    @Test
    void readsFoldersOfSourcesThatAreCalledAsThoseOfBuilds() throws IOException {
        system.file("build/docker/docker-compose.yml", "services:\n  search: {image: 'elasticsearch:8'}\n")
                .file("dist/compose.yaml", "services:\n  store: {image: 'mysql:8'}\n")
                .file("pear/target/docker-compose.yml", "services:\n  old: {image: 'mysql:5'}\n")
                .file("pear/target/classes/application.yml", "a: b\n")
                .file("plum/out/compose.yaml", "services:\n  older: {image: 'mysql:5'}\n")
                .file("plum/out/x/A.class", "");

        assertThat(system.elements()).containsExactly("search", "store");
    }

    @Test
    void believesGitWhichFoldersAreSources() throws IOException {
        system.file("build/compose.yaml", "services:\n  store: {image: 'mysql:8'}\n")
                .file("build/App.class", "")
                .file("out/compose.yaml", "services:\n  old: {image: 'mysql:8'}\n");
        Index.write(folder, "README.md", "build/compose.yaml");

        assertThat(system.elements()).containsExactly("store");
    }

    /** An index of Git as its format says, version 2. */
    private static final class Index {

        static void write(Path root, String... paths) throws IOException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            java.io.DataOutputStream out = new java.io.DataOutputStream(bytes);
            out.writeBytes("DIRC");
            out.writeInt(2);
            out.writeInt(paths.length);
            for (String path : paths) {
                out.write(new byte[60]);
                out.writeShort(path.length());
                out.writeBytes(path);
                int length = 62 + path.length();
                out.write(new byte[8 - length % 8]);
            }
            java.nio.file.Files.createDirectories(root.resolve(".git"));
            java.nio.file.Files.write(root.resolve(".git/index"), bytes.toByteArray());
        }
    }
}
