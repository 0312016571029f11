package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Situations that people reported: files that take in others, and settings of which only a part was read. */
final class ReportedSystemsTest {

    private static final String URL = "SPRING_DATASOURCE_URL: jdbc:postgresql://db:5432/ledger";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() throws IOException {
        system = SmallSystem.in(folder)
                .file(
                        "pom.xml",
                        "<project><artifactId>ledger</artifactId><dependencies><dependency><groupId>g</groupId>"
                                + "<artifactId>postgresql</artifactId></dependency></dependencies></project>")
                .file(
                        "src/main/java/App.java",
                        "@org.springframework.boot.autoconfigure.SpringBootApplication public class App {"
                                + " public static void main(String[] a) {} }"
                                + " @jakarta.persistence.Entity class Line { @jakarta.persistence.Id Long id; }"
                                + " interface Lines extends org.springframework.data.jpa.repository.JpaRepository<Line, Long> {}")
                .file("src/main/resources/application.properties", "spring.application.name=ledger\n");
    }

    @Test
    void readsIncludedComposeFiles() throws IOException {
        system.file(
                        "compose.yaml",
                        "include:\n  - infra/db.yml\n  - path: infra/cache.yml\nservices:\n  ledger:\n    build: .\n"
                                + "    environment:\n      " + URL + "\n"
                                + "    command: [\"--spring.datasource.password=Zq9!tulip\"]\n")
                .file("infra/db.yml", "services:\n  db:\n    image: postgres:16\n")
                .file("infra/cache.yml", "include: [../compose.yaml]\nservices:\n  cache:\n    image: memcached\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("cache", "db", "ledger");
        assertThat(system.flows()).contains("ledger -> db");
        assertThat(system.weaknesses())
                .containsExactly(
                        "ledger: secret-in-configuration compose.yaml:9 spring.datasource.password stands in plain text"
                                + " | spring.datasource.password=***");
    }

    @Test
    void resolvesExtendedServices() throws IOException {
        system.file(
                        "docker-compose.yml",
                        "services:\n  ledger:\n    extends: {file: common.yml, service: app-base}\n    build: .\n"
                                + "  db:\n    extends: {file: common.yml, service: pg-base}\n")
                .file(
                        "common.yml",
                        "services:\n  app-base:\n    extends: {service: any}\n    environment:\n      " + URL + "\n"
                                + "  any:\n    environment:\n      SPRING_DATASOURCE_PASSWORD: Zq9!tulip\n"
                                + "  pg-base:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: Zq9!rose\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("db", "ledger");
        assertThat(system.flows()).contains("ledger -> db");
        assertThat(system.weaknesses())
                .extracting(w -> w.replaceAll(" stands.*", ""))
                .containsExactly(
                        "ledger: secret-in-configuration common.yml:8 SPRING_DATASOURCE_PASSWORD",
                        "db: secret-in-configuration common.yml:12 POSTGRES_PASSWORD");
    }

    @Test
    void endsWhereServicesExtendEachOther() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  a:\n    image: redis\n    extends: {service: b}\n  b:\n    image: redis\n    extends: a\n");

        assertThat(system.elements()).contains("a", "b");
    }

    @Test
    void followsImportsOfSettings() throws IOException {
        system.file(
                        "src/main/resources/application.properties",
                        "spring.application.name=ledger\nspring.config.import=optional:configtree:/run/secrets/,"
                                + "optional:file:.env[.properties],classpath:db.yml,optional:classpath:gone.yml\n"
                                + "spring.datasource.url=${db.url}\nspring.datasource.password=${db.password}\n")
                .file("src/main/resources/db.yml", "db:\n  url: jdbc:postgresql://pg.internal:5432/ledger\n")
                .file(".env", "db.password=Zq9!tulip\n");

        assertThat(system.elements()).contains("pg.internal");
        assertThat(system.weaknesses())
                .containsExactly(
                        "ledger: secret-in-configuration .env:1 db.password stands in plain text | db.password=***");
    }

    @Test
    void readsFilesOfSettingsThatCodeOpens() throws IOException {
        system.file(
                        "src/main/java/Db.java",
                        "class Db { Object o = Db.class.getResourceAsStream(\"/db.properties\"); }")
                .file("src/main/resources/db.properties", "db.password=Zq9!tulip\n")
                .file("src/main/resources/other.properties", "db.password=Zq9!rose\n")
                .file("src/main/java/Texts.java", "class Texts { String s = \"messages_de.properties\"; }")
                .file("src/main/resources/messages_de.properties", "login.password=Passwort1\n");

        assertThat(system.weaknesses())
                .containsExactly(
                        "ledger: secret-in-configuration src/main/resources/db.properties:1 db.password stands in plain"
                                + " text | db.password=***");
    }

    @Test
    void readsListsAndKustomizeAndTellsOfHelm() throws IOException {
        system.file(
                        "k8s/all.yaml",
                        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n"
                                + "  metadata: {name: ledger}\n  spec: {template: {spec: {containers: [{name: ledger, image: a/ledger,"
                                + " env: [{name: SPRING_DATASOURCE_URL, value: 'jdbc:postgresql://pg/l'}]}]}}}\n"
                                + "- apiVersion: apps/v1\n  kind: StatefulSet\n  metadata: {name: pg}\n"
                                + "  spec: {template: {spec: {containers: [{name: pg, image: 'postgres:16'}]}}}\n")
                .file(
                        "k8s/kustomization.yaml",
                        "resources: [all.yaml]\nsecretGenerator:\n- name: pg\n  literals:\n  - user=a\n  - password=Zq9!tulip\n")
                .file("chart/Chart.yaml", "name: ledger\n")
                .file("chart/values.yaml", "db:\n  host: pg\n  password: Zq9!rose\n  other: {password: ''}\n")
                .file("chart/templates/a.yaml", "kind: Deployment\nname: {{ .Values.name }}\n")
                .file("chart/templates/b.yaml", "kind: Service\nname: {{ .Values.name }}\n");

        assertThat(system.flows()).contains("ledger -> pg");
        assertThat(system.weaknesses())
                .containsExactly(
                        "ledger: secret-in-configuration chart/values.yaml:3 db.password stands in plain text | db.password=***",
                        "ledger: secret-in-configuration k8s/kustomization.yaml:6 pg.password stands in plain text |"
                                + " pg.password=***",
                        "problem: chart/templates/a.yaml: the templates of the Helm chart \"chart\" are not read, for they are"
                                + " no manifests yet; write these by \"helm template chart > rendered.yaml\" and scan again");
    }

    @Test
    void takesValuesFromActiveProfilesOnlyAndSecretsFromAll() throws IOException {
        system.file(
                "src/main/resources/application.yml",
                "spring.datasource:\n  url: jdbc:postgresql://pg.internal/l\n  password: ${PW}\n---\n"
                        + "spring.config.activate.on-profile: staging\nspring.datasource:\n"
                        + "  url: jdbc:postgresql://pg.staging/l\n  password: Zq9!tulip\n");

        assertThat(system.elements()).contains("pg.internal").doesNotContain("pg.staging");
        assertThat(system.weaknesses())
                .containsExactly(
                        "ledger: secret-in-configuration src/main/resources/application.yml:8 spring.datasource.password"
                                + " stands in plain text in the profile staging | spring.datasource.password=***");
    }

    @Test
    void takesThePortAtWhichClientsUsuallyCome() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  registry:\n    image: quay.io/a/registry\n  broker:\n    image: yard/kafka\n"
                        + "    depends_on: [registry]\n    ports: ['2181:2181', '9092:9092']\n");

        assertThat(system.flows()).noneMatch(f -> f.contains("broker"));
        assertThat(system.model().elements())
                .filteredOn(e -> e.name().equals("broker"))
                .extracting(e -> e.attributes().number(PropertyNames.PORT))
                .containsExactly(9092);
    }

    @Test
    void keepsPasswordsInHostsAndOraclesUrlsOutOfEverything() throws IOException {
        system.file(
                "src/main/resources/application.properties",
                "spring.datasource.url=jdbc:oracle:thin:system/Zq9tulip@//ora:1521/svc\nspring.redis.host=:Zq9tulip@redis\n"
                        + "spring.mail.host=u:Zq9tulip@smtp.example.com\nspring.data.mongodb.host=root:Zq9tulip@mongo\n");

        assertThat(system.weaknesses()).hasSize(4).noneMatch(w -> w.contains("tulip"));
        Scanned scanned = Scan.of(folder, Recognisers.all(ReportedSystemsTest.class.getClassLoader()), Progress.SILENT);
        assertThat(scanned.facts().toString()).doesNotContain("tulip").contains("ora");
    }
}
