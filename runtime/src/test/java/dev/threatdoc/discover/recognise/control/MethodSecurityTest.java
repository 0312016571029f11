package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MethodSecurityTest {

    private final MethodSecurity methods = new MethodSecurity();

    @Test
    void findsGuardsOnAnnotationsOfOnesOwn() {
        assertThat(Modules.java("""
                                import org.springframework.security.access.prepost.PreAuthorize;
                                @PreAuthorize("hasRole('ADMIN')") @interface Admins {}
                                class Orders { @Admins void delete() {} }
                                """).tagsSeenBy(methods)).containsExactly("method-security=[Orders.delete] @3");
    }

    @Test
    void readsWhoMayCallMethods() {
        Modules guarded = Modules.java("""
                import jakarta.annotation.security.* ;
                import org.springframework.security.access.prepost.PreAuthorize;
                @interface Admins {}
                class Orders {
                    @PreAuthorize("hasRole('ADMIN')") void delete() {}
                    @PreAuthorize("permitAll()") void list() {}
                    @RolesAllowed("clerk") void add() {}
                    @PermitAll void show() {}
                    @io.quarkus.security.Authenticated void mine() {}
                }
                """);
        assertThat(guarded.tagsSeenBy(methods))
                .containsExactly(
                        "method-security=[Orders.delete] @5",
                        "method-security=[Orders.add] @7",
                        "method-security=[Orders.mine] @9");
    }

    @Test
    void takesNoAnnotationOfThatNameForOne() {
        assertThat(Modules.java("class Orders { @com.example.PreAuthorize(\"hasRole('ADMIN')\") void delete() {} }")
                        .seenBy(methods))
                .isEmpty();
    }
}
