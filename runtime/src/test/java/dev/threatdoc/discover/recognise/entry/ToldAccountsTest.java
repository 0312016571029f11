package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToldAccountsTest {

    private static List<String> seen(String handlers) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                @RestController class Api { Users users;
                """ + handlers + " }")
                .andJava("class Users { Object find(String name) { throw new Missing(\"User not found: \" + name); } }")
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("account-enumeration"))
                .toList();
    }

    @Test
    void asksAtTheText() {
        assertThat(
                        seen(
                                "@PostMapping(\"/forgot-password\") String forgot(@RequestParam String mail) {\nreturn \"This email is not registered\"; }"))
                .containsExactly(
                        "account-enumeration src/main/java/File0.java:4 strangers may be told that there is no such"
                                + " account | POST /forgot-password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/login\") Object login(@RequestParam String name) { return users.find(name); }",
                "@PostMapping(\"/auth/signin\") String signin() { throw new Missing(\"No user with that name\"); }",
                "@PostMapping(\"/login\") String in() { return \"\u7528\u6237\u4e0d\u5b58\u5728\"; }"
            })
    void seesItInServicesAndOtherLanguages(String handler) {
        assertThat(seen(handler)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/login\") String login() { return \"User not found or password is wrong\"; }",
                "@PostMapping(\"/forgot-password\") String forgot() { return \"If the account exists, a mail is on its way\"; }",
                "@PostMapping(\"/login\") String login() { return \"\u7528\u6237\u4e0d\u5b58\u5728\u6216\u5bc6\u7801\u9519\u8bef\"; }",
                "@PostMapping(\"/login\") String login() { return \"Bad credentials\"; }",
                "@PostMapping(\"/login\") Object login(Manager manager) { manager.authenticate(1);\nreturn \"User not found\"; }",
                "@GetMapping(\"/users/{id}\") Object get(@PathVariable String id) { return users.find(id); }"
            })
    void isSilentOnTheSameAnswerAndOnOthers(String handler) {
        assertThat(seen(handler)).isEmpty();
    }
}
