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

    private static List<String> converted(String converter) {
        return Modules.java("""
                package demo;
                /* all */ import org.springframework.web.bind.annotation.*;
                import java.util.List; import org.mapstruct.*;
                @RestController class Api { Service service;
                    @GetMapping("/users") List<UserDto> all() { return service.all(); } }
                class Service { Users users; Converter converter;
                    List<UserDto> all() { return users.findAll().stream().map(u -> converter.toDto(u)).toList(); } }
                class UserDto { Long id; String name; String password;
                    UserDto() {}
                    UserDto(Long id, String name) { this.id = id; this.name = name; }
                    UserDto(User user) { this.id = user.id; this.password = user.password; }
                    public String getPassword() { return password; }
                    static Builder builder() { return new Builder(); } }
                """ + converter)
                .andJava("package demo;" + USER)
                .andJava(
                        "package demo; interface Users extends org.springframework.data.jpa.repository.JpaRepository<User, Long> {}")
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("secret-in-answer"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Converter { @Mapping(target = \"password\", ignore = true) UserDto toDto(User user); }",
                "interface Converter { @Mappings({@Mapping(target = \"name\", source = \"n\"),"
                        + " @Mapping(target = \"password\", ignore = true)}) UserDto toDto(User user); }",
                "class Converter { UserDto toDto(User u) { UserDto d = new UserDto(); d.setName(u.getName()); return d; } }",
                "class Converter { UserDto toDto(User u) { return UserDto.builder().name(u.getName()).build(); } }",
                "class Converter { UserDto toDto(User u) { return new UserDto(u.getId(), u.getName()); } }",
                "class Converter { UserDto toDto(User u) { UserDto d = copy(u); d.setPassword(null); return d; } }",
                "class Converter { UserDto toDto(User u) { return toMaskedDto(u); }"
                        + " UserDto toMaskedDto(User u) { return mapper.map(u, UserDto.class); } }",
                "class Converter { UserDto toDto(User u) { UserDto d = copy(u);"
                        + " d.setPassword(u.getPassword() == null ? null : \"****\"); return d; } }"
            })
    void knowsConvertersThatLeaveTheFieldEmpty(String converter) {
        assertThat(converted(converter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Converter { @Mapping(target = \"name\", ignore = true) UserDto toDto(User user); }",
                "interface Converter { UserDto toDto(User user); }",
                "class Converter { UserDto toDto(User u) { UserDto d = new UserDto(); d.setPassword(u.getPassword()); return d; } }",
                "class Converter { UserDto toDto(User u) { UserDto d = new UserDto(); BeanUtils.copyProperties(u, d); d.setName(\"a\"); return d; } }",
                "class Converter { UserDto toDto(User u) { return UserDto.builder().password(u.getPassword()).build(); } }",
                "class Converter { UserDto toDto(User u) { return new UserDto(u); } }",
                "class Converter { UserDto toDto(User u) { return find(u).orElse(new UserDto()); } }"
            })
    void knowsConvertersThatDoNot(String converter) {
        assertThat(converted(converter)).hasSize(1);
    }
}
