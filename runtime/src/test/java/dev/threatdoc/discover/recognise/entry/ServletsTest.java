package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ServletsTest {

    @Test
    void seesServletsHoweverTheyAreRegistered() {
        assertThat(Modules.java("""
                                import jakarta.servlet.annotation.WebServlet;
                                import org.springframework.boot.web.servlet.ServletRegistrationBean;
                                @WebServlet(urlPatterns = {"/login", "/logout"}) class Login {}
                                class Config {
                                    Object a() { return new ServletRegistrationBean<>(new Login(), "/reports/*"); }
                                    void b(jakarta.servlet.ServletContext context) {
                                        context.addServlet("x", Login.class).addMapping("/x");
                                    }
                                }
                                class Other {}
                                """).tagsSeenBy(new Servlets()))
                .containsExactly("endpoints=[/login, /logout] @3", "endpoints=[/reports/*] @5", "endpoints=[/x] @7");
        assertThat(Modules.properties("web-xml.servlet-mapping.url-pattern=/ws/*")
                        .tagsSeenBy(new Servlets()))
                .containsExactly("endpoints=[/ws/*] @1");
        assertThat(Modules.properties("web-xml.servlet-mapping.url-pattern=/").tagsSeenBy(new Servlets()))
                .isEmpty();
    }
}
