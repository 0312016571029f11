package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class StrutsActionsTest {

    @Test
    void readsActionsByAnnotation() {
        assertThat(Modules.java("""
                /* all */ import org.apache.struts2.convention.annotation.*;
                @Namespace("/shop")
                class CartAction {
                    @Action("show")
                    public String show() { return ""; }
                    @Actions({@Action("a"), @Action("/other/b")})
                    public String two() { return ""; }
                    public String help() { return ""; }
                }
                @Action
                class SignOutAction {
                    public String execute() { return ""; }
                }
                """).endpoints())
                .containsExactly(
                        "* /shop/show anybody @4",
                        "* /shop/a anybody @6",
                        "* /other/b anybody @6",
                        "* /sign-out anybody @12");
    }

    @Test
    void leavesAnnotationsOfOtherLibraries() {
        assertThat(Modules.java("import shop.Action;\n@Action(\"a\") class A { @Action(\"b\") void b() {} }")
                        .endpoints())
                .isEmpty();
    }
}
