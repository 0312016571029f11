package dev.threatdoc.discover.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import org.junit.jupiter.api.Test;

/** Who may call, by the rules of Spring Security in their order. */
final class AccessTest {

    private static final String API = """
            /* all */ import org.springframework.web.bind.annotation.*;
            @RestController class Api {
                @GetMapping("/orders") String all() { return ""; }
                @PostMapping("/orders") void add() {}
                @DeleteMapping("/orders/{id}") void delete() {}
                @GetMapping("/login") String login() { return ""; }
                @GetMapping("/admin/users") String users() { return ""; }
            }
            """;

    private static Modules chains(String methods) {
        return Modules.java(API)
                .andJava("""
                        import org.springframework.context.annotation.Bean;
                        import org.springframework.core.annotation.Order;
                        import org.springframework.http.HttpMethod;
                        import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                        import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
                        import org.springframework.security.config.http.SessionCreationPolicy;
                        import org.springframework.security.web.SecurityFilterChain;
                        import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
                        import org.springframework.security.web.access.expression.WebExpressionAuthorizationManager;
                        class Security {
                            static final String[] OPEN = {"/login", "/css/**"};
                        """ + methods + "\n}")
                .andDependencies("org.springframework.boot:spring-boot-starter-security");
    }

    private static Modules rules(String rules) {
        return chains("@Bean SecurityFilterChain chain(HttpSecurity http) throws Exception { " + rules
                + " return http.build(); }");
    }

    private static String who(Modules modules, String words) {
        Endpoint endpoint = modules.endpoint(words);
        return endpoint.access().name().toLowerCase(java.util.Locale.ROOT)
                + (endpoint.roles().isEmpty() ? "" : " " + endpoint.roles());
    }

    @Test
    void takesTheFirstRuleThatMatches() {
        Modules modules = rules("""
                http.authorizeHttpRequests(a -> a
                    .requestMatchers(OPEN).permitAll()
                    .requestMatchers(HttpMethod.GET, "/orders/**").permitAll()
                    .requestMatchers("/admin/**").hasAnyRole("ADMIN", "AUDITOR")
                    .requestMatchers(HttpMethod.DELETE).hasAuthority("ROLE_ADMIN")
                    .anyRequest().authenticated());
                """);

        assertThat(who(modules, "GET /login")).isEqualTo("anybody");
        assertThat(who(modules, "GET /orders")).isEqualTo("anybody");
        assertThat(who(modules, "POST /orders")).isEqualTo("authenticated");
        assertThat(who(modules, "DELETE /orders/{id}")).isEqualTo("restricted [ADMIN]");
        assertThat(who(modules, "GET /admin/users")).isEqualTo("restricted [ADMIN, AUDITOR]");
        assertThat(modules.endpoint("GET /login").rules())
                .extracting(Evidence::text)
                .containsExactly("requestMatchers(OPEN).permitAll()");
    }

    @Test
    void readsTheStyleOfConfigurersAndItsDefault() {
        Modules modules = chains("""
                protected void configure(HttpSecurity http) throws Exception {
                    http.csrf().disable().authorizeRequests()
                        .antMatchers("/admin/**").access("hasRole('ADMIN') and isFullyAuthenticated()")
                        .antMatchers(HttpMethod.POST, "/orders").authenticated()
                        .and().formLogin();
                }
                """);

        assertThat(who(modules, "GET /admin/users")).isEqualTo("restricted [ADMIN]");
        assertThat(who(modules, "POST /orders")).isEqualTo("authenticated");
        // For what no rule is, the older filter lets everybody through, and the newer one nobody.
        assertThat(who(modules, "GET /orders")).isEqualTo("anybody");
        assertThat(who(
                        rules("http.authorizeHttpRequests(a -> a.requestMatchers(\"/login\").permitAll());"),
                        "GET /orders"))
                .isEqualTo("restricted");
    }

    @Test
    void asksTheChainsInTheirOrder() {
        Modules modules = chains("""
                @Bean SecurityFilterChain rest(HttpSecurity http) throws Exception {
                    return http.authorizeHttpRequests(r -> r.anyRequest().denyAll()).build();
                }
                @Bean @Order(1) SecurityFilterChain admin(HttpSecurity http) throws Exception {
                    return http.securityMatcher("/admin/**", "/orders").authorizeHttpRequests(r -> r.anyRequest().hasRole("USER")).build();
                }
                @Bean WebSecurityCustomizer web() { return w -> w.ignoring().requestMatchers("/login"); }
                """);

        assertThat(who(modules, "GET /admin/users")).isEqualTo("restricted [USER]");
        assertThat(who(modules, "POST /orders")).isEqualTo("restricted [USER]");
        assertThat(who(modules, "DELETE /orders/{id}")).isEqualTo("restricted");
        assertThat(who(modules, "GET /login")).isEqualTo("anybody");
    }

