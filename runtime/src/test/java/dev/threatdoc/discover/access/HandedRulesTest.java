package dev.threatdoc.discover.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules of Spring Security that are set elsewhere than in the method that sets up the chain, or only if something is
 * so.
 */
final class HandedRulesTest {

    private static final String API = """
            /* all */ import org.springframework.web.bind.annotation.*;
            @RestController class Api {
                @PostMapping("/orders") void add() {}
                @GetMapping("/login") String login() { return ""; }
                @GetMapping("/admin/users") String users() { return ""; }
            }
            """;

    private static final String IMPORTS = """
            /* all */ import java.util.*;
            import org.springframework.beans.factory.annotation.Value;
            import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
            import org.springframework.boot.context.properties.ConfigurationProperties;
            /* all */ import org.springframework.context.annotation.*;
            import org.springframework.core.env.Environment;
            import org.springframework.security.config.Customizer;
            import org.springframework.security.config.annotation.SecurityConfigurerAdapter;
            import org.springframework.security.config.annotation.web.builders.HttpSecurity;
            import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;
            /* all */ import org.springframework.security.config.annotation.web.configurers.*;
            import org.springframework.security.config.web.server.ServerHttpSecurity;
            import org.springframework.security.web.DefaultSecurityFilterChain;
            import org.springframework.security.web.SecurityFilterChain;
            import org.springframework.security.web.server.SecurityWebFilterChain;
            """;

    /** What all variants say, each in its way. */
    private static final String REGISTRY =
            "AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry";

    private static final String RULES =
            ".requestMatchers(\"/login\").permitAll().requestMatchers(\"/admin/**\").hasRole(\"ADMIN\").anyRequest().authenticated()";

    private static Modules code(String types) {
        return Modules.java(API)
                .andJava(IMPORTS + types)
                .andDependencies("org.springframework.boot:spring-boot-starter-security");
    }

    private static Modules chain(String body, String members) {
        return code("class Security { @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception { " + body
                + " }\n"
                + members.replace("AUTH", "auth" + RULES)
                        .replace("HTTP", "http.authorizeHttpRequests(auth -> auth" + RULES + ")")
                        .replace("REGISTRY", REGISTRY)
                + "}");
    }

    private static String who(Modules modules, String words) {
        Endpoint endpoint = modules.endpoint(words);
        return endpoint.access().name().toLowerCase(Locale.ROOT)
                + (endpoint.roles().isEmpty() ? "" : " " + endpoint.roles());
    }

