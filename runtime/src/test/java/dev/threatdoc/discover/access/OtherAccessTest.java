package dev.threatdoc.discover.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

/** Who may call in Jakarta EE, Quarkus, Micronaut and servlets. */
final class OtherAccessTest {

    private static final String RESOURCES = """
            /* all */ import jakarta.ws.rs.*;
            /* all */ import jakarta.annotation.security.*;
            @Path("/a") class A {
                @GET @RolesAllowed({"admin", "boss"}) public String one() { return ""; }
                @POST @PermitAll public void two() {}
                @PUT @DenyAll public void three() {}
                @DELETE public void four() {}
            }
            @io.quarkus.security.Authenticated @Path("/b") class B { @GET public String all() { return ""; } }
            """;

    @Test
    void readsAnnotationsAndPermissionsOfQuarkus() {
        assertThat(Modules.java(RESOURCES)
                        .andDependencies("io.quarkus:quarkus-oidc")
                        .endpoints())
                .containsExactly(
                        "GET /a restricted [admin, boss] @4",
                        "POST /a anybody @5",
                        "PUT /a restricted @6",
                        "DELETE /a anybody @7",
                        "GET /b authenticated @9");
        assertThat(Modules.java(RESOURCES)
                        .andDependencies("io.quarkus:quarkus-oidc")
                        .andProperties("""
                                quarkus.http.auth.permission.all.paths=/*
                                quarkus.http.auth.permission.all.policy=authenticated
                                quarkus.http.auth.permission.b.paths=/b
                                quarkus.http.auth.permission.b.policy=bosses
                                quarkus.http.auth.policy.bosses.roles-allowed=boss
                                """)
                        .endpoints())
                .containsExactly(
                        "GET /a restricted [admin, boss] @4",
                        "POST /a authenticated @5",
                        "PUT /a restricted @6",
                        "DELETE /a authenticated @7",
                        "GET /b restricted [boss] @9");
    }

    @Test
    void readsTheDefaultForWhatIsNotAnnotated() {
        assertThat(Modules.java(RESOURCES)
                        .andDependencies("io.quarkus:quarkus-oidc")
                        .andProperties("quarkus.security.jaxrs.deny-unannotated-endpoints=true")
                        .endpoints())
                .contains("DELETE /a restricted @7", "POST /a anybody @5");
    }

    @Test
    void readsMicronautsAnnotationsAndRules() {
        String code = """
                /* all */ import io.micronaut.http.annotation.*;
                import io.micronaut.security.annotation.Secured;
                import io.micronaut.security.rules.SecurityRule;
                @Controller("/a") class A {
                    @Get @Secured(SecurityRule.IS_ANONYMOUS) String one() { return ""; }
                    @Post @Secured("ROLE_ADMIN") void two() {}
                    @Put @Secured(SecurityRule.IS_AUTHENTICATED) void three() {}
                    @Delete void four() {}
                }
                """;

        assertThat(Modules.java(code)
                        .andDependencies("io.micronaut.security:micronaut-security-jwt")
                        .endpoints())
                .containsExactly(
                        "GET /a anybody @5",
                        "POST /a restricted [ADMIN] @6",
                        "PUT /a authenticated @7",
                        "DELETE /a restricted @8");
        assertThat(Modules.java(code)
                        .andDependencies("io.micronaut.security:micronaut-security-jwt")
                        .andYaml("""
                                micronaut:
                                  security:
                                    intercept-url-map:
                                      - pattern: /a/**
                                        http-method: DELETE
                                        access:
                                          - isAuthenticated()
                                """)
                        .endpoints())
                .contains("DELETE /a authenticated @8");
    }

    @Test
    void readsTheDescriptorsConstraints() {
        String xml = """
                <web-app>
                  <security-constraint>
                    <web-resource-collection><url-pattern>/admin/*</url-pattern></web-resource-collection>
                    <auth-constraint><role-name>manager</role-name></auth-constraint>
                  </security-constraint>
                  <security-constraint>
                    <web-resource-collection><url-pattern>/admin/never/*</url-pattern></web-resource-collection>
                    <auth-constraint/>
                  </security-constraint>
                </web-app>
                """;
        assertThat(Modules.xml(xml)
                        .andJava("""
                                /* all */ import jakarta.servlet.http.*;
                                import jakarta.servlet.annotation.WebServlet;
                                @WebServlet("/admin/users") class A extends HttpServlet {
                                    protected void doGet(HttpServletRequest q, HttpServletResponse r) {} }
                                @WebServlet("/admin/never/x") class B extends HttpServlet {
                                    protected void doGet(HttpServletRequest q, HttpServletResponse r) {} }
                                @WebServlet("/open") class C extends HttpServlet {
                                    protected void doGet(HttpServletRequest q, HttpServletResponse r) {} }
                                """)
                        .andDependencies("jakarta.servlet:jakarta.servlet-api")
                        .endpoints())
                .containsExactly(
                        "GET /admin/users restricted [manager] @4",
                        "GET /admin/never/x restricted @6",
                        "GET /open anybody @8");
    }

    @Test
    void doesNotKnowWhatALibraryAsksThatItDoesNotRead() {
        assertThat(Modules.java(RESOURCES.replaceAll(
                                "@(RolesAllowed|PermitAll|DenyAll|io.quarkus.security.Authenticated)(\\([^)]*\\))?",
                                ""))
                        .andDependencies("org.keycloak:keycloak-servlet-filter-adapter")
                        .endpoints())
                .allMatch(e -> e.contains(" unknown "));
    }
}
