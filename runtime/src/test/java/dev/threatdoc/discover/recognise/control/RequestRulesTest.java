package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as Spring Security's manual writes them, from version 3 to 7. */
final class RequestRulesTest {

    private final RequestRules recogniser = new RequestRules();

    /** A chain in the style of lambdas or of configurers: whatever is done with {@code http}. */
    static Modules chain(String statements) {
        return Modules.java("""
                import org.springframework.http.HttpMethod;
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
                import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
                import org.springframework.security.config.http.SessionCreationPolicy;
                class Web {
                    Object chain(HttpSecurity http) throws Exception {
                """ + statements + """

                    }
                }
                """);
    }

    @Test
    void readsTheStyleOfConfigurers() {
        Modules web = chain(
                "http.authorizeRequests().anyRequest().authenticated().and().httpBasic()" + ".and().csrf().disable();");

        assertThat(web.tagsSeenBy(recogniser))
                .containsExactly("authenticates-requests=[] @8", "authenticates-all-requests=[] @8");
        assertThat(web.statedBy(recogniser)).containsExactly("authenticatesSource=true");
    }

    @Test
    void readsTheStyleOfLambdas() {
        Modules web = chain("http.authorizeHttpRequests(a -> a.requestMatchers(\"/open\").permitAll()"
                + ".requestMatchers(\"/admin/**\").hasRole(\"ADMIN\").anyRequest().authenticated());");

        assertThat(web.tagsSeenBy(recogniser))
                .containsExactlyInAnyOrder(
                        "authenticates-requests=[/admin/**] @8",
                        "authorizes-requests=[/admin/**] @8",
                        "authenticates-requests=[] @8");
        assertThat(web.statedBy(recogniser)).containsExactly("authenticatesSource=true");
    }

    @Test
    void readsReactiveRules() {
        Modules web = Modules.java("""
                import org.springframework.security.config.web.server.ServerHttpSecurity;
                class Web {
                    Object chain(ServerHttpSecurity http) {
                        return http.authorizeExchange(e -> e.anyExchange().authenticated()).build();
                    }
                }
                """);

        assertThat(web.tagsSeenBy(recogniser))
                .containsExactly("authenticates-requests=[] @4", "authenticates-all-requests=[] @4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.authorizeRequests().anyRequest().permitAll();",
                "http.authorizeRequests().antMatchers(\"/**\").permitAll();",
                "http.authorizeHttpRequests(a -> a.anyRequest().permitAll());",
                "http.authorizeRequests().anyRequest().access(\"permitAll\");"
            })
    void seesThatNoRequestNeedsALogin(String rules) {
        assertThat(chain(rules).statedBy(recogniser)).containsExactly("authenticatesSource=false");
        assertThat(chain(rules).tagsSeenBy(recogniser)).isEmpty();
    }

    @Test
    void saysNothingOfAllWhereOnlySomeAreGuarded() {
        assertThat(chain("http.authorizeRequests().antMatchers(\"/admin\").authenticated().anyRequest().permitAll();")
                        .statedBy(recogniser))
                .isEmpty();
    }

    @Test
    void takesALoginPageAndPreflightsForNoExceptions() {
        assertThat(chain("http.authorizeRequests().antMatchers(HttpMethod.OPTIONS, \"/**\").permitAll()"
                                + ".anyRequest().authenticated().and().formLogin().loginPage(\"/in\").permitAll();")
                        .tagsSeenBy(recogniser))
                .contains("authenticates-all-requests=[] @8");
    }

    @Test
    void seesThatEveryRequestTakesARight() {
        Modules web = chain("http.authorizeHttpRequests(a -> a.requestMatchers(\"/a\").hasAuthority(\"A\")"
                + ".anyRequest().denyAll());");

        assertThat(web.tagsSeenBy(recogniser)).contains("authorizes-all-requests=[] @8");
        assertThat(web.statedBy(recogniser)).contains("hasAccessControl=true");
    }

    @Test
    void knowsThatAChainForSomeRequestsSaysNothingOfOthers() {
        Modules web =
                chain("http.securityMatcher(\"/api/**\").authorizeHttpRequests(a -> a.anyRequest().authenticated());");

        assertThat(web.statedBy(recogniser)).isEmpty();
        assertThat(web.tagsSeenBy(recogniser)).containsExactly("authenticates-requests=[] @8");
    }

    @Test
    void takesAChainForEveryPathForOneForAllRequests() {
        assertThat(chain("http.antMatcher(\"/**\").authorizeRequests().anyRequest().authenticated();")
                        .tagsSeenBy(recogniser))
                .contains("authenticates-all-requests=[] @8");
    }

    @Test
    void seesRequestsThatAreKeptFromAllRules() {
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.web.builders.WebSecurity;
                                class Web {
                                    void configure(WebSecurity web) { web.ignoring().antMatchers("/**"); }
                                }
                                """).statedBy(recogniser)).containsExactly("authenticatesSource=false");
    }

    @Test
    void knowsWhatSpringBootDoesByItself() {
        String application = "@org.springframework.boot.autoconfigure.SpringBootApplication class App {}";
        String starter = "org.springframework.boot:spring-boot-starter-security";

        assertThat(Modules.java(application).andDependencies(starter).statedBy(recogniser))
                .containsExactly("authenticatesSource=true");
        assertThat(Modules.java(application).statedBy(recogniser)).isEmpty();
        assertThat(Modules.java(application)
                        .andDependencies(starter)
                        .andProperties("security.basic.enabled=false")
                        .statedBy(recogniser))
                .isEmpty();
        assertThat(Modules.java(application)
                        .andDependencies(starter)
                        .andProperties("spring.autoconfigure.exclude="
                                + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration")
                        .statedBy(recogniser))
                .isEmpty();
        assertThat(Modules.java("""
                                import org.springframework.security.config.annotation.authentication.builders.* ;
                                import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;
                                class Web extends WebSecurityConfigurerAdapter {
                                    void configure(AuthenticationManagerBuilder auth) {}
                                }
                                """).tagsSeenBy(recogniser)).containsExactly("authenticates-all-requests=[] @3");
    }

    @Test
    void leavesOtherBuildersAlone() {
        assertThat(Modules.java("""
                                class Web {
                                    void configure(MyBuilder http) { http.authorizeRequests().anyRequest().authenticated(); }
                                }
                                """).seenBy(recogniser)).isEmpty();
    }
}
