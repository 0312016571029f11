package dev.threatdoc.discover.recognise.control;

import static dev.threatdoc.discover.recognise.control.RequestRulesTest.chain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who callers are, how they prove it, and what is known of their secrets. */
final class LoginsTest {
    private final Logins logins = new Logins();

    private final CodeCredentials credentials = new CodeCredentials();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http.httpBasic();|basic-authentication=[Spring Security] @8|Basic",
                "http.httpBasic(withDefaults());|basic-authentication=[Spring Security] @8|Basic",
                "http.formLogin(f -> f.loginPage(\"/in\"));|login=[form] @8|Form",
                "http.oauth2Login();|single-sign-on=[OAuth 2] @8|OIDC",
                "http.oauth2ResourceServer(o -> o.jwt(withDefaults()));|resource-server=[Spring Security] @8|Bearer",
                "http.x509(withDefaults());|login=[client certificate] @8|mTLS"
            })
    void seesHowCallersProveWhoTheyAre(String statement, String tag, String scheme) {
        assertThat(chain(statement).tagsSeenBy(logins)).containsExactly(tag);
        assertThat(chain(statement).statedBy(logins)).contains("authenticationScheme=" + scheme);
    }

    @Test
    void saysNothingOfWhatIsSwitchedOff() {
        assertThat(chain("http.httpBasic().disable().formLogin(f -> f.disable());")
                        .seenBy(logins))
                .isEmpty();
    }

    @Test
    void knowsWhichSchemesArePublishedAndHaveNoPasswords() {
        assertThat(chain("http.oauth2Login();").statedBy(logins)).contains("implementsAuthenticationScheme=true");
        assertThat(chain("http.oauth2Login(); http.httpBasic();").statedBy(logins))
                .doesNotContain("implementsAuthenticationScheme=true");
    }

    @Test
    void seesAccountsInTheProgram() {
        Modules accounts = Modules.java("""
                import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
                import org.springframework.security.core.userdetails.User;
                class Web {
                    void configure(AuthenticationManagerBuilder auth) {
                        auth.inMemoryAuthentication().withUser("ann").password("{noop}pwd").roles("USER");
                    }
                    Object users() { return User.withUsername("bob").password("{bcrypt}$2a$10$x").build(); }
                }
                """);

        assertThat(accounts.tagsSeenBy(logins)).containsExactly("in-memory-authentication=[Spring Security] @5");
        assertThat(accounts.tagsSeenBy(credentials)).containsExactly("plain-text-credentials=[] @5");
        assertThat(accounts.seenBy(credentials)).asString().doesNotContain("pwd");
    }

    @Test
    void neverTellsThePasswordThatItSees() {
        Modules account = Modules.properties("spring.security.user.password=hunter2");

        assertThat(account.tagsSeenBy(logins)).containsExactly("plain-text-credentials=[] @1");
        assertThat(account.seenBy(logins)).asString().doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwt.secret",
                "app.jwtSecret",
                "app.jwt.signing-key",
                "security.oauth2.resource.jwt.key-value",
                "encrypt.key",
                "server.ssl.key-store-password",
                "token.secret"
            })
    void seesSecretsThatAProgramKeepsForItself(String key) {
        Modules configured = Modules.properties(key + "=kq93nd8s");
        assertThat(configured.tagsSeenBy(new OwnSecrets())).containsExactly("plain-text-credentials=[] @1");
        assertThat(configured.seenBy(new OwnSecrets())).asString().doesNotContain("kq93nd8s");
    }
}
