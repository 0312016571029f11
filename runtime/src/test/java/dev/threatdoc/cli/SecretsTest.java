package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No secret of a scanned project is in anything that comes out of the scan: no file, no line on the terminal. */
final class SecretsTest {

    /** Places in which people write secrets; {@code SECRET} stands for one, {@code %s} for its key. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("shop/pom.xml", "<project><artifactId>shop</artifactId></project>"),
            Map.entry("shop/src/main/resources/application.yml", """
                    spring:
                      application: {name: shop}
                      datasource:
                        url: jdbc:mysql://db:3306/shop?user=root&password=SECRET&useSSL=false
                        password: SECRET
                      rabbitmq: {host: mq, password: 'SECRET'}
                      mail: {host: mail.example.com, password: "SECRET"}
                      cloud.config: {uri: 'http://user:SECRET@config:8888', password: SECRET}
                      data.mongodb.uri: mongodb://shop:SECRET@mongo:27017/shop
                      security.user: {name: ann, password: SECRET}
                    eureka.client.serviceUrl.defaultZone: http://eureka:SECRET@registry:8761/eureka/
                    security.oauth2.client: {clientSecret: SECRET, accessTokenUri: 'http://login/token'}
                    jwt: {secret: SECRET, signing-key: SECRET}
                    app:
                      passwords: [SECRET, other]
                      tokens:
                      - SECRET
                    ---
                    spring.config.activate.on-profile: prod
                    my.api-key: SECRET
                    """),
            Map.entry("shop/src/main/resources/bootstrap.properties", """
                    spring.datasource.hikari.password=SECRET
                    spring.redis.url=redis://:SECRET@cache:6379
                    aws.secretAccessKey=SECRET
                    stripe.apiKey = SECRET
                    sasl.jaas.config=PlainLoginModule required username="kafka" password="SECRET";
                    spring.r2dbc.url=r2dbc:postgresql://root:SECRET@db/shop
                    """),
            Map.entry("docker-compose.yml", """
                    services:
                      shop:
                        build: shop
                        environment:
                          - DB_PASSWORD=SECRET
                          - SPRING_DATASOURCE_URL=jdbc:postgresql://root:SECRET@db/shop
                      db:
                        image: postgres
                        environment: {POSTGRES_PASSWORD: SECRET, POSTGRES_USER: root}
                        command: --requirepass SECRET
                      mq: {image: rabbitmq, environment: {RABBITMQ_DEFAULT_PASS: SECRET}}
                    """),
            Map.entry(".env", "DB_PASSWORD=SECRET\nTOKEN=SECRET\n"),
            Map.entry("shop/src/main/webapp/WEB-INF/applicationContext.xml", """
                    <beans><bean id="ds"><property name="url" value="jdbc:mysql://root:SECRET@db/shop"/>
                    <property name="password" value="SECRET"/></bean></beans>
                    """),
            Map.entry("shop/src/main/java/shop/Shop.java", """
                    package shop;
                    import org.springframework.boot.autoconfigure.SpringBootApplication;
                    import org.springframework.web.bind.annotation.* ;
                    import org.springframework.web.client.RestTemplate;
                    @SpringBootApplication @RestController class Shop {
                        private static final String API_SECRET = "SECRET";
                        private String password = "SECRET";
                        org.slf4j.Logger log;
                        @GetMapping("/orders") String orders(RestTemplate rest) throws Exception {
                            rest.getForObject("https://ann:SECRET@rates.example.com/latest?token=SECRET", String.class);
                            rest.getForObject("https://api.example.com/v1?api_key=SECRET&x=1", String.class);
                            java.sql.DriverManager.getConnection("jdbc:mysql://db/shop?password=SECRET", "root", "SECRET");
                            io.jsonwebtoken.Jwts.builder().signWith(null, "SECRET");
                            com.auth0.jwt.algorithms.Algorithm.HMAC256("SECRET");
                            log.info("token " + "SECRET" + password);
                            return "";
                        }
                    }
                    @org.springframework.cloud.openfeign.FeignClient(name = "bills", url = "http://bob:SECRET@bills:80")
                    interface Bills {}
                    """)));

    @Property(tries = 25)
    void isNowhereInWhatComesOut(@ForAll("secrets") String secret) throws IOException {
        check(secret);
    }

    @Provide
    Arbitrary<String> secrets() {
        // A part that nothing else contains, and round it what a pattern might stumble over.
        Arbitrary<String> core = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .ofMinLength(6)
                .ofMaxLength(12)
                .map(s -> "Zq9" + s);
        Arbitrary<String> before = Arbitraries.of("", "-", "!", "$", "p4.", "(", "~", "^");
        Arbitrary<String> after = Arbitraries.of("", "-1", "!", "$", ".x", ")", "~", "*7");
        return Combinators.combine(before, core, after).as((b, c, a) -> b + c + a);
    }

    @Example
    void isNowhereEvenIfItLooksLikeAPlaceholderOrAHash() throws IOException {
        for (String secret :
                List.of("Zq9$Top", "Zq9{Top}", "Zq9#Top", "Zq9%40Top", "Zq9/Top", "Zq9:Top", "${Zq9Top:Zq9Top}")) {
            check(secret);
        }
    }

    private static void check(String secret) throws IOException {
        Path folder = Files.createTempDirectory("secrets");
        try {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                Path path = folder.resolve("in").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue().replace("SECRET", secret), StandardCharsets.UTF_8);
            }
            Cli scan = Cli.run(
                    "scan",
                    folder.resolve("in").toString(),
                    "--output",
                    folder.resolve("out").toString());
            String model = folder.resolve("out/model.json").toString();
            assertThat(scan.code()).isZero();
            String core = secret.replaceAll(".*?(Zq9[A-Z]+|Zq9).*", "$1");
            assertThat(scan.out() + scan.err()).doesNotContain(core);
            assertThat(outputs(folder.resolve("out"))).isNotEmpty();
            outputs(folder.resolve("out"))
                    .forEach((name, text) -> assertThat(text.lines().filter(l -> l.contains(core)))
                            .as("%s in %s", secret, name)
                            .isEmpty());
            // What begins with a dollar may be the name of a variable, which is no secret.
            boolean seen = outputs(folder.resolve("out"))
                    .getOrDefault("model.json", "")
                    .contains("plain-text-credentials");
            assertThat(seen || secret.startsWith("$")).as("%s is seen", secret).isTrue();
            for (String[] more : List.of(
                    new String[] {"export", "--format", "code2dfd", model},
                    new String[] {"findings", "--format", "json", model},
                    new String[] {"--dfd", model},
                    new String[] {"--seq", model})) {
                Cli run = Cli.run(more);
                assertThat(run.out() + run.err()).as(more[0]).doesNotContain(core);
            }
        } finally {
            delete(folder);
        }
    }

    private static Map<String, String> outputs(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(f -> {
                try {
                    texts.put(f.getFileName().toString(), Files.readString(f, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
