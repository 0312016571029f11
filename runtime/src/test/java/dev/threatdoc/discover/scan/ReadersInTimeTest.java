package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.AppenderReader;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.MapperReader;
import dev.threatdoc.read.config.TemplateReader;
import dev.threatdoc.read.config.XmlSettings;
import dev.threatdoc.read.deploy.ComposeReader;
import dev.threatdoc.read.deploy.Dockerfile;
import dev.threatdoc.read.deploy.GradleReader;
import dev.threatdoc.read.deploy.GradleSettings;
import dev.threatdoc.read.deploy.KubernetesReader;
import dev.threatdoc.read.deploy.MavenReader;
import dev.threatdoc.read.deploy.ObserverReader;
import dev.threatdoc.read.deploy.ProxyReader;
import dev.threatdoc.testing.tool.Costs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file repeats thousands of times, reading it takes time by its length, and neither the stack nor the memory
 * is full in the end.
 */
final class ReadersInTimeTest {

    private static final int LENGTH = 200_000;
    /** Of processor time, far more than any reader takes for such a file and far less than the square would. */
    private static final double MOST_SECONDS = 4;

    private static final long USUAL_STACK = 512 * 1024;

    private static final Map<String, Consumer<String>> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("properties", t -> ConfigReader.read("application.properties", t)),
            Map.entry("yaml", t -> ConfigReader.read("application.yml", t)),
            Map.entry("compose", t -> ComposeReader.read("docker-compose.yml", t)),
            Map.entry("kubernetes", t -> KubernetesReader.read("deployment.yml", t)),
            Map.entry("dockerfile", t -> Dockerfile.read("Dockerfile", t)),
            Map.entry("maven", t -> MavenReader.read("pom.xml", t)),
            Map.entry("gradle", t -> GradleReader.read("build.gradle", t)),
            Map.entry("gradle projects", t -> GradleReader.projects("build.gradle", t)),
            Map.entry("gradle settings", t -> GradleSettings.read("settings.gradle", t)),
            Map.entry("proxy", t -> ProxyReader.read("nginx.conf", t)),
            Map.entry("observer", t -> ObserverReader.read("logstash.conf", t)),
            Map.entry("appenders", t -> AppenderReader.read("logback.xml", t)),
            Map.entry("xml", t -> XmlSettings.read("web.xml", t)),
            Map.entry("templates", t -> TemplateReader.read("page.html", t)),
            Map.entry("mappers", t -> MapperReader.read("UserMapper.xml", t))));

    /** What it starts with, what it repeats, and who is to read it. */
    private static final List<String[]> TEXTS = List.of(
            new String[] {"include 'a'", ",\n 'b:c'", "gradle settings"},
            new String[] {"", "include 'a'\n", "gradle settings"},
            new String[] {"", "include ", "gradle settings"},
            new String[] {"", "project(':a').projectDir = file('b')\n", "gradle settings"},
            new String[] {"dependencies {", "\n", "gradle"},
            new String[] {"", "implementation 'a:b:1'\n", "gradle"},
            new String[] {"", "implementation(\n", "gradle"},
            new String[] {"", "project(':a') {", "gradle projects"},
            new String[] {"", "project(':a') {}\n", "gradle projects"},
            new String[] {"", "<a>", "maven"},
            new String[] {"<project>", "<modules>", "maven"},
            new String[] {"<project><dependencies>", "<dependency><artifactId>a</artifactId></dependency>", "maven"},
            new String[] {"<project><properties>", "<a>b</a>", "maven"},
            new String[] {"<web-app>", "<a>b", "xml"},
            new String[] {"<web-app>", "<auth-constraint></auth-constraint>", "xml"},
            new String[] {"<beans>", "<property name=\"a\" value=\"b\"/>", "xml"},
            new String[] {"", "upstream a {", "proxy"},
            new String[] {"proxy_pass http://a;", "upstream a { server b; }\n", "proxy"},
            new String[] {"", "ProxyPass \"", "proxy"},
            new String[] {"ProxyPass ", " ", "proxy"},
            new String[] {"", "RewriteRule a http://b [\n", "proxy"},
            new String[] {"input {}", "elasticsearch { ", "observer"},
            new String[] {"", "scrape_configs:\n", "observer"},
            new String[] {"", "<destination>a</destination>\n", "appenders"},
            new String[] {"", "<Socket ", "appenders"},
            new String[] {"", "<p th:utext=\"${a}\">\n", "templates"},
            new String[] {"", "[(${", "templates"},
            new String[] {"<mapper namespace=\"a.B\">", "<select id=\"a\">", "mappers"},
            new String[] {"<mapper namespace=\"a.B\">", "<select id=\"a\">${b}</select>", "mappers"},
            new String[] {"<mapper namespace=\"a.B\"><select id=\"a\">", "${b}", "mappers"},
            new String[] {"<mapper namespace=\"a.B\"><select id=\"a\">", "${", "mappers"},
            new String[] {"", "FROM a\n", "dockerfile"},
            new String[] {"RUN ", "a \\\n", "dockerfile"},
            new String[] {"ENV ", "a=b ", "dockerfile"},
            new String[] {"ENV ", "\"", "dockerfile"},
            new String[] {"services:\n  a:\n    image: b\n    environment:\n", "      - A=${a:-b}\n", "compose"},
            new String[] {"services:\n  a:\n    image: b\n    command: \"", "${a:", "compose"},
            new String[] {"services:\n", "  a:\n    image: b\n", "compose"},
            new String[] {"", "---\nkind: Deployment\n", "kubernetes"},
            new String[] {"spring.datasource", ".a", "properties"},
            new String[] {"a=", "://a:b@", "properties"},
            new String[] {"a=", "password=", "properties"},
            new String[] {"a.url=", "a:b@", "properties"},
            new String[] {"a=jdbc:oracle:thin:", "a/", "properties"},
            new String[] {"a=", "\\\n", "properties"},
            new String[] {"a.password=", "{", "properties"},
            new String[] {"a.password=", "${a:", "properties"},
            new String[] {"", "a.b.c=d\n", "properties"},
            new String[] {"", "- ", "yaml"},
            new String[] {"", "- a\n", "yaml"},
            new String[] {"a: ", "[", "yaml"},
            new String[] {"a: &a [b]\nc: [", "*a,", "yaml"},
            new String[] {"a: &a\n  b: *a\n  c: [", "*a,", "yaml"});

    static Stream<Arguments> repeated() {
        return TEXTS.stream().map(t -> Arguments.of(t[2], t[0], t[1]));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void readsWhatRepeatsItself(String reader, String start, String unit) throws InterruptedException {
        within(READERS.get(reader), start + unit.repeat(LENGTH / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsSpacesAndSignsAlone(String reader) throws InterruptedException {
        for (String unit : List.of(" ", "\n", "\t\n", "a", "a.", "/", "\"", "{", "<", "-", "#", "=\n", ": ", "\\")) {
            within(READERS.get(reader), unit.repeat(LENGTH / unit.length()));
        }
    }

    static Stream<String> names() {
        return READERS.keySet().stream();
    }

    @Test
    void tellsOfADocumentOfAliasesOfAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [b, b, b, b, b, b, b, b, b]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }
        String many = "a: &a [" + "b,".repeat(1_000) + "]\nc: [" + "*a,".repeat(40) + "]\n";
        assertThat(ConfigReader.read("application.yml", many).problems().toString())
                .contains("application.yml:1", "more values than anybody writes");
        List<Problem> problems =
                ConfigReader.read("application.yml", text.toString()).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).startsWith("application.yml:").contains("aliases");
    }

    @Test
    void readsAFileThatIsItsOwnAlias() {
        assertThat(ConfigReader.read("application.yml", "a: &a\n  b: *a\n  c: &c [*c, *a]\n  d: e\n")
                        .entries())
                .anyMatch(e -> e.key().equals("a.d") && e.text().equals("e"));
        assertThat(ComposeReader.read(
                        "docker-compose.yml", "services: &s\n  web: *s\n  x:\n    image: a\n    depends_on: &d [*d]\n"))
                .isNotNull();
    }

    @Test
    void findsAllProjectsOfALongList() {
        String text = "include 'p0'" + ", 'p'".repeat(3_000) + ",\n  'a:last'";
        assertThat(GradleSettings.read("settings.gradle", text)).containsKeys("p0", "a:last");
    }

    private static void within(Consumer<String> reader, String text) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        AtomicReference<Double> seconds = new AtomicReference<>(0.0);
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        reader.accept(text);
                    } catch (StackOverflowError | RuntimeException e) {
                        thrown.set(e);
                    }
                    seconds.set(Costs.cpuSeconds());
                },
                "reader",
                USUAL_STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(60_000);
        assertThat(thread.isAlive()).as("it has come to an end").isFalse();
        assertThat(thrown.get()).isNull();
        assertThat(seconds.get()).isLessThan(MOST_SECONDS);
    }
}
