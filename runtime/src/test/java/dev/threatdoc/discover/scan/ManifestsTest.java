package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What manifests of Kubernetes mean together: services choose workloads, variables choose values of maps. */
final class ManifestsTest {

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
    void givesAVariableTheOneValueThatItAsksFor() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .application("plum", "spring-boot-starter-web", ANSWERS)
                .file(
                        "k8s/common.yml",
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: common}\ndata:\n"
                                + "  PLUM: http://plum:80\n  BROKER: queue:5672\n")
                .file("k8s/pear.yml", workload("pear", "yard/pear", one("PLUM_URL", "common", "PLUM")))
                .file(
                        "k8s/plum.yml",
                        workload("plum", "yard/plum", "        envFrom: [{configMapRef: {name: other}}]\n"))
                .file("k8s/queue.yml", workload("queue", "rabbitmq:3", ""));

        assertThat(system.flows()).contains("pear -> plum").noneMatch(f -> f.contains("queue"));
    }

    @Test
    void givesAllOfAMapWhereAllIsAskedFor() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .file(
                        "k8s/common.yml",
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: common}\ndata:\n  BROKER: queue:5672\n")
                .file(
                        "k8s/pear.yml",
                        workload("pear", "yard/pear", "        envFrom: [{configMapRef: {name: common}}]\n"))
                .file("k8s/queue.yml", workload("queue", "rabbitmq:3", ""));

        assertThat(system.flows()).contains("pear -> queue");
    }

    @Test
    void knowsAWorkloadByTheServiceThatChoosesIt() throws IOException {
        system.application("pear", "spring-boot-starter-web spring-boot-starter-jdbc postgresql", ANSWERS)
                .properties("pear", "spring.datasource.url=jdbc:postgresql://db-service:5432/x")
                .file(
                        "k8s/pear.yml",
                        workload("yard-fruit", "yard/fruit", "") + "---\n" + service("pear", "app: yard-fruit"))
                .file("k8s/db.yml", workload("yard-pg", "postgres:16", ""))
                .file("k8s/db-service.yml", service("db-service", "app: yard-pg"));

        assertThat(system.model().elements()).extracting(e -> e.name()).containsExactlyInAnyOrder("pear", "yard-pg");
        assertThat(system.flows()).containsExactly("pear -> yard-pg");
    }

    @Test
    void doesNotChooseBetweenTwo() throws IOException {
        system.application("pear", "spring-boot-starter-jdbc postgresql", "")
                .properties("pear", "spring.datasource.url=jdbc:postgresql://db-service:5432/x")
                .file("k8s/a.yml", workload("a", "postgres:16", "").replace("app: a", "app: pg"))
                .file("k8s/b.yml", workload("b", "postgres:16", "").replace("app: b", "app: pg"))
                .file("k8s/s.yml", service("db-service", "app: pg"));

        assertThat(system.flows()).containsExactly("pear -> db-service");
    }

    @Test
    void believesEachFileOfOneContainerWhomItNames() throws IOException {
        system.file(
                        "dev/docker-compose.yml",
                        "services:\n  gate: {image: 'kong:3', environment: {KONG_PG_HOST: localhost}}\n"
                                + "  gate-db: {image: 'postgres:16'}\n")
                .file(
                        "prod/docker-compose.yml",
                        "services:\n  gate: {image: 'kong:3', environment: {KONG_PG_HOST: gate-db}}\n"
                                + "  gate-db: {image: 'postgres:16'}\n");

        assertThat(system.flows()).contains("gate -> gate-db");
    }

    @Test
    void knowsTheNamesThatChartsGive() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .application("plum", "spring-boot-starter-web", ANSWERS)
                .file("docker-compose.yml", "services:\n  redis: {image: 'redis:7'}\n  mine: {image: yard/mine}\n")
                .file(
                        "k8s/pear.yml",
                        workload(
                                "pear",
                                "yard/pear",
                                "        env:\n        - {name: CACHE_HOST, value: redis-master}\n"
                                        + "        - {name: OTHER_HOST, value: mine-service}\n"
                                        + "        - {name: THIRD_HOST, value: redis-tools}\n"));

        assertThat(system.flows()).containsExactly("pear -> redis");
    }

    @Test
    void leavesOutWhatOnlyBringsAStoreUpToDate() throws IOException {
        system.file(
                "docker-compose.yml",
                "services:\n  gate-db: {image: 'postgres:16'}\n"
                        + "  first: {image: 'kong:3', command: kong migrations bootstrap}\n"
                        + "  gate: {image: 'kong:3', ports: ['8000:8000']}\n"
                        + "  migrator: {image: yard/migrator, ports: ['9:9'], command: migrate and serve}\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("gate-db", "gate", "migrator");
    }

    @Test
    void readsWhomKongAndPromtailAreTold() throws IOException {
        system.application("pear", "spring-boot-starter-web", ANSWERS)
                .file(
                        "docker-compose.yml",
                        "services:\n  konga: {image: pantsel/konga}\n  kong: {image: 'kong:3', ports: ['8000:8000']}\n"
                                + "  pear: {build: ./pear}\n  promtail: {image: 'grafana/promtail:3'}\n"
                                + "  loki: {image: 'grafana/loki:3'}\n")
                .file("kong.yml", "_format_version: '3.0'\nservices:\n- {name: a, url: 'http://pear:80'}\n")
                .file(
                        "promtail.yml",
                        "clients:\n- url: http://loki:3100/loki/api/v1/push\nscrape_configs:\n- job_name: a\n"
                                + "  static_configs: [{targets: [pear]}]\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("kong -> pear", "promtail -> loki");
    }

    @Test
    void knowsAClientOnTheSameMachineByItsName() throws IOException {
        String client = "@org.springframework.cloud.openfeign.FeignClient(name = \"NAME\", url = \"URL\")\n"
                + "interface Plums { @org.springframework.web.bind.annotation.GetMapping(\"/x\") String x(); }\n";
        system.application("pear", "spring-cloud-starter-openfeign", "")
                .application("plum", "spring-boot-starter-web", ANSWERS)
                .file(
                        "pear/src/main/java/Plums.java",
                        client.replace("NAME", "plum").replace("URL", "http://localhost:9999/x"));
        assertThat(system.flows()).containsExactly("pear -> plum");

        system.file(
                "pear/src/main/java/Plums.java",
                client.replace("NAME", "plum").replace("URL", "https://api.example.com/x"));
        assertThat(system.flows()).containsExactly("pear -> api.example.com");
    }

    private static String workload(String name, String image, String more) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name + "}\nspec:\n  template:\n"
                + "    metadata: {labels: {app: " + name + "}}\n    spec:\n      containers:\n      - name: it\n"
                + "        image: " + image + "\n" + more;
    }

    private static String one(String variable, String map, String key) {
        return "        env:\n        - name: " + variable + "\n          valueFrom: {configMapKeyRef: {name: " + map
                + ", key: " + key + "}}\n";
    }

    private static String service(String name, String labels) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec: {selector: {" + labels
                + "}, ports: [{port: 80}]}\n";
    }
}
