package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesByGetTest {

    private static final String SESSION =
            "class Web { void m(jakarta.servlet.http.HttpSession s) { s.setAttribute(\"user\", \"a\"); } }";

    private static List<String> seen(String handlers, String web) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                import org.springframework.ui.Model;
                import jakarta.persistence.EntityManager;
                @org.springframework.stereotype.Controller class Api { Orders orders; OrderService service; EntityManager em;
                """ + handlers + " }")
                .andJava(
                        "interface Orders extends org.springframework.data.jpa.repository.JpaRepository<Order, Long> {}"
                                + " class OrderService { void cancel(long id) {} } class Order {}")
                .andJava(web)
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("change-by-get"))
                .toList();
    }

    @Test
    void seesWhatALinkCanDo() {
        assertThat(seen(
                        "@GetMapping(\"/orders/{id}/cancel\") String cancel(@PathVariable long id) { service.cancel(id); return \"x\"; }",
                        SESSION))
                .containsExactly("change-by-get src/main/java/File0.java:5 GET /orders/{id}/cancel changes something |"
                        + " service.cancel(id)");
    }

    @Test
    void saysOnceThatSeveralDo() {
        assertThat(seen(
                        "@GetMapping(\"/d\") String deleteOrder() { em.remove(1); return \"\"; }\n"
                                + "@GetMapping(\"/e\") String saveOrder() { em.persist(1); return \"\"; }",
                        "class Security { Object chain(org.springframework.security.config.annotation.web.builders.HttpSecurity http)"
                                + " { return http.formLogin(f -> f.loginPage(\"/in\")).build(); } }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PostMapping(\"/d\") String delete() { em.remove(1); return \"\"; }",
                "@GetMapping(\"/d\") String show() { em.persist(1); return \"\"; }",
                "@GetMapping(\"/orders/add\") String addForm(Model model) { model.addAttribute(\"order\", 1); return \"form\"; }",
                "@GetMapping(\"/orders/add\") String add() { orders.findAll(); return \"form\"; }",
                "@GetMapping(\"/c\") String saveCode() { service.saveImageCode(1); return \"\"; }",
                "@GetMapping(\"/verify\") String enableAccount() { service.cancel(1); return \"\"; }"
            })
    void isSilentOnFormsReadersAndLinksOfMails(String handler) {
        assertThat(seen(handler, SESSION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/orders/{id}/pause\") String orderPause() { service.pause(1); return \"\"; }",
                "@GetMapping(\"/d\") String buy() { new Desk().doBuy(); return \"\"; }"
            })
    void seesItByThePathAndInHelpers(String handler) {
        assertThat(seen(
                        handler,
                        SESSION + " class Desk { OrderService service; void doBuy() { service.placeOrder(1); } }"))
                .hasSize(1);
    }

    @Test
    void isSilentWhereBrowsersSendNothingAlong() {
        assertThat(seen("@GetMapping(\"/d\") String delete() { em.remove(1); return \"\"; }", "class Web {}"))
                .isEmpty();
    }

    @Test
    void seesServletsThatAreAskedFor() {
        String servlet = """
                /* all */ import jakarta.servlet.http.*;
                @jakarta.servlet.annotation.WebServlet("/users") class Users extends HttpServlet { UserDao users;
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                        Object who = request.getSession().getAttribute("user");
                        if ("delete".equals(request.getParameter("action"))) delete(request); else show(request); }
                    protected void doPost(HttpServletRequest request, HttpServletResponse response) { %s }
                    void delete(HttpServletRequest request) { %s }
                    void show(HttpServletRequest request) { users.find(1); } }
                class UserDao { void deleteUser(long id) {} void find(long id) {} }
                """;
        assertThat(Modules.java(servlet.formatted("", "users.deleteUser(1);")).weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("change-by-get"))
                .hasSize(1);
        assertThat(Modules.java(servlet.formatted("users.deleteUser(1);", "")).weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("change-by-get"))
                .isEmpty();
    }
}
