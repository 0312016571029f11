package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of programs in files that they don't read by themselves: those that code names, and those handed out. */
final class SettingsElsewhereTest {

    private static final String NAMED = "@org.springframework.context.annotation.PropertySource(%s)\n---\n";
    private static final String DATABASE = "spring.datasource.url=jdbc:postgresql://cellar/pears\n";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    @Test
    void readsTheFilesThatCodeNames() throws IOException {
        system.application("pear", "", NAMED.formatted("\"classpath:store/db.properties\""))
                .file("pear/src/main/resources/store/db.properties", DATABASE)
                .file("pear/src/main/resources/store/old.properties", DATABASE.replace("cellar", "attic"));

        assertThat(system.flows()).containsExactly("pear -> cellar");
    }

    @Test
    void readsTheFilesThatCodeNamesTogetherAndByConstants() throws IOException {
        system.application(
                        "pear",
                        "spring-boot-starter-data-mongodb",
                        "@org.springframework.context.annotation.PropertySources({"
                                + "@org.springframework.context.annotation.PropertySource(App.DB),"
                                + "@org.springframework.context.annotation.PropertySource(value = \"/more.properties\")})"
                                + "\n---\nstatic final String DB = \"classpath:db.properties\";")
                .file("pear/src/main/resources/db.properties", DATABASE)
                .file("pear/src/main/resources/more.properties", "spring.data.mongodb.host=barn\n");

        assertThat(system.flows()).containsExactlyInAnyOrder("pear -> cellar", "pear -> barn");
    }

    @Test
    void readsNeitherWhatOnlyARunningProgramCanNameNorWhatIsNotThere() throws IOException {
        system.application(
                        "pear",
                        "",
                        NAMED.formatted("{\"classpath:${where}/db.properties\", \"file:/etc/db.properties\"}"))
                .file("pear/src/main/resources/db.properties", DATABASE);

        assertThat(system.flows()).isEmpty();
    }

    @Test
    void letsTheProgramsOwnFilesGoBeforeThoseThatCodeNames() throws IOException {
        system.application("pear", "", NAMED.formatted("\"classpath:db.properties\""))
                .properties("pear", DATABASE)
                .file("pear/src/main/resources/db.properties", DATABASE.replace("cellar", "attic"));

        assertThat(system.flows()).containsExactly("pear -> cellar");
    }

    @Test
    void findsWhatAServerHandsOutByProgramAndProfile() throws IOException {
        system.application("store", "", "@org.springframework.cloud.config.server.EnableConfigServer\n---\n")
                .properties(
                        "store",
                        "spring.cloud.config.server.git.uri=https://example.org/settings\n"
                                + "spring.cloud.config.server.git.search-paths[0]=shelf/{application}/{profile}\n")
                .application("gate", "", "@org.springframework.cloud.netflix.zuul.EnableZuulProxy\n---\n")
                .application("pear", "", "")
                .application("plum", "", "")
                .file("shelf/gate/default/gate.properties", "zuul.routes.pear=/api/**\nzuul.ignored-services=*\n")
                .file("shelf/pear/default/pear.properties", DATABASE)
                .file("shelf/pear/test/pear.properties", DATABASE.replace("cellar", "attic"))
                .file("shelf/plum/default/more/plum.properties", DATABASE);

        assertThat(system.flows()).containsExactlyInAnyOrder("example.org -> store", "gate -> pear", "pear -> cellar");
    }
}
