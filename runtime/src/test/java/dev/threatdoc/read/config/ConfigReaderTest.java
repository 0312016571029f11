package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.FilePlace;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ConfigReaderTest {

    @Example
    void readsPropertiesWithTheirLinesEscapesAndContinuations() {
        List<ConfigEntry> entries =
                ConfigReader.read("application.properties", """
                        # a comment
                        server.port = 80\\
                            81
                        a\\ key: caf\\u00e9
                        empty
                        """).entries();

        assertThat(entries)
                .extracting(ConfigEntry::words)
                .containsExactly("server.port = 8081", "a key = café", "empty = ");
        assertThat(entries).extracting(e -> e.place().line()).containsExactly(2, 4, 5);
    }

    @Example
    void readsYamlDocumentsWithTheirProfilesAndLines() {
        List<ConfigEntry> entries = ConfigReader.read("application.yml", """
                        spring: {application: {name: orders}}
                        version: @project.version@
                        hosts: [a, b]
                        ---
                        spring:
                          config.activate.on-profile: docker
                          data.mongodb.host: mongo
                        """).entries();

        assertThat(entries)
                .extracting(e -> e.profile() + "|" + e.words() + "|" + e.place().line())
                .containsExactly(
                        "|spring.application.name = orders|1",
                        "|version = @project.version@|2",
                        "|hosts[0] = a|3",
                        "|hosts[1] = b|3",
                        "docker|spring.config.activate.on-profile = docker|6",
                        "docker|spring.data.mongodb.host = mongo|7");
    }

    @Example
    void warnsOfABrokenFileWithItsLineAndKeepsWhatStandsBefore() {
        ConfigFile file = ConfigReader.read("application.yml", "a: 1\n---\nb: [1,\nc: }\n");

        assertThat(file.entries()).extracting(ConfigEntry::words).containsExactly("a = 1");
        assertThat(file.problems()).singleElement().satisfies(p -> {
            assertThat(p.toString()).startsWith("application.yml:4: the file is not valid YAML (");
        });
    }

    @Example
    void warnsOfAnEscapeThatLacksItsNumberAndReadsTheRest() {
        ConfigFile file =
                ConfigReader.read("application.properties", "a=1\nb=C:\\users\n# \\u\nc=\\\\users\nd=\\u00e9\n");

        assertThat(file.entries()).extracting(ConfigEntry::key).containsExactly("a", "b", "c", "d");
        assertThat(file.problems()).singleElement().satisfies(p -> {
            assertThat(p.toString()).startsWith("application.properties:2: the file is not valid: \\u has to be");
        });
    }

    @Example
    void saysWhereACharacterStandsThatYamlDoesNotAllow() {
        assertThat(ConfigReader.read("application.yml", "a: 1\nb: 2\nc: \u0001\n")
                        .problems())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.toString()).startsWith("application.yml:3: the file is not valid YAML (it"));
    }

    @Property
    void saysNothingOfSecretsThatMakeAFileInvalid(@ForAll("marks") String before, @ForAll("marks") String after) {
        String text = "a: 1\npassword: " + before + "s3cr3tvalue" + after + "\nb: [\n";

        assertThat(ConfigReader.read("application.yml", text).problems())
                .isNotEmpty()
                .noneMatch(p -> p.toString().contains("s3cr3t"));
        assertThat(ConfigReader.read("application.properties", text.replace(": ", "=") + "c=\\u\n")
                        .problems())
                .isNotEmpty()
                .noneMatch(p -> p.toString().contains("s3cr3t"));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars("*&!%@`'\"|>{}[],?:-#\\u \t<").ofMaxLength(3);
    }

    @Example
    void survivesAliasesThatGrowWithoutBounds() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }

        assertThat(ConfigReader.read("application.yml", bomb.toString()).entries())
                .hasSizeLessThan(300_000);
    }

    @Example
    void tellsOfASecretOnlyWhereItStandsAndInWhichForm() {
        Configuration configuration = Configuration.of(
                ConfigReader.read("application.properties", """
                        spring.datasource.password=hunter2
                        b.client-secret=${SECRET}
                        c.apiKey=${KEY:hunter2}
                        d.token={cipher}0123456789
                        e.url=https://me:hunter2@example.com?token=hunter2
                        f.password=
                        g.token-validity=60
                        """).entries());

        assertThat(configuration.entries())
                .extracting(e -> e.text() + " " + e.secrecy())
                .containsExactly(
                        "****** PLAIN_TEXT",
                        "${SECRET} PLACEHOLDER",
                        "****** PLAIN_TEXT",
                        "****** ENCRYPTED",
                        "https://me:******@example.com?token=****** PLAIN_TEXT",
                        " EMPTY",
                        "60 NONE");
    }

    @Example
    void knowsThatAPlaceholdersValueStandsInPlainTextElsewhere() {
        Configuration configuration = Configuration.of(ConfigReader.read("a.properties", "x.password=${X_PASSWORD}")
                        .entries())
                .or(Configuration.of(ConfigReader.read(".env.properties", "X_PASSWORD=hunter2")
                        .entries()));

        assertThat(configuration.find("x.password")).get().satisfies(e -> {
            assertThat(e.secrecy()).isEqualTo(Secrecy.PLAIN_TEXT);
            assertThat(e.text()).isEqualTo(Secrets.MASK);
        });
    }

    @Example
    void matchesKeysAsSpringDoesAndFillsInPlaceholders() {
        Configuration configuration = Configuration.of(
                ConfigReader.read("application.properties", """
                        my.some-key=${my.host:nowhere}/${other:x}/${missing}
                        my.host=db
                        loop.a=${loop.b}
                        loop.b=${loop.a}
                        """).entries());

        assertThat(configuration.text("MY_SOME_KEY")).contains("db/x/${missing}");
        assertThat(configuration.text("my.someKey")).contains("db/x/${missing}");
        assertThat(configuration.text("loop.a")).isPresent();
        assertThat(configuration.below("my")).extracting(ConfigEntry::key).containsExactly("my.some-key", "my.host");
    }

    @Property(tries = 300)
    void neverThrowsAndNeverKeepsASecret(@ForAll String text, @ForAll boolean yaml) {
        String file = yaml ? "application.yml" : "application.properties";

        Configuration configuration = Configuration.of(
                ConfigReader.read(file, text + "\npassword: s3cr3t-value\n").entries());

        assertThat(configuration.entries())
                .noneMatch(e -> e.key().equals("password") && e.text().contains("s3cr3t"));
    }

    @Example
    void keepsTheAddressOfAConnectionStringAndNotItsPassword() {
        assertThat(text("MONGO_CONNECTION_STRING", "mongodb://shop:Zq9!tulip@cellar:27017/x"))
                .isEqualTo("mongodb://shop:******@cellar:27017/x");
        assertThat(text("quarkus.mongodb.connection-string", "mongodb://cellar:27017"))
                .isEqualTo("mongodb://cellar:27017");
        assertThat(text("AZURE_CONNECTION_STRING", "Endpoint=sb://cellar/;SharedAccessKey=Zq9tulip"))
                .isEqualTo(Secrets.MASK);
        assertThat(text("A_CONNECTION_STRING", "https://cellar/;AccountKey=Zq9tulip"))
                .isEqualTo(Secrets.MASK);
        assertThat(text("A_CONNECTION_STRING", "https://cellar/x?sig=Zq9tulip")).isEqualTo(Secrets.MASK);
        assertThat(text("A_CONNECTION_STRING", "Zq9!tulip")).isEqualTo(Secrets.MASK);
    }

    private static String text(String key, String value) {
        return ConfigReader.entry(key, value, new FilePlace("a", 1, 0, "")).text();
    }
}