    @Test
    void knowsThatNoChainMeansNoProtection() {
        Modules modules = chains("""
                @Bean SecurityFilterChain admin(HttpSecurity http) throws Exception {
                    return http.securityMatcher("/admin/**").authorizeHttpRequests(r -> r.anyRequest().authenticated()).build();
                }
                """);

        assertThat(who(modules, "GET /orders")).isEqualTo("anybody");
        assertThat(who(modules, "GET /admin/users")).isEqualTo("authenticated");
    }

    @Test
    void readsMatchersThatAreMadeInPlace() {
        Modules modules = rules("""
                http.authorizeHttpRequests(a -> a
                    .requestMatchers(new AntPathRequestMatcher("/orders", "POST")).permitAll()
                    .requestMatchers(AntPathRequestMatcher.antMatcher(HttpMethod.GET, "/admin/**")).access(new WebExpressionAuthorizationManager("hasRole('A')"))
                    .anyRequest().authenticated());
                """);

        assertThat(who(modules, "POST /orders")).isEqualTo("anybody");
        assertThat(who(modules, "GET /orders")).isEqualTo("authenticated");
        assertThat(who(modules, "GET /admin/users")).isEqualTo("restricted [A]");
    }

    @Test
    void isUnsureWhereARuleCannotBeRead() {
        Modules modules = rules("""
                http.authorizeHttpRequests(a -> { for (String url : urls()) { a.requestMatchers(url).permitAll(); }
                    a.requestMatchers("/login").permitAll().anyRequest().authenticated(); });
                """);

        assertThat(who(modules, "POST /orders")).isEqualTo("unknown");
        assertThat(who(modules, "GET /login")).isEqualTo("anybody");
        assertThat(who(rules("http.authorizeHttpRequests(a -> a.anyRequest().access((x, y) -> null));"), "GET /orders"))
                .isEqualTo("unknown");
    }

    @Test
    void takesARuleForOneValueOfAVariableForNoRuleOfTheOperation() {
        assertThat(who(
                        rules(
                                "http.authorizeHttpRequests(a -> a.requestMatchers(\"/orders/7\").authenticated().anyRequest().authenticated());"),
                        "DELETE /orders/{id}"))
                .isEqualTo("authenticated");
        assertThat(who(
                        rules(
                                "http.authorizeHttpRequests(a -> a.requestMatchers(\"/orders/7\").permitAll().anyRequest().authenticated());"),
                        "DELETE /orders/{id}"))
                .isEqualTo("unknown");
    }

    @Test
    void readsTheOldResourceServersScope() {
        Modules all = chains("""
                public void configure(HttpSecurity http) throws Exception {
                    http.requestMatchers().antMatchers("/**").and().authorizeRequests().anyRequest().authenticated()
                        .antMatchers(HttpMethod.GET, "/**").access("#oauth2.hasScope('read')");
                }
                """);
        Modules some = chains("""
                public void configure(HttpSecurity http) throws Exception {
                    http.requestMatchers().antMatchers("/login", "/oauth/authorize").and().authorizeRequests().anyRequest().authenticated();
                }
                """);

        assertThat(who(all, "GET /orders")).isEqualTo("authenticated");
        assertThat(who(some, "GET /orders")).isEqualTo("anybody");
        assertThat(who(some, "GET /login")).isEqualTo("authenticated");
    }

    @Test
    void opensTheLoginPageOfAForm() {
        assertThat(who(
                        rules(
                                "http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).formLogin(f -> f.loginPage(\"/login\").permitAll());"),
                        "GET /login"))
                .isEqualTo("anybody");
    }

    @Test
    void knowsWhatSpringBootDoesByItself() {
        Modules modules =
                Modules.java(API + "@org.springframework.boot.autoconfigure.SpringBootApplication class App {}");

        assertThat(who(modules, "GET /orders")).isEqualTo("unknown");
        assertThat(who(modules.andDependencies("org.springframework.boot:spring-boot-starter-security"), "GET /orders"))
                .isEqualTo("authenticated");
    }

