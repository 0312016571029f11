package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.vocabulary.Tags;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which containers run which modules, and which modules run at all. */
final class ContainersAndLibrariesTest {

    private static final String PACKER =
            "<build><plugins><plugin><artifactId>spring-boot-maven-plugin</artifactId>%s</plugin></plugins></build>";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    @Test
    void knowsAModuleByItsNameBetweenWordsThatSayNothing() throws IOException {
        system.application("pear-service", "", "")
                .application("plum-service", "", "")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear-service-container:\n    image: yard/pear-service-harvest:1\n"
                                + "  other-pears:\n    image: yard/pear-service-harvest:2\n"
                                + "  ripe:\n    image: yard/plum-service-app\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear-service", "plum-service");
    }

    @Test
    void takesNothingElseOfTheSameNameForTheModule() throws IOException {
        system.application("pear", "", "")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear-page:\n    image: yard/pear-page\n  pear-server:\n    image: redis\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "pear-page", "pear-server");
    }

    @Test
    void knowsAModuleByThePortThatItAloneListensAt() throws IOException {
        system.application("pear", "", "")
                .properties("pear", "server.port=8091")
                .application("plum", "", "")
                .properties("plum", "server.port=8092")
                .application("fig", "", "")
                .properties("fig", "server.port=8092")
                .file(
                        "docker-compose.yml",
                        "services:\n  first:\n    image: yard/first\n    ports: ['8091:8091']\n"
                                + "  second:\n    image: yard/second\n    ports: ['8092:8092']\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "plum", "fig", "second");
    }

    @Test
    void knowsTheOnlyModuleByAPartOfItsName() throws IOException {
        system.application("spring-pear-jam", "", "")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    image: yard/harvest\n  spring:\n    image: yard/water\n"
                                + "  ear:\n    image: yard/corn\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("spring-pear-jam", "spring", "ear");
    }

    @Test
    void takesNoPartOfANameForAModuleBesideOthers() throws IOException {
        system.application("spring-pear-jam", "", "")
                .application("plum", "", "")
                .file("docker-compose.yml", "services:\n  pear:\n    image: yard/harvest\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("spring-pear-jam", "plum", "pear");
    }

    @Test
    void takesAStoreInTheNameOfTheOnlyModuleForNoneOfIt() throws IOException {
        system.application("pear-mongodb-jam", "", "")
                .file("docker-compose.yml", "services:\n  mongodb:\n    image: yard/seeded\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear-mongodb-jam", "mongodb");
    }

    @Test
    void leavesWellKnownProgramsAndWhatIsBuiltOnTheSpotAlone() throws IOException {
        system.application("pear", "", "")
                .properties("pear", "server.port=8080")
                .file("page/Dockerfile", "FROM node:16\n")
                .file(
                        "docker-compose.yml",
                        "services:\n  door:\n    image: quay.io/keycloak/keycloak\n    ports: ['8080:8080']\n"
                                + "  page:\n    build: page\n    ports: ['8080:8080']\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "door", "page");
    }

    @Test
    void takesAModuleThatIsNotPackedForALibrary() throws IOException {
        system.application("pear", "", "")
                .file("seeds/pom.xml", pom("seeds", "<configuration><skip>true</skip></configuration>"))
                .file("seeds/src/main/java/Seed.java", "class Seed {}")
                .file("stones/pom.xml", pom("stones", ""))
                .file("stones/src/main/java/Stone.java", "class Stone {}")
                .file("peels/build.gradle", "apply plugin: 'org.springframework.boot'\nbootJar { enabled = false }\n")
                .file("peels/src/main/java/Peel.java", "class Peel {}")
                .file("stems/build.gradle", "apply plugin: 'org.springframework.boot'\nbootJar { enabled = true }\n")
                .file("stems/src/main/java/Stem.java", "class Stem {}");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "stones", "stems");
    }

    @Test
    void takesAModuleThatOthersUseAndNobodyStartsForALibrary() throws IOException {
        system.application("pear", "seeds stones", "")
                .file("seeds/pom.xml", pom("seeds", ""))
                .file("seeds/src/main/java/Seed.java", "class Seed {}")
                .file("stones/pom.xml", pom("stones", ""))
                .file("stones/src/main/java/Stone.java", "class Stone { public static void main(String[] a) {} }");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "stones");
    }

    @Test
    void takesCodeBesideABuildOfOtherModulesForNothingThatRuns() throws IOException {
        system.application("pear", "", "")
                .file(
                        "pom.xml",
                        "<project><artifactId>all</artifactId><packaging>pom</packaging>"
                                + "<modules><module>pear</module></modules></project>")
                .file(
                        "src/main/java/All.java",
                        "@org.springframework.boot.autoconfigure.SpringBootApplication"
                                + " class All { public static void main(String[] args) {} }");

        assertThat(system.elements()).containsExactly("pear");
    }

    @Test
    void takesContainersThatOnlyOwnVolumesOrWaitForNoPrograms() throws IOException {
        system.application("pear", "", "")
                .file(
                        "docker-compose.yml",
                        "services:\n  pear:\n    build: pear\n    depends_on: [basket]\n"
                                + "  basket:\n    image: busybox:1.31\n"
                                + "  open:\n    image: busybox:1.31\n    ports: ['80:80']\n");

        assertThat(system.elements()).containsExactlyInAnyOrder("pear", "open");
    }

    @Test
    void takesAProgramThatShowsHowItFaresForOneWithItsOwnTask() throws IOException {
        String shows = "@org.springframework.cloud.netflix.hystrix.dashboard.EnableHystrixDashboard\n"
                + "@org.springframework.web.bind.annotation.RestController\n---\n"
                + "@org.springframework.web.bind.annotation.GetMapping(\"/\") String at() { return \"\"; }";
        system.application("pear", "spring-boot-starter-data-mongodb", shows)
                .properties("pear", "spring.data.mongodb.host=cellar")
                .application("board", "", shows);

        assertThat(system.model().elements())
                .filteredOn(e -> e.attributes().tags().containsKey(Tags.INFRASTRUCTURE))
                .extracting(Element::name)
                .containsExactly("board");
    }

    private static String pom(String name, String configuration) {
        return "<project><artifactId>" + name + "</artifactId>" + PACKER.formatted(configuration) + "</project>";
    }
}
