package dev.threatdoc.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import dev.threatdoc.read.source.JavaSources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each snippet calls {@code see(...)}; the texts of the arguments are what is compared. */
final class SettingLookupsTest {

    @Test
    void readsSettingsThatCodeAsksForByTheirKeys() {
        assertThat(seen("""
                        import org.eclipse.microprofile.config.ConfigProvider;
                        import org.springframework.core.env.Environment;
                        class A {
                            private static final String KEY = "bills.url";
                            private Environment environment;
                            void a(org.eclipse.microprofile.config.Config config, java.util.Properties other) {
                                see(environment.getProperty("stock.url"));
                                see(environment.getProperty("stock.url", "http://stock"));
                                see(environment.getProperty("stock.url", String.class));
                                see(environment.getRequiredProperty(KEY) + "/all");
                                see(ConfigProvider.getConfig().getValue("users.url", String.class));
                                see(config.getOptionalValue("users.url", String.class).orElse("x"));
                                see(System.getenv("USERS_URL"));
                                see(System.getProperty("users.url", "http://users"));
                                see(other.getProperty("not.ours"));
                            }
                        }
                        """))
                .containsExactly(
                        "${stock.url}",
                        "${stock.url:http://stock}",
                        "${stock.url}",
                        "${bills.url}/all",
                        "${users.url}",
                        "${users.url}",
                        "${USERS_URL}",
                        "${users.url:http://users}",
                        "?");
    }

    @Test
    void readsSettingsThroughTheObjectsThatHoldThem() {
        assertThat(seen("""
                        import org.springframework.boot.context.properties.ConfigurationProperties;
                        class A {
                            private final Remote remote;
                            private final Mapped mapped;
                            private final Plain plain;
                            void a(Record record) {
                                see(remote.getBaseUrl() + "/orders");
                                see(this.remote.getBaseUrl());
                                see(remote.getBills().getUrl());
                                see(record.url());
                                see(mapped.users().url());
                                see(plain.getUrl());
                            }
                        }
                        @ConfigurationProperties(prefix = "remote") class Remote {
                            private String baseUrl = "http://localhost:9090";
                            private Bills bills;
                        }
                        class Bills { private String url; }
                        @ConfigurationProperties("stock") record Record(String url) {}
                        @io.smallrye.config.ConfigMapping(prefix = "far") interface Mapped { Users users(); }
                        interface Users { String url(); }
                        class Plain { private String url; }
                        """))
                .containsExactly(
                        "${remote.baseUrl:http://localhost:9090}/orders",
                        "${remote.baseUrl:http://localhost:9090}",
                        "${remote.bills.url}",
                        "${stock.url}",
                        "${far.users.url}",
                        "?");
    }

    @Test
    void readsWhatFrameworksPutIntoFieldsAndParameters() {
        assertThat(seen("""
                        import jakarta.inject.Inject;
                        import org.eclipse.microprofile.config.inject.ConfigProperty;
                        class A {
                            @Inject @ConfigProperty(name = "a.url", defaultValue = "http://a") String a;
                            @ConfigProperty(name = "b.url") java.util.Optional<String> b;
                            @io.micronaut.context.annotation.Value("${c.url}") String c;
                            private final String d;
                            A(@org.springframework.beans.factory.annotation.Value("${d.url:http://d}") String url) { this.d = url; }
                            void see() { see(a); see(b.get()); see(c); see(d); }
                        }
                        """)).containsExactly("${a.url:http://a}", "${b.url}", "${c.url}", "${d.url:http://d}");
    }

    private static List<String> seen(String java) {
        JavaSources sources = JavaParser.parse(List.of(new JavaFile("A.java", java)));
        assertThat(sources.problems()).isEmpty();
        CodeBase code = CodeBase.of(sources.units());
        Texts texts = new Texts(code);
        return code.calls()
                .filter(c -> c.expression().name().equals("see"))
                .flatMap(c -> c.expression().arguments().stream()
                        .map(a -> texts.of(a, c).orElse("?"))
                        .flatMap(Stream::of))
                .toList();
    }
}
