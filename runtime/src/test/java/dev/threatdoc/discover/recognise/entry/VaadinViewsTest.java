package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class VaadinViewsTest {

    private static final String VIEWS = """
            /* all */ import com.vaadin.flow.router.*;
            import com.vaadin.flow.server.auth.AnonymousAllowed;
            /* all */ import jakarta.annotation.security.*;
            @RoutePrefix("app") class MainLayout {}
            @RoutePrefix("admin") @ParentLayout(MainLayout.class) class AdminLayout {}
            @PermitAll @Route(value = "", layout = MainLayout.class)
            class ListView { ListView() {} }
            @Route("login") @RouteAlias("sign-in") @AnonymousAllowed
            class LoginView { LoginView() {} }
            @RolesAllowed("ADMIN") @Route(value = "users/:userID/edit", layout = AdminLayout.class)
            class UserView { UserView() {} }
            @Route class OrderHistoryView implements HasUrlParameter<Long> { OrderHistoryView() {} }
            @Route(value = "top", layout = MainLayout.class, absolute = true)
            class TopView { TopView() {} }
            class NoView {}
            """;

    @Test
    void readsRoutesWithThoseOfTheirLayouts() {
        assertThat(Modules.java(VIEWS).endpoints())
                .map(e -> e.replaceFirst(" (anybody|authenticated|restricted|unknown).*", ""))
                .containsExactlyInAnyOrder(
                        "GET /app",
                        "GET /login",
                        "GET /sign-in",
                        "GET /app/admin/users/{userID}/edit",
                        "GET /order-history/{parameter}",
                        "GET /top");
    }

    @Test
    void readsWhoMayOpenThemWhereThatIsChecked() {
        assertThat(Modules.java(VIEWS)
                        .andJava("class Security extends com.vaadin.flow.spring.security.VaadinWebSecurity {}")
                        .andProperties("vaadin.urlMapping=/ui/*")
                        .endpoints())
                .map(e -> e.replaceFirst(" @\\d+$", ""))
                .containsExactlyInAnyOrder(
                        "GET /ui/app authenticated",
                        "GET /ui/login anybody",
                        "GET /ui/sign-in anybody",
                        "GET /ui/app/admin/users/{userID}/edit restricted [ADMIN]",
                        "GET /ui/order-history/{parameter} restricted",
                        "GET /ui/top restricted");
    }

    @Test
    void leavesRoutesOfOtherLibraries() {
        assertThat(Modules.java("import shop.Route;\n@Route(\"a\") class A { A() {} }")
                        .endpoints())
                .isEmpty();
    }
}
