package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void seesPodsWithTheRightsOfTheirMachine() throws IOException {
        String container = "containers:\n- name: it\n  image: a/b\n";
        assertThat(pod(container + "  securityContext: {privileged: true, runAsUser: 0}"))
                .containsExactly(
                        "it: privileged-container k8s/it.yaml:10 privileged gives the container the rights of its"
                                + " machine | privileged=true +1");
        assertThat(pod("hostPID: true\n" + container)).hasSize(1);
        assertThat(pod("hostNetwork: true\n" + container)).hasSize(1);
        assertThat(pod(container + "volumes:\n- name: d\n  hostPath: {path: /var/run/docker.sock}"))
                .hasSize(1);
        assertThat(pod("hostNetwork: false\n" + container + "  securityContext: {privileged: false, runAsUser: 1000}"))
                .isEmpty();
        assertThat(pod(container + "  securityContext: {runAsUser: 0}")).isEmpty();
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
                .containsExactly(
                        "shop: development-password docker-compose.yml:6 SPRING_DATASOURCE_PASSWORD is a well-known"
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
                        "it: secret-in-configuration docker-compose.yml:6",
                        "it: secret-in-configuration docker-compose.yml:8");
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
                                + "ENV OTHER_PASSWORD=$DB_PASSWORD\nUSER app\n");

        assertThat(system.weaknesses())
                .extracting(w -> w.replaceAll(" stands.*", ""))
                .containsExactlyInAnyOrder(
                        "shop: secret-in-configuration shop/Dockerfile:3 DB_PASSWORD",
                        "shop: secret-in-configuration shop/Dockerfile:6 MAIL_PASSWORD");
    }

    @Test
    void readsTheImageOfTheOnlyProgramWhereverItLies() throws IOException {
        system.application("shop", "", "")
                .file("docker/Dockerfile-front", "FROM node:22\nCMD npm start\n")
                .file("docker/Dockerfile-shop", "FROM maven:3 AS b\n\nFROM eclipse-temurin:21\nCMD java -jar a.jar\n");
        assertThat(system.weaknesses())
                .containsExactly(
                        "shop: root-container docker/Dockerfile-shop:3 the program runs as root in its container"
                                + " | FROM eclipse-temurin:21");
    }

    @Test
    void takesNoImageOfAnotherProgram() throws IOException {
        system.application("shop", "", "")
                .application("till", "", "")
                .file("docker/Dockerfile-any", "FROM eclipse-temurin:21\nCMD java -jar a.jar\n")
                .file(
                        "docker/Dockerfile-one",
                        "FROM eclipse-temurin:21\nCOPY till/target/till.jar .\nCMD java -jar till.jar\n");
        assertThat(system.weaknesses())
                .containsExactly(
                        "till: root-container docker/Dockerfile-one:1 the program runs as root in its container"
                                + " | FROM eclipse-temurin:21");
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
        system.application("shop", "", "").application("store", "", "").file(".env", "DB_PASSWORD=Zq9!tulip\n");

        assertThat(system.weaknesses()).hasSize(1);
    }
}
