package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRulesTest {

    private static List<String> seen(String field, String more) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                @RestController class Api { @PostMapping("/auth/register") void register(@RequestBody NewUser user) { } }
                """)
                .andJava("import jakarta.validation.constraints.*;\nclass NewUser { String name; " + field + " }")
                .andJava(more)
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("weak-password-rule"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String password;", "@NotNull String password;", "@NotBlank private String passwd;"})
    void seesPasswordsOfAnyLength(String field) {
        assertThat(seen(field, "class PasswordMatchesValidator {}"))
                .singleElement()
                .asString()
                .contains("may have any length | POST /auth/register");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Size(min = 10) String password;",
                "@Pattern(regexp = \".{10,}\") String password;",
                "@StrongPassword String password;",
                "char[] password;"
            })
    void isSilentOnRules(String field) {
        assertThat(seen(field, "@interface StrongPassword {}")).isEmpty();
    }

    @Test
    void isSilentWhereCodeLooksAtThem() {
        assertThat(seen("String password;", "class PasswordPolicy {}")).isEmpty();
        assertThat(seen(
                        "String password;",
                        "class A { boolean f(NewUser u) { return u.getPassword().length() > 9; } }"))
                .isEmpty();
    }
}