    private static List<String> all(Modules modules) {
        return Stream.of("GET /login", "GET /admin/users", "POST /orders")
                .map(w -> who(modules, w))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules(http); return http.build(); | void rules(HttpSecurity http) { HTTP; }",
                "return this.rules(http).build(); | HttpSecurity rules(HttpSecurity h) { HttpSecurity http = h; return HTTP; }",
                "return http.authorizeHttpRequests(this::rules).build(); | void rules(REGISTRY auth) { AUTH; }",
                "return http.authorizeHttpRequests(a -> rules(a)).build(); | void rules(REGISTRY auth) { AUTH; }",
                "return http.authorizeHttpRequests(rules()).build(); | Customizer<REGISTRY> rules() { return auth -> AUTH; }",
                "Customizer<REGISTRY> rules = auth -> AUTH; return http.authorizeHttpRequests(rules).build(); | ",
                "http.authorizeHttpRequests(Rules::set); return http.build(); | } class Rules { static void set(REGISTRY auth) { AUTH; }",
                "Rules.set(http); return http.build(); | } class Rules { static void set(HttpSecurity http) { HTTP; }",
                "rules.set(http); return http.build(); | Rules rules; } class Rules { void set(HttpSecurity http) { HTTP; }",
                "rules.set(http); return http.build(); | Rules rules; } interface Rules { void set(HttpSecurity http); }"
                        + " class Own implements Rules { public void set(HttpSecurity http) { HTTP; }",
                "return http.with(new Own(), Customizer.withDefaults()).build(); | } class Own extends AbstractHttpConfigurer<Own, HttpSecurity>"
                        + " { public void init(HttpSecurity http) { HTTP; }",
                "return http.apply(Own.make()).and().build(); | } class Own extends SecurityConfigurerAdapter<DefaultSecurityFilterChain, HttpSecurity>"
                        + " { static Own make() { return new Own(); } public void configure(HttpSecurity http) { HTTP; }",
                "http.authorizeHttpRequests(new Own()); return http.build(); | } class Own implements Customizer<REGISTRY>"
                        + " { public void customize(REGISTRY auth) { AUTH; }",
                "if (1 > 0) { http.cors(c -> {}); } rules(http); return http.build(); | void rules(HttpSecurity http) { HTTP; }",
            })
    void readsWhatIsSetElsewhere(String variant) {
        String[] parts = variant.split(" \\| ", 2);
        assertThat(all(chain(expanded(parts[0]), parts[1])))
                .containsExactly("anybody", "restricted [ADMIN]", "authenticated");
    }

    private static String expanded(String body) {
        return body.replace("AUTH", "auth" + RULES).replace("REGISTRY", REGISTRY);
    }

    @Test
    void readsWhatTheSuperclassAndTheSubclassSet() {
        String base =
                "abstract class Base extends WebSecurityConfigurerAdapter { protected void configure(HttpSecurity http) {"
                        + " http.csrf().disable(); rules(http); } protected abstract void rules(HttpSecurity http); }";
        assertThat(
                        all(
                                code(
                                        base + " class Own extends Base { protected void rules(HttpSecurity http) {"
                                                + " http.authorizeRequests().antMatchers(\"/login\").permitAll().anyRequest().authenticated(); } }")))
                .containsExactly("anybody", "authenticated", "authenticated");
        assertThat(all(code(
                        "class Own extends WebSecurityConfigurerAdapter { protected void configure(HttpSecurity http) {"
                                + " http.csrf().disable(); super.configure(http); } }")))
                .containsExactly("authenticated", "authenticated", "authenticated");
    }

    @Test
    void readsCustomizersThatAreBeans() {
        assertThat(all(code("class Security { @Bean SecurityFilterChain chain(HttpSecurity http, Customizer<" + REGISTRY
                        + "> rules) throws Exception { return http.authorizeHttpRequests(rules).build(); } }"
                        + " class Beans { @Bean Customizer<" + REGISTRY + "> rules() { return auth -> auth" + RULES
                        + "; } }")))
                .containsExactly("anybody", "restricted [ADMIN]", "authenticated");
    }

    @Test
    void readsTheReactiveStyle() {
        assertThat(all(code("class Security { @Bean SecurityWebFilterChain chain(ServerHttpSecurity http) {"
                        + " return http.authorizeExchange(this::rules).build(); }"
                        + " void rules(ServerHttpSecurity.AuthorizeExchangeSpec spec) {"
                        + " spec.pathMatchers(\"/login\").permitAll().anyExchange().authenticated(); } }")))
                .containsExactly("anybody", "authenticated", "authenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common.secure(http); return http.build(); | org.acme.Common common;",
                "org.acme.Common.secure(http); return http.build(); | ",
                "return http.authorizeHttpRequests(rules).build(); | org.acme.Rules rules;",
                "rules.forEach(r -> r.set(http)); return http.build(); | List<Rules> rules; } interface Rules { void set(HttpSecurity http); }"
                        + " class One implements Rules { public void set(HttpSecurity http) { HTTP; } }"
                        + " class Two implements Rules { public void set(HttpSecurity http) { }",
                "http.apply(new org.acme.Common()); return http.build(); | ",
            })
    void isUnsureOfWhatIsSetWhereNobodyLooks(String variant) {
        String[] parts = variant.split(" \\| ", 2);
        assertThat(who(chain(parts[0], parts[1]), "POST /orders")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.csrf(c -> c.disable()); return http.build(); | ",
                "http.csrf(AbstractHttpConfigurer::disable); cors(http); return http.build(); | void cors(HttpSecurity http) { http.cors(c -> {}); }",
                "log.info(\"{}\", http); return http.build(); | static org.slf4j.Logger log;",
            })
    void aChainWithoutRulesIsStillOpen(String variant) {
        String[] parts = variant.split(" \\| ", 2);
        assertThat(who(chain(parts[0], parts[1]), "POST /orders")).isEqualTo("anybody");
    }

    private static final String SWITCH =
            "if (COND) { secure(http); } else { http.authorizeHttpRequests(a -> a.anyRequest().permitAll()); }"
                    + " return http.build(); | void secure(HttpSecurity http) { HTTP; } ";

    private static Modules switched(String condition, String members) {
        String[] parts = SWITCH.split(" \\| ", 2);
        return chain(parts[0].replace("COND", condition), parts[1] + members);
    }

    @Test
    void takesTheBranchThatTheConfigurationChooses() {
        String value = "@Value(\"${app.login.enabled:true}\") boolean enabled; ";
        assertThat(who(switched("enabled", value), "POST /orders")).isEqualTo("authenticated");
        assertThat(who(switched("!enabled", value), "POST /orders")).isEqualTo("anybody");
        assertThat(who(switched("enabled", value).andProperties("app.login.enabled=false"), "POST /orders"))
                .isEqualTo("anybody");
        String properties =
                "AppProperties app; } @ConfigurationProperties(\"app\") class AppProperties { boolean secure;"
                        + " public boolean isSecure() { return secure; }";
        assertThat(who(switched("app.isSecure()", properties).andProperties("app.secure=true"), "POST /orders"))
                .isEqualTo("authenticated");
        String environment = "Environment env; ";
        assertThat(who(switched("env.getProperty(\"app.secure\", Boolean.class, true)", environment), "POST /orders"))
                .isEqualTo("authenticated");
        assertThat(who(switched("\"jwt\".equals(mode)", "@Value(\"${app.mode:jwt}\") String mode; "), "POST /orders"))
                .isEqualTo("authenticated");
    }

    @Test
    void isUnsureWhereNothingChoosesTheBranch() {
        assertThat(who(switched("Clock.isLate()", ""), "POST /orders")).isEqualTo("unknown");
        assertThat(who(switched("enabled", "@Value(\"${app.login.enabled}\") boolean enabled; "), "POST /orders"))
                .isEqualTo("unknown");
        // What is open either way is open.
        assertThat(who(switched("Clock.isLate()", ""), "GET /login")).isEqualTo("anybody");
    }

    @Test
    void aBranchThatReturnsLeavesTheRestOut() {
        String body =
                "if (!enabled) { return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build(); } secure(http); return http.build();";
        String members = "void secure(HttpSecurity http) { HTTP; } @Value(\"${app.login:DEFAULT}\") boolean enabled; ";
        assertThat(who(chain(body, members.replace("DEFAULT", "true")), "POST /orders"))
                .isEqualTo("authenticated");
        assertThat(who(chain(body, members.replace("DEFAULT", "false")), "POST /orders"))
                .isEqualTo("anybody");
        assertThat(who(chain(body, members.replace(":DEFAULT", "")), "POST /orders"))
                .isEqualTo("unknown");
    }

    @Test
    void readsPathsOfLoopsAndLists() {
        String open = "static final List<String> OPEN = List.of(\"/login\", \"/health\");";
        assertThat(all(chain(
                        "http.authorizeHttpRequests(a -> { for (String path : OPEN) { a.requestMatchers(path).permitAll(); }"
                                + " a.anyRequest().authenticated(); }); return http.build();",
                        open)))
                .containsExactly("anybody", "authenticated", "authenticated");
        assertThat(all(chain(
                        "http.authorizeHttpRequests(a -> { OPEN.forEach(path -> a.requestMatchers(path).permitAll());"
                                + " a.anyRequest().authenticated(); }); return http.build();",
                        open)))
                .containsExactly("anybody", "authenticated", "authenticated");
        String properties =
                "Paths paths; } @ConfigurationProperties(\"app.security\") class Paths { List<String> openPaths;"
                        + " public List<String> getOpenPaths() { return openPaths; }";
        assertThat(all(chain(
                                "http.authorizeHttpRequests(a -> a.requestMatchers(paths.getOpenPaths().toArray(new String[0])).permitAll()"
                                        + ".anyRequest().authenticated()); return http.build();",
                                properties)
                        .andYaml("app:\n  security:\n    open-paths:\n      - /login\n      - /health\n")))
                .containsExactly("anybody", "authenticated", "authenticated");
        assertThat(all(chain(
                                "http.authorizeHttpRequests(a -> a.requestMatchers(open).permitAll().anyRequest().authenticated()); return http.build();",
                                "@Value(\"${app.open}\") String[] open;")
                        .andProperties("app.open=/login,/health")))
                .containsExactly("anybody", "authenticated", "authenticated");
    }

    @Test
    void readsPathsThatMethodsHandBack() {
        String rules =
                "http.authorizeHttpRequests(a -> a.requestMatchers(GETTER).permitAll().anyRequest().authenticated());"
                        + " return http.build();";
        assertThat(all(chain(
                        rules.replace("GETTER", "open()"),
                        "private String[] open() { return new String[] {\"/login\", \"/health\"}; }")))
                .containsExactly("anybody", "authenticated", "authenticated");
        String nested =
                "Settings settings; } class Settings { Permit permit; public Permit getPermit() { return permit; } }"
                        + " class Permit { static final String[] ALL = {\"/login\"}; String[] more = {};"
                        + " public String[] getUrls() { if (more.length == 0) { return ALL; }"
                        + " List<String> all = new ArrayList<>(); return all.toArray(new String[0]); }";
        Modules modules = chain(rules.replace("GETTER", "settings.getPermit().getUrls()"), nested);
        assertThat(who(modules, "GET /login")).isEqualTo("anybody");
        // More may be open than what stands there.
        assertThat(who(modules, "POST /orders")).isEqualTo("unknown");
    }

    @Test
    void countsAChainOnlyWhereItsConditionHolds() {
        String chains =
                "class Security { @Bean @ConditionalOnProperty(name = \"app.login\", havingValue = \"true\"ELSE) SecurityFilterChain on(HttpSecurity http)"
                        + " { return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build(); }"
                        + " @Bean @ConditionalOnProperty(name = \"app.login\", havingValue = \"false\"OTHER) SecurityFilterChain off(HttpSecurity http)"
                        + " { return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build(); } }";
        String offByDefault = chains.replace("ELSE", "").replace("OTHER", ", matchIfMissing = true");
        assertThat(who(code(offByDefault), "POST /orders")).isEqualTo("anybody");
        assertThat(who(code(offByDefault).andProperties("app.login=true"), "POST /orders"))
                .isEqualTo("authenticated");
        assertThat(who(code(chains.replace("ELSE", ", matchIfMissing = true").replace("OTHER", "")), "POST /orders"))
                .isEqualTo("authenticated");
        String profiles = "class Security { @Bean @Profile(\"dev\") SecurityFilterChain dev(HttpSecurity http)"
                + " { return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build(); }"
                + " @Bean @Profile(\"!dev\") SecurityFilterChain real(HttpSecurity http)"
                + " { return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build(); } }";
        assertThat(who(code(profiles), "POST /orders")).isEqualTo("authenticated");
    }

    @Test
    void knowsWhatSwitchesMicronautsSecurityOff() {
        Modules modules = Modules.java("""
                /* all */ import io.micronaut.http.annotation.*;
                import io.micronaut.security.annotation.Secured;
                @Controller("/orders") @Secured("isAuthenticated()") class Api { @Post void add() {} }
                """).andDependencies("io.micronaut.security:micronaut-security-jwt");
        assertThat(who(modules, "POST /orders")).isEqualTo("authenticated");
        Modules off = modules.andYaml("micronaut:\n  security:\n    enabled: false\n");
        assertThat(who(off, "POST /orders")).isEqualTo("anybody");
        assertThat(off.endpoint("POST /orders").rules().get(0).text()).isEqualTo("micronaut.security.enabled=false");
    }

    @Test
    void knowsWhatSwitchesQuarkussAuthorizationOff() {
        String code = """
                /* all */ import jakarta.ws.rs.*;
                import jakarta.annotation.security.RolesAllowed;
                import io.quarkus.security.spi.runtime.AuthorizationController;
                import org.eclipse.microprofile.config.inject.ConfigProperty;
                @Path("/orders") class Api { @POST @RolesAllowed("admin") public void add() {} }
                class Switch extends AuthorizationController {
                    @ConfigProperty(name = "shop.open") boolean open;
                    @Override public boolean isAuthorizationEnabled() { return !open; } }
                """;
        Modules modules = Modules.java(code).andDependencies("io.quarkus:quarkus-oidc");
        assertThat(who(modules.andProperties("shop.open=true"), "POST /orders")).isEqualTo("anybody");
        modules = Modules.java(code).andDependencies("io.quarkus:quarkus-oidc");
        assertThat(who(modules.andProperties("shop.open=false"), "POST /orders"))
                .isEqualTo("restricted [admin]");
        modules = Modules.java(code).andDependencies("io.quarkus:quarkus-oidc");
        assertThat(who(modules.andProperties("%dev.shop.open=true"), "POST /orders"))
                .isEqualTo("restricted [admin]");
    }
}
