package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What says how programs run completes what they say themselves. */
final class MergeDeployTest {

    private static final String ORDERS = """
            {"format": "threatdoc-model", "version": 1, "name": "orders", "description": "",
             "settings": {"isOrdered": false, "mergeResponses": false, "ignoreUnused": false,
                          "onDuplicates": "NO_ACTION"},
             "boundaries": [], "data": [],
             "elements": [{"id": "orders", "kind": "Server", "name": "Orders",
               "source": {"file": "Orders.java", "line": 3, "type": "shop.Orders",
                          "annotation": "dev.threatdoc.annotation.Server"}}],
             "flows": [],
             "joints": {"programs": [{"element": "orders", "names": ["order-service"], "connections": [
               {"role": "database", "technology": "PostgreSQL", "address": "localhost:5432", "protocol": "JDBC",
                "seen": "spring.datasource.url"},
               {"role": "message-broker", "technology": "Kafka", "name": "Kafka", "protocol": "Kafka",
                "tags": {"produces": ["sold"]}, "seen": "send()"}]}]},
             "findings": [], "excluded": []}
            """;

    private static final String COMPOSE = """
            services:
              order-service:
                image: shop/orders:1
                ports: ["8081:8080"]
                environment:
                  SPRING_DATASOURCE_URL: jdbc:postgresql://orders-db:5432/orders
                  SPRING_DATASOURCE_PASSWORD: hunter2hunter2
              orders-db:
                image: postgres:15
              kafka:
                image: bitnami/kafka:3
            """;

    @TempDir
    Path folder;

    private String merged(String... deploy) {
        String[] arguments = new String[4 + deploy.length];
        arguments[0] = "merge";
        arguments[1] = "--catalogs";
        arguments[2] = "none";
        arguments[3] = Cli.file(folder, "orders.json", ORDERS);
        System.arraycopy(deploy, 0, arguments, 4, deploy.length);
        return Cli.answer(arguments).replaceAll("\\s+", "");
    }

    @Test
    void takesWhatIsDeployedForWhatTheProgramMeans() {
        String compose = Cli.file(folder, "docker-compose.yml", COMPOSE);

        assertThat(merged())
                .contains("\"to\":\"database-orders\"", "\"to\":\"kafka\"")
                .doesNotContain("orders-db");
        assertThat(merged("--deploy", compose))
                .contains("\"to\":\"orders-db\"", "\"to\":\"kafka\"", "\"plain-text-credentials\"")
                .contains("\"publishedPorts\":[8081]", "\"kind\":\"Datastore\",\"name\":\"orders-db\"")
                .doesNotContain("database-orders", "hunter2", "\"name\":\"order-service\"");
    }

    @Test
    void readsManifestsAndFilesOfAConfigurationServerInAFolder() {
        Cli.file(folder, "deploy/k8s/all.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: order-service}
                spec:
                  template:
                    spec:
                      containers: [{name: main, image: "shop/orders", ports: [{containerPort: 8080}]}]
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: pg}
                spec:
                  template:
                    spec:
                      containers: [{name: pg, image: "postgres:15"}]
                """);
        Cli.file(folder, "deploy/config/order-service.yml", """
                spring.datasource.url: jdbc:postgresql://pg/orders
                spring.datasource.password: hunter2hunter2
                """);
        String deployed = merged("--deploy", folder.resolve("deploy").toString());

        assertThat(deployed)
                .contains("\"from\":\"orders\",\"to\":\"pg\"", "\"plain-text-credentials\"")
                .doesNotContain("database-orders", "hunter2");
    }

    @Test
    void warnsOfWhatItCannotRead() {
        String compose = Cli.file(folder, "docker-compose.yml", "services:\n  a: [image: x\n b");
        Cli cli = Cli.run("merge", "--catalogs", "none", "--deploy", compose, Cli.file(folder, "orders.json", ORDERS));

        assertThat(cli.code()).isZero();
        assertThat(cli.err()).startsWith("threatdoc: warning: docker-compose.yml:3: the file is not valid YAML");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(Cli.mistake("merge", "--deploy", "nowhere", Cli.file(folder, "orders.json", ORDERS)))
                .isEqualTo("threatdoc: nowhere: There is no such file or folder for --deploy\n");
    }
}
