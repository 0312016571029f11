package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which programs a tree holds, what they are called, and whom an address means. */
final class NamesAndPlacesTest {

    private static final String BOOT = "@org.springframework.boot.autoconfigure.SpringBootApplication ";

    private static final String CALL =
            "org.springframework.web.client.RestTemplate rest;\nvoid call() { rest.getForObject(\"%s\", String.class); }";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    private static String call(String url) {
        return CALL.formatted(url);
    }

    @Test
    void findsProjectsOfGradleThatHaveNoBuildFileOfTheirOwn() throws IOException {
        system.file("settings.gradle", "rootProject.name = 'yard'\ninclude 'pear', 'fruit:plum'\n")
                .file(
                        "build.gradle",
                        "subprojects {\n  dependencies {\n    compile 'g:spring-boot-starter-web'\n  }\n}\n"
                                + "project(':fruit:plum') {\n  dependencies { \n    compile 'g:mysql-connector-java'\n"
                                + "  }\n}\n")
                .file(
                        "pear/src/main/java/Pear.java",
                        "@org.springframework.boot.autoconfigure.SpringBootApplication class Pear {}")
                .file(
                        "fruit/plum/src/main/java/Plum.java",
                        "@org.springframework.boot.autoconfigure.SpringBootApplication class Plum {"
                                + " javax.sql.DataSource source; }");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "plum", "database-plum");
        assertThat(system.flows()).containsExactly("plum -> database-plum");
    }

    @Test
    void takesOneProgramUnderTwoNamesForOne() throws IOException {
        system.application("pear", "", call("http://pear-two:8080/x"))
                .application("plum", "", call("http://pear-two:8080/x"))
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    image: yard/pear:1\n  pear-two:\n    image: yard/pear:2\n"
                                + "  fig:\n    image: yard/fig\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "plum", "fig");
        assertThat(system.flows()).containsExactly("plum -> pear");
    }

    @Test
    void findsWhoListensAtAPortOfThisMachineByWhatIsPublished() throws IOException {
        system.application("pear", "", "")
                .properties("pear", "server.port=8080")
                .application("plum", "", "")
                .properties("plum", "server.port=8080")
                .application("fig", "", call("http://192.168.99.100:9001/x"))
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    build: pear\n    ports: ['9001:8080']\n"
                                + "  plum:\n    build: plum\n    ports: ['9002:8080']\n");

        assertThat(system.flows()).containsExactly("fig -> pear");
    }

    @Test
    void knowsAServiceByTheSettingThatNamesIt() throws IOException {
        system.application("pear-service", "", "")
                .application("plum-service", "", "")
                .application("fig", "", call("${garden.pearService.url}/x"));

        assertThat(system.flows()).containsExactly("fig -> pear-service");
    }

    @Test
    void knowsNobodyByASettingThatNamesNobody() throws IOException {
        system.application("pear", "", "").application("fig", "", call("${garden.target.url}/pear"));

        assertThat(system.flows()).isEmpty();
        assertThat(system.elements()).containsExactly("fig", "pear");
    }

    @Test
    void knowsTheContainerOfTheOnlyProgramByWhatEitherOfItsBuildsCallsIt() throws IOException {
        system.file("build.gradle", "plugins { id 'org.springframework.boot' version '3' }\n")
                .file("settings.gradle", "rootProject.name = 'spring-orchard'\n")
                .file(
                        "src/main/java/App.java",
                        "@org.springframework.boot.autoconfigure.SpringBootApplication class App {\n"
                                + "  javax.sql.DataSource source; public static void main(String[] a) {} }\n")
                .file(
                        "src/main/resources/application-postgres.properties",
                        "spring.datasource.url=jdbc:postgresql://localhost/pears\n")
                .file(
                        "k8s.yml",
                        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orchard}\nspec:\n  template:\n    spec:\n"
                                + "      containers:\n        - name: workload\n          image: yard/orchard\n"
                                + "          env: [{name: SPRING_PROFILES_ACTIVE, value: postgres}]\n")
                .file("docker-compose.yml", "services:\n  pg:\n    image: postgres:18\n    ports: ['5432:5432']\n");

        assertThat(system.flows()).containsExactly("orchard -> pg");
        assertThat(system.elements()).containsExactly("orchard", "pg");
    }

    @Test
    void believesTheEnvironmentOverTheFiles() throws IOException {
        system.application("pear", "spring-boot-starter-data-jpa mysql-connector-java", "javax.sql.DataSource source;")
                .properties("pear", "spring.datasource.url=jdbc:mysql://localhost:3306/pears\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    build: pear\n    environment:\n"
                                + "      SPRING_DATASOURCE_URL: jdbc:mysql://pear-db:3306/pears\n"
                                + "  pear-db:\n    image: mysql\n  plum-db:\n    image: mysql\n");

        assertThat(system.flows()).containsExactly("pear -> pear-db");
    }

    @Test
    void readsTheProfileThatTheContainerRunsWith() throws IOException {
        system.application(
                        "pear",
                        "",
                        "org.springframework.web.client.RestTemplate rest;\n"
                                + "@org.springframework.beans.factory.annotation.Value(\"${fig.url}\") String url;\n"
                                + "void call() { rest.getForObject(url + \"/x\", String.class); }")
                .properties(
                        "pear", "fig.url=http://nowhere:1\n#---\nspring.profiles=prod\nfig.url=http://elsewhere:1\n")
                .file(
                        "pear/src/main/resources/application-docker.properties",
                        "fig.url=http://fig:8080\nspring.cloud.config.enabled=false\n")
                .application("fig", "", "")
                .file("pear/src/main/docker/Dockerfile", "FROM x\nCMD java -Dspring.profiles.active=docker -jar a.jar");

        assertThat(system.flows()).containsExactly("pear -> fig");
    }

    @Test
    void doesNotTakeAValueForOneProfileForAllOfThem() throws IOException {
        system.application("pear", "spring-cloud-starter-netflix-eureka-client", "")
                .file("pear/src/main/resources/application-test.properties", "eureka.client.enabled=false\n")
                .application(
                        "registry", "", "@org.springframework.cloud.netflix.eureka.server.EnableEurekaServer\n---\n");

        assertThat(system.flows()).containsExactly("pear -> registry");
    }

    @Test
    void keepsTheEmbeddedDatabaseOfAProgramThatMayUseAnotherOne() throws IOException {
        system.application("pear", "h2 mysql-connector-java", "javax.sql.DataSource source;")
                .file(
                        "pear/src/main/resources/application-big.properties",
                        "spring.datasource.url=jdbc:mysql://big-db/pears\n");

        assertThat(system.elements()).containsExactly("pear");
    }

    @Test
    void leavesVariablesOpenThatNobodyHasSet() throws IOException {
        system.application("pear", "mysql-connector-java", "javax.sql.DataSource source;")
                .properties("pear", "spring.datasource.url=jdbc:mysql://${DB:store}:3306/pears\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    build: pear\n    environment:\n      - DB=$DB\n"
                                + "  store:\n    image: mysql\n  other:\n    image: mysql\n");

        assertThat(system.flows()).containsExactly("pear -> store");
    }

    @Test
    void readsSettingsInCommandLinesAndImages() throws IOException {
        system.application(
                        "pear",
                        "spring-boot-starter-data-mongodb",
                        "org.springframework.data.mongodb.core.MongoTemplate t;")
                .file(
                        "pear/Dockerfile",
                        "FROM x\nENTRYPOINT [\"java\",\"-Dspring.data.mongodb.host=pear-db\",\"-jar\",\"a.jar\"]\n")
                .application(
                        "plum",
                        "spring-boot-starter-data-mongodb",
                        "org.springframework.data.mongodb.core.MongoTemplate t;")
                .file("plum/Dockerfile", "FROM x\nENV SPRING_DATA_MONGODB_HOST plum-db\n")
                .file("docker-compose.yml", "services:\n  pear-db:\n    image: mongo\n  plum-db:\n    image: mongo\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> pear-db", "plum -> plum-db");
    }

    @Test
    void fillsInWhatTheBuildFillsIntoResources() throws IOException {
        system.file(
                        "pom.xml",
                        "<project><artifactId>yard</artifactId><profiles><profile><properties>"
                                + "<fig.host>localhost</fig.host></properties></profile><profile><properties>"
                                + "<fig.host>fig</fig.host></properties></profile></profiles></project>")
                .pom("first", "")
                .file("first/src/main/java/A.java", BOOT + "class A {}")
                .file(
                        "first/src/main/resources/application.yml",
                        "spring:\n  application:\n    name: @project.artifactId@\nfig.url: http://@fig.host@:1/x\n")
                .file(
                        "first/src/main/java/B.java",
                        "class B { @org.springframework.beans.factory.annotation.Value(\"${fig.url}\") String u;"
                                + " org.springframework.web.client.RestTemplate t;"
                                + " void b() { t.getForObject(u, null); } }")
                .application("fig", "", "");

        assertThat(system.flows()).containsExactly("first -> fig");
    }

    @Test
    void connectsOnlyThoseWithALibrarysClientWhoUseIt() throws IOException {
        system.application("pear", "clients", "garden.FigCalls client;")
                .application("plum", "clients", "")
                .application("fig", "clients", "")
                .pom("clients", "")
                .file(
                        "clients/src/main/java/garden/FigCalls.java",
                        "package garden; public interface FigCalls {}"
                                + " class FeignFigCalls implements FigCalls { FigClient client; }")
                .file(
                        "clients/src/main/java/garden/FigClient.java",
                        "package garden; @org.springframework.cloud.openfeign.FeignClient(\"fig\")"
                                + " public interface FigClient {}")
                .file(
                        "clients/src/main/java/garden/Sender.java",
                        "package garden; class Sender { org.springframework.kafka.core.KafkaTemplate t;"
                                + " void send() { t.send(\"x\", \"y\"); } }");

        assertThat(system.flows()).containsExactly("pear -> fig");
    }

    @Test
    void connectsAllWithALibraryThatActsByItself() throws IOException {
        system.application("pear", "audit", "")
                .application("fig", "", "")
                .pom("audit", "")
                .file(
                        "audit/src/main/java/garden/Audit.java",
                        "package garden; class Audit { @org.springframework.scheduling.annotation.Scheduled void tell() {"
                                + " new org.springframework.web.client.RestTemplate()"
                                + ".getForObject(\"http://fig/x\", null); } }");

        assertThat(system.flows()).containsExactly("pear -> fig");
    }

    @Test
    void takesAConfigurationThatOthersUseForNoProgram() throws IOException {
        system.application("pear", "common", "")
                .pom("common", "")
                .file(
                        "common/src/main/java/garden/Common.java",
                        "package garden;"
                                + " @org.springframework.boot.autoconfigure.EnableAutoConfiguration class Common {}");

        assertThat(system.elements()).containsExactly("pear");
    }

    @Test
    void knowsADatabaseAgainThatHasAnotherNameInACluster() throws IOException {
        system.file("docker-compose.yml", "services:\n  store:\n    image: postgres:13\n  fig:\n    image: yard/fig\n")
                .file(
                        "k8s/store.yml",
                        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: store-deployment}\nspec:\n"
                                + "  template:\n    spec:\n      containers: [{name: p, image: 'postgres:14'}]\n");

        assertThat(system.elements()).containsExactly("fig", "store");
    }

    @Test
    void keepsDatabasesApartThatTheClusterHasSeveralOf() throws IOException {
        String manifest = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec:\n"
                + "  template:\n    spec:\n      containers: [{name: p, image: 'postgres:14'}]\n";
        system.file("docker-compose.yml", "services:\n  store:\n    image: postgres:13\n")
                .file("k8s/a.yml", manifest.formatted("pear-store"))
                .file("k8s/b.yml", manifest.formatted("plum-store"));

        assertThat(system.elements()).containsExactly("pear-store", "plum-store", "store");
    }
}
