package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UncheckedConstraintsTest {

    private static List<String> seen(String handlers, String... more) {
        Modules modules = Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                import jakarta.validation.Valid;
                import org.springframework.validation.annotation.Validated;
                @RestController class Api {
                """ + handlers + " }")
                .andJava("import jakarta.persistence.*;\nimport jakarta.validation.constraints.*;\n"
                        + "class Order { String note; @Min(1) int copies; }\nrecord Login(@NotBlank String name) {}\n"
                        + "class Note { @Column String text; }\n@Entity class Row { @Size(max = 3) String text; }");
        for (String each : more) {
            modules.andJava(each);
        }
        return modules.weaknessesSeenBy(new Endpoints()).stream()
                .filter(w -> w.startsWith("unchecked-constraints"))
                .toList();
    }

    @Test
    void saysWhichConstraintIsNotAskedFor() {
        assertThat(seen("@PostMapping(\"/orders\") void add(@RequestBody Order order) { }"))
                .containsExactly("unchecked-constraints src/main/java/File0.java:5 nothing asks for the constraints of"
                        + " Order, such as @Min at \"copies\" | @RequestBody Order order | POST /orders");
    }

    @Test
    void saysItOnceOfAProgram() {
        assertThat(seen("@PostMapping(\"/orders\") void add(@RequestBody Order order) { }\n"
                        + "@PutMapping(\"/logins\") void put(@RequestBody Login login) { }"))
                .hasSize(1);
    }

    @Test
    void seesConstraintsOfWhatATypeHolds() {
        String handler = "@PostMapping(\"/carts\") void add(@RequestBody Cart cart) { }";
        assertThat(seen(handler, "class Cart { @jakarta.validation.Valid java.util.List<Order> orders; }"))
                .singleElement()
                .asString()
                .contains("of Cart, such as @Min at \"copies\"");
        assertThat(seen(handler, "class Cart { java.util.List<Order> orders; }"))
                .isEmpty();
    }

    @Test
    void seesResourcesOfJakartaAndControllersOfMicronaut() {
        assertThat(Modules.java(
                                "import jakarta.ws.rs.*;\n@Path(\"/orders\") class Api { @POST public void add(Order order) { } }")
                        .andJava("class Order { @jakarta.validation.constraints.Min(1) int copies; }")
                        .weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("unchecked-constraints"))
                .hasSize(1);
        assertThat(Modules.java(
                                "import io.micronaut.http.annotation.*;\n@Controller(\"/orders\") class Api { @Post void add(@Body Order order) { } }")
                        .andJava("class Order { @jakarta.validation.constraints.Min(1) int copies; }")
                        .weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("unchecked-constraints"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/orders\") void add(@Valid @RequestBody Order order) { }",
                "@PostMapping(\"/orders\") void add(@RequestBody @Validated Order order) { }",
                "@PostMapping(\"/orders\") void add(@RequestBody @ValidOrder Order order) { }",
                "@PostMapping(\"/notes\") void add(@RequestBody Note note) { }",
                "@PostMapping(\"/rows\") void add(@RequestBody Row row) { }",
                "@GetMapping(\"/orders\") void find(Order order) { }",
                "@PostMapping(\"/orders\") void add(@RequestBody Order order) { rules.validate(order); }"
            })
    void isSilentWhereSomethingAsksOrThereIsNone(String handler) {
        assertThat(seen("Rules rules; " + handler, "class Rules { void validate(Order order) {} }"))
                .isEmpty();
    }

    @Test
    void isSilentWhereOthersCheck() {
        String handler = "@PostMapping(\"/orders\") void add(@RequestBody Order order) { }";
        assertThat(seen(handler, "class Checks { jakarta.validation.Validator validator; }"))
                .isEmpty();
        assertThat(
                        seen(
                                handler,
                                "@org.springframework.validation.annotation.Validated class Shop { void add(@jakarta.validation.Valid Order order) {} }"))
                .isEmpty();
        assertThat(Modules.java("""
                        /* all */ import org.springframework.web.bind.annotation.*;
                        @RestController class Api implements OrdersApi {
                            @PostMapping("/orders") public void add(@RequestBody Order order) { } }
                        class Order { @jakarta.validation.constraints.Min(1) int copies; }
                        """).weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("unchecked-constraints"))
                .isEmpty();
    }
}
