package dev.threatdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.processor.testing.Compilers;
import dev.threatdoc.processor.testing.Outcome;
import dev.threatdoc.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Data: types that are named as such without being declared, and which flows carry what. */
final class PlainDataTest {

    @TempDir
    Path folder;

    private Project project() {
        Project project = new Project(folder).rules("[]").option("threatdoc.drift", "none");
        for (String name : List.of("RestController", "PostMapping", "RequestBody")) {
            project.file(
                    "org/springframework/web/bind/annotation/" + name + ".java",
                    "package org.springframework.web.bind.annotation;\npublic @interface " + name
                            + " { String[] value() default {}; }");
        }
        return project;
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Compilers.values())
                .flatMap(c -> Stream.of("none", "hints", "all").map(d -> Arguments.of(c, d)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void takesAClassThatIsNamedAsDataForAnAsset(Compilers compiler, String derive) {
        Outcome outcome =
                project().option("threatdoc.derive", derive).source("""
                        package s;
                        /* all */ import dev.threatdoc.annotation.*;
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @Server("Shop") @RestController
                        public class Svc {
                            @Dataflow(value = "Sign up", from = Customer.class, data = {NewUser.class, Cards.Card.class})
                            @PostMapping("/signup") void signUp(@RequestBody NewUser u) { }
                        }
                        @Actor class Customer { }
                        class NewUser { String email; String password; }
                        class Cards { static class Card { int number; } }
                        """).compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        String model = outcome.file("model.json");
        assertThat(names(model, "data")).contains("New User", "Card");
        assertThat(model).doesNotContain("\"classification\": {").doesNotContain("\"classification\": \"SENS");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void stillRefusesAnElementAsData(Compilers compiler) {
        Outcome outcome = project().source("""
                        package s;
                        /* all */ import dev.threatdoc.annotation.*;
                        @Server("Shop") class Svc {
                            @Dataflow(value = "Sign up", from = Customer.class, data = Customer.class) void signUp() { }
                        }
                        @Actor class Customer { }
                        """).compile(compiler);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.toString()).contains("is an element, but a data asset is expected here");
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void letsAFlowToAStoreCarryWhatIsStoredAndNoLogins(Compilers compiler) {
        Outcome outcome = project().source("""
                        package s;
                        /* all */ import dev.threatdoc.annotation.*;
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @Server("Shop") @RestController
                        public class Svc {
                            private final Users users;
                            private final Orders orders;
                            Svc(Users users, Orders orders) { this.users = users; this.orders = orders; }
                            @Dataflow(value = "Log in", from = Customer.class)
                            @PostMapping("/login") TokenResponse login(@RequestBody LoginRequest r) { return null; }
                            @Dataflow(value = "Buy", from = Customer.class)
                            @PostMapping("/buy") void buy(@RequestBody Purchase p) { }
                        }
                        @Actor class Customer { }
                        class LoginRequest { String username; String password; }
                        class TokenResponse { String accessToken; }
                        class Purchase { String cardNumber; }
                        @Datastore("User database") class Users { void save(String name) { } }
                        @Datastore("Orders") class Orders { void save(Purchase p) { } }
                        """).compile(compiler);

        assertThat(outcome.isSuccess()).as(outcome.toString()).isTrue();
        assertThat(flows(outcome.file("model.json")))
                .containsExactlyInAnyOrder(
                        "Log in: data/login-request data/token-response",
                        "Buy: data/purchase",
                        "Shop uses User database:",
                        "Shop uses Orders: data/purchase");
    }

    @Test
    void readsAListOfWordsOfOnesOwn() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "personal: staff card\n");
        Outcome outcome = project()
                .option("threatdoc.words", words.toString())
                .source("""
                        package s;
                        /* all */ import dev.threatdoc.annotation.*;
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @Server("Shop") @RestController
                        public class Svc { @PostMapping("/") void a(@RequestBody Visit v) { } }
                        class Visit { String staffCard; }
                        """)
                .compile(Compilers.JAVAC);

        assertThat(outcome.file("model.json")).contains("Has the fields staffCard");
    }

    private static List<String> names(String model, String group) {
        Matcher section = Pattern.compile("\"" + group + "\": \\[(.*?)\\n  \\]", Pattern.DOTALL)
                .matcher(model);
        List<String> names = new ArrayList<>();
        if (section.find()) {
            Matcher name = Pattern.compile("\\n      \"name\": \"([^\"]*)\"").matcher(section.group(1));
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static List<String> flows(String model) {
        String flows = model.substring(model.indexOf("\"flows\": ["));
        List<String> found = new ArrayList<>();
        for (String flow : flows.split("\\n    \\{")) {
            Matcher name = Pattern.compile("\\n      \"name\": \"([^\"]*)\"").matcher(flow);
            Matcher data = Pattern.compile("\\n      \"data\": \\[(.*?)\\]", Pattern.DOTALL)
                    .matcher(flow);
            if (name.find()) {
                found.add((name.group(1) + ": " + (data.find() ? data.group(1).replaceAll("[\\s\",]+", " ") : ""))
                        .replaceAll(" +", " ")
                        .strip());
            }
        }
        return found;
    }
}
