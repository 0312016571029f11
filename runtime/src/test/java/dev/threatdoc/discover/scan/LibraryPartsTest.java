package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module of a library has counts for the programs that use it, not for all that have it on their class path. */
final class LibraryPartsTest {

    private static final String SENDS = "org.springframework.kafka.core.KafkaTemplate<String, String> t;"
            + " void send() { t.send(\"mails\", \"x\"); }";
    private static final String HASHES =
            "Object o = new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(12);";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    private void program(String name, String annotations, String members) throws IOException {
        system.pom(name, "lib spring-kafka")
                .file(name + "/src/main/resources/application.properties", "spring.application.name=" + name + "\n")
                .file(
                        name + "/src/main/java/demo/App.java",
                        "package demo; @org.springframework.boot.autoconfigure.SpringBootApplication\n" + annotations
                                + "\npublic class App { public static void main(String[] a) {} " + members + " }");
    }

    private void library(String type) throws IOException {
        system.pom("lib", "")
                .file("lib/src/main/java/lib/Publisher.java", "package lib; " + type)
                .file("lib/src/main/java/lib/Cpu.java", "package lib; public class Cpu { " + HASHES + " }")
                .file("docker-compose.yml", "services:\n  kafka: {image: 'bitnami/kafka'}\n");
    }

    private List<String> hashing() throws IOException {
        Tag tag = Tags.PASSWORD_HASHING;
        return system.model().elements().stream()
                .filter(e -> e.attributes().hasTag(tag) || e.attributes().hasTag(Tags.ENCRYPTION))
                .map(e -> e.name())
                .toList();
    }

    @Test
    void byReference() throws IOException {
        library("@org.springframework.stereotype.Component public class Publisher { " + SENDS + " }");
        program("a", "", "lib.Publisher p;");
        program("b", "", "");

        assertThat(system.flows()).containsExactly("a -> kafka");
        assertThat(hashing()).isEmpty();
    }

    @Test
    void byComponentScan() throws IOException {
        library("@org.springframework.stereotype.Service public class Publisher { Cpu cpu; " + SENDS + " }");
        program("a", "@org.springframework.context.annotation.ComponentScan({\"demo\", \"lib\"})", "");
        program("b", "@org.springframework.context.annotation.ComponentScan(\"demo\")", "");

        assertThat(system.flows()).containsExactly("a -> kafka");
        assertThat(hashing()).containsExactly("a");
    }

    @Test
    void byImportOrByAnAnnotationThatImports() throws IOException {
        library("@org.springframework.context.annotation.Configuration public class Publisher { " + SENDS + " }");
        system.file(
                "lib/src/main/java/lib/EnableMails.java",
                "package lib; @org.springframework.context.annotation.Import(Publisher.class)"
                        + " public @interface EnableMails {}");
        program("a", "@org.springframework.context.annotation.Import(lib.Publisher.class)", "");
        program("b", "@lib.EnableMails", "");
        program("c", "", "");

        assertThat(system.flows()).containsExactlyInAnyOrder("a -> kafka", "b -> kafka");
    }

    @Test
    void byAutomaticConfiguration() throws IOException {
        library("@org.springframework.boot.autoconfigure.AutoConfiguration public class Publisher { " + SENDS + " }");
        program("a", "", "");

        assertThat(system.flows()).containsExactly("a -> kafka");
    }

    @Test
    void whereBindingsOfAStreamHaveNoCodeNothingGoesThere() throws IOException {
        String bound = "spring.cloud.stream.bindings.output.destination=mails\n"
                + "spring.cloud.stream.kafka.binder.brokers=kafka\n";
        library("@org.springframework.cloud.stream.annotation.EnableBinding("
                + "org.springframework.cloud.stream.messaging.Source.class) public class Publisher {}");
        program("a", "", "lib.Publisher p;");
        program("b", "", "");
        for (String name : List.of("a", "b")) {
            system.pom(name, "lib spring-cloud-starter-stream-kafka")
                    .file(
                            name + "/src/main/resources/application.properties",
                            "spring.application.name=" + name + "\n" + bound);
        }

        assertThat(system.flows()).containsExactly("a -> kafka");
    }
}
