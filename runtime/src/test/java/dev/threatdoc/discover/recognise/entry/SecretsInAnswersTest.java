package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsInAnswersTest {

    private static List<String> seen(String user, String members) {
        return Modules.java("""
                package demo;
                /* all */ import org.springframework.web.bind.annotation.*;
                import org.springframework.http.ResponseEntity;
                import java.util.List;
                @RestController class Api { Users users; Mapper mapper;
                """ + members + "\n}")
                .andJava("package demo;\n/* all */ import com.fasterxml.jackson.annotation.*;\n" + user)
                .andJava(
                        "package demo; interface Users extends org.springframework.data.jpa.repository.JpaRepository<User, Long> {}")
                .andJava(
                        "package demo; class UserView { long id; String name; public String getName() { return name; } }")
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("secret-in-answer"))
                .toList();
    }

    private static final String USER =
            "class User { Long id; String name; String password; public String getPassword() { return password; } }";
    private static final String ALL = "@GetMapping(\"/users\") List<User> all() { return users.findAll(); }";

    @Test
    void seesTheObjectThatIsAnsweredWhole() {
        assertThat(seen(USER, ALL))
                .containsExactly("secret-in-answer src/main/java/File0.java:6 answers hold \"password\" of User"
                        + " | GET /users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/u\") ResponseEntity<?> one(@RequestParam long id) { User user = users.one(id); return ResponseEntity.ok(user); }",
                "@GetMapping(\"/u\") Object all() { List<User> list = users.list(); return Result.success(list); }",
                "@GetMapping(\"/u\") ResponseEntity<Object> all() { return ResponseEntity.ok(users.findAll()); }"
            })
    void followsWhatIsPutIntoAnAnswer(String members) {
        assertThat(seen(USER, members)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class User { Long id; @JsonIgnore String password; public String getPassword() { return password; } }",
                "class User { Long id; @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password; public String getPassword() { return password; } }",
                "class User { Long id; String password; @JsonIgnore public String getPassword() { return password; } }",
                "@JsonIgnoreProperties({\"password\"}) class User { Long id; String password; public String getPassword() { return password; } }",
                "class User { Long id; transient String password; public String getPassword() { return password; } }",
                "class User { Long id; String password; }",
                "class User { Long id; boolean needsPassword; public boolean getNeedsPassword() { return true; } }"
            })
    void isSilentOnWhatIsLeftOut(String user) {
        assertThat(seen(user, ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/u\") List<UserView> all() { return mapper.views(users.findAll()); }",
                "@GetMapping(\"/u\") ResponseEntity<?> one(User user) { return ResponseEntity.ok(mapper.view(user)); }",
                "@GetMapping(\"/u\") User me() { User user = users.me(); user.setPassword(null); return user; }",
                "@GetMapping(\"/u\") Object me(User user) { return new UserView(user); }"
            })
    void isSilentOnViewsAndOnWhatIsEmptied(String members) {
        assertThat(seen(USER, members)).isEmpty();
    }
}