    @Test
    void countsAnnotationsOnlyWhereTheyAreSwitchedOn() {
        String api = """
                /* all */ import org.springframework.web.bind.annotation.*;
                import org.springframework.security.access.prepost.PreAuthorize;
                import org.springframework.security.access.annotation.Secured;
                @PreAuthorize("isAuthenticated()") @RestController class Api {
                    @PreAuthorize("hasRole('HR')") @DeleteMapping("/s/{id}") void delete() {}
                    @Secured("ROLE_BOSS") @PutMapping("/s/{id}") void change() {}
                    @PreAuthorize("permitAll()") @GetMapping("/open") void open() {}
                    @GetMapping("/s") void all() {}
                    @PreAuthorize("@guard.may(#id)") @GetMapping("/own") void own() {}
                }
                """;
        String chain = """
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.web.SecurityFilterChain;
                ANNOTATION class Security { SecurityFilterChain chain(HttpSecurity http) throws Exception {
                    return http.authorizeHttpRequests(r -> r.anyRequest().permitAll()).build(); } }
                """;
        String on = "@org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity";
        Modules switchedOff = Modules.java(api).andJava(chain.replace("ANNOTATION", ""));
        Modules switchedOn = Modules.java(api).andJava(chain.replace("ANNOTATION", on));
        Modules allOn = Modules.java(api).andJava(chain.replace("ANNOTATION", on + "(securedEnabled = true)"));

        assertThat(switchedOff.endpoints()).allMatch(e -> e.contains(" anybody "));
        assertThat(who(switchedOn, "DELETE /s/{id}")).isEqualTo("restricted [HR]");
        assertThat(who(switchedOn, "PUT /s/{id}")).isEqualTo("authenticated");
        assertThat(who(switchedOn, "GET /open")).isEqualTo("anybody");
        assertThat(who(switchedOn, "GET /s")).isEqualTo("authenticated");
        assertThat(who(switchedOn, "GET /own")).isEqualTo("unknown");
        assertThat(who(allOn, "PUT /s/{id}")).isEqualTo("restricted [BOSS]");
        assertThat(switchedOn.endpoint("DELETE /s/{id}").rules())
                .extracting(Evidence::text)
                .containsExactly("anyRequest().permitAll()", "@PreAuthorize(\"hasRole('HR')\")");
    }

    @Test
    void knowsFiltersOfOnesOwn() {
        String api = API;
        String filter = """
                /* all */ import jakarta.servlet.*;
                @jakarta.servlet.annotation.WebFilter("/admin/*") class Guard implements Filter {
                    public void doFilter(ServletRequest q, ServletResponse r, FilterChain c) throws Exception {
                        if (q.getParameter("t") == null) { ((jakarta.servlet.http.HttpServletResponse) r).sendError(401); return; }
                        c.doFilter(q, r);
                    }
                }
                class Logs implements Filter {
                    public void doFilter(ServletRequest q, ServletResponse r, FilterChain c) throws Exception { c.doFilter(q, r); }
                }
                """;
        Modules modules =
                Modules.java(api).andJava(filter).andDependencies("org.springframework.boot:spring-boot-starter-web");

        assertThat(who(modules, "GET /admin/users")).isEqualTo("unknown");
        assertThat(who(modules, "GET /orders")).isEqualTo("anybody");
    }

    @Test
    void knowsFiltersBehindRulesThatLetEverythingPass() {
        String filter = """
                /* all */ import jakarta.servlet.*;
                WEB class Guard implements Filter {
                    public void doFilter(ServletRequest q, ServletResponse r, FilterChain c) throws Exception {
                        if (q.getParameter("t") == null) { ((jakarta.servlet.http.HttpServletResponse) r).sendError(401); return; }
                        c.doFilter(q, r);
                    }
                }
                """;
        String everything =
                "http.authorizeHttpRequests(a -> a.requestMatchers(\"/login\").permitAll().anyRequest().permitAll());";

        Modules off = rules(everything).andJava(filter.replace("WEB", ""));
        assertThat(who(off, "GET /orders")).isEqualTo("unknown");
        assertThat(who(off, "GET /login")).isEqualTo("anybody");

        Modules elsewhere =
                rules(everything).andJava(filter.replace("WEB", "@jakarta.servlet.annotation.WebFilter(\"/admin/*\")"));
        assertThat(who(elsewhere, "GET /orders")).isEqualTo("anybody");

        Modules on = rules(
                        "http.authorizeHttpRequests(a -> a.requestMatchers(\"/orders\").permitAll().anyRequest().authenticated());")
                .andJava(filter.replace("WEB", ""));
        assertThat(who(on, "GET /orders")).isEqualTo("anybody");
        assertThat(who(rules(everything), "GET /orders")).isEqualTo("anybody");
    }
}
