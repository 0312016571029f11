package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths out of requests, and what is done with files that are sent. */
final class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.readAllBytes(Path.of(\"/data/\" + input));",
                "Files.readAllBytes(Paths.get(\"/data\", input));",
                "Path base = Path.of(\"/data\"); Files.readString(base.resolve(input));",
                "new FileInputStream(\"/data/\" + input);",
                "File f = new File(\"/data\", input); new FileInputStream(f);",
                "new FileInputStream(new File(\"/data\" + File.separator + input));",
                "getClass().getResourceAsStream(\"/data/\" + input);",
                "read(input); } byte[] read(String name) throws Exception { return Files.readAllBytes(Path.of(name));",
                "Path base = Path.of(\"/data\"); Optional.of(input).map(n -> base.resolve(n));",
                "Path p = Path.of(\"/data\").resolve(input).normalize(); Files.readString(p);",
                "new org.springframework.core.io.FileSystemResource(\"/data/\" + input);"
            })
    void sees(String body) {
        assertThat(Seen.in(body)).containsExactly("path-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new File(\"/data/\" + number);",
                "new File(\"/data/\" + UUID.fromString(input));",
                "new File(\"/data/\" + new File(input).getName());",
                "new File(\"/data/\" + Paths.get(input).getFileName().toString());",
                "new File(\"/data/\" + Path.of(users.home()).getFileName());",
                "Path p = Path.of(\"/data\").resolve(input).normalize(); if (!p.startsWith(\"/data\")) return null;"
                        + " Files.readString(p);",
                "if (input.contains(\"..\")) return null; new File(\"/data/\" + input);",
                "new File(\"/data/\" + UUID.randomUUID() + input.substring(input.lastIndexOf('.')));",
                "String end = input.substring(input.lastIndexOf('.')); File f = new File(\"/data/x\" + end); remove(f.getPath());"
                        + " } void remove(String path) { new File(path).delete();",
                "Files.write(Path.of(\"/data/log\"), input.getBytes());",
                "new File(users.pictureOf(input));",
                "Map<String, String> all = new HashMap<>(); all.get(input); Path.of(\"/data\");"
            })
    void saysNothingOfNamesThatLeadNowhereElse(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void saysWhereTheValueEntersIfThatIsElsewhere() {
        assertThat(Seen.handler("read(input);\n} void read(String name) { new File(name);")
                        .seenBy(new HazardousCode()))
                .filteredOn(o -> o instanceof dev.threatdoc.discover.recognise.Observation.Weak)
                .map(o -> ((dev.threatdoc.discover.recognise.Observation.Weak) o).weakness())
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.origin()).isEqualTo("GET /x?input=");
                    assertThat(w.related()).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file.transferTo(new File(\"/up/\" + file.getOriginalFilename()));",
                "Path p = Path.of(\"/up\").resolve(file.getOriginalFilename()); Files.copy(file.getInputStream(), p);",
                "Files.write(Path.of(\"/up/\" + file.getOriginalFilename()), file.getBytes());"
            })
    void seesUploadsThatKeepTheirNames(String body) {
        assertThat(Seen.in(body)).containsExactly("path-from-request", "unchecked-upload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file.transferTo(new File(\"/up/\" + UUID.randomUUID()));",
                "String n = file.getOriginalFilename(); if (!n.endsWith(\".png\")) return null;"
                        + " file.transferTo(new File(\"/up/\" + n));",
                "Files.copy(file.getInputStream(), Path.of(\"/up/picture\"));",
                "String n = file.getOriginalFilename(); users.rename(n); file.transferTo(new File(\"/up/1\"));"
            })
    void saysNothingOfUploadsWithNamesOfTheProgramsOwn(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void seesUploadsThatAreServed() {
        assertThat(Seen.in("String n = file.getOriginalFilename(); String end = n.substring(n.lastIndexOf(\".\"));"
                        + " file.transferTo(new File(\"/srv/static/\" + UUID.randomUUID() + end));"))
                .containsExactly("unchecked-upload");
        assertThat(Seen.in("String n = file.getOriginalFilename(); String end = n.substring(n.lastIndexOf(\".\"));"
                        + " file.transferTo(new File(\"/srv/inbox/\" + UUID.randomUUID() + end));"))
                .isEmpty();
    }
}
