package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class CheckedInputTest {

    @Test
    void seesInputThatIsChecked() {
        assertThat(Modules.java("""
                                import jakarta.validation.Valid;
                                import org.springframework.web.bind.annotation.* ;
                                @RestController class Orders {
                                    @PostMapping void add(@Valid @RequestBody Order order) {}
                                    @PutMapping void change(@RequestBody Order order) {}
                                }
                                """).tagsSeenBy(new CheckedInput())).containsExactly("checked-input=[Orders.add] @4");
        assertThat(Modules.java("""
                                import jakarta.validation.constraints.NotBlank;
                                import org.springframework.validation.annotation.Validated;
                                @Validated class Orders { void add(@NotBlank String name) {} }
                                """).tagsSeenBy(new CheckedInput())).containsExactly("checked-input=[Orders.add] @3");
    }
}
