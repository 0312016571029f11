package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeededAccountsTest {

    private static List<String> seen(String statements) {
        return Modules.java("""
                /* all */ import org.springframework.security.core.userdetails.*;
                import org.springframework.security.crypto.password.PasswordEncoder;
                class Account { String name; String password; Account() {} Account(String name, String password) {} void setPassword(String p) { password = p; } }
                class Source { String password; void setPassword(String p) {} }
                class Users { void createNewUser(String mail, String name, String userPassword) {} void createUser(String name, String role) {} boolean findUser(String name, String password) { return true; } }
                class Seed { void addUser(String name, String password) {} static final String PASSWORD = "admin123456"; String given;
                    void run(PasswordEncoder encoder, Source source, String typed) {
                """ + statements + "\n} }").weaknessesSeenBy(new SeededAccounts());
    }

    @Test
    void seesThePlaceAndNotThePassword() {
        assertThat(seen("Account a = new Account(); a.setPassword(\"admin123456\");"))
                .containsExactly(
                        "seeded-account src/main/java/File0.java:8 an account is created with a password that stands"
                                + " here | setPassword(\"******\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account a = new Account(); a.setPassword(encoder.encode(\"admin123456\"));",
                "Account a = new Account(); a.setPassword(PASSWORD);",
                "var a = new Account(\"admin\", \"admin123456\");",
                "Account a = new Account(); a.setPassword(\"admin123456\"); a.setPassword(encoder.encode(a.getPassword()));",
                "Account a = new Account(); a.setPassword(\"admin123456\"); save(a); a = new Account(); a.setPassword(typed);",
                "Object u = User.withUsername(\"root\").password(\"{noop}admin123456\").roles(\"USER\").build();",
                "addUser(\"root\", \"admin123456\");",
                "new Users().createNewUser(\"root@shop.example\", \"Root\", \"admin123456\");",
                "Object u = User.builder().username(\"root\").password(encoder.encode(\"admin123456\")).build();"
            })
    void seesThemInEveryStyle(String statements) {
        assertThat(seen(statements))
                .singleElement()
                .asString()
                .startsWith("seeded-account ")
                .doesNotContain("admin123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account a = new Account(); a.setPassword(typed);",
                "Account a = new Account(); a.setPassword(encoder.encode(given));",
                "Account a = new Account(); a.setPassword(\"\"); a.setPassword(\"******\"); a.setPassword(\"[PROTECTED]\");",
                "Account a = load(); a.setPassword(\"admin123456\"); validate(a); a.setPassword(null); save(a);",
                "Account a = new Account(); a.setPassword(\"admin123456\"); if (typed != null) a.setPassword(encoder.encode(typed));",
                "source.setPassword(\"admin123456\");",
                "addUser(\"root\", typed);",
                "new Users().createUser(\"root\", \"ADMIN\");",
                "new Users().findUser(\"root\", \"admin123456\");",
                "Object u = User.withUsername(\"root\").password(\"{bcrypt}$2a$10$abcdefghijklmnopqrstuv\").build();"
            })
    void isSilentOnWhatIsGivenMaskedOrNoAccount(String statements) {
        assertThat(seen(statements)).isEmpty();
    }

    @Test
    void isSilentOnAccountsForDevelopment() {
        assertThat(Modules.java("""
                /* all */ import org.springframework.security.core.userdetails.*;
                @org.springframework.context.annotation.Profile("dev") class Seed { Object run() {
                    return User.withUsername("root").password("{noop}admin123456").build(); } }
                """).weaknessesSeenBy(new SeededAccounts())).isEmpty();
    }
}
