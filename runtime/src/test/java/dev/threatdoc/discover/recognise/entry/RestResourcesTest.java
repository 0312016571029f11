package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class RestResourcesTest {

    @Test
    void joinsThePathsOfApplicationTypeAndMethod() {
        assertThat(Modules.java("""
                                import jakarta.ws.rs.* ;
                                @ApplicationPath("/api") class Root {}
                                @Path("orders")
                                class Orders {
                                    @GET @Path("{id}") String one() { return ""; }
                                    @POST void add() {}
                                    void helper() {}
                                }
                                """).tagsSeenBy(new RestResources()))
                .containsExactly("endpoints=[/api/orders/{id}] @5", "endpoints=[/api/orders] @6");
    }

    @Test
    void tellsWhichHandlersStateWhoMayCallThem() {
        assertThat(Modules.java("""
                                import jakarta.ws.rs.* ;
                                import jakarta.annotation.security.* ;
                                import io.quarkus.security.Authenticated;
                                @Path("orders") @Authenticated
                                class Orders {
                                    @RolesAllowed("admin") @GET String all() { return ""; }
                                    @PermitAll @GET @Path("open") String open() { return ""; }
                                    @GET @Path("mine") String mine() { return ""; }
                                }
                                """).tagsSeenBy(new RestResources()))
                .containsExactly(
                        "endpoints=[/orders] @6",
                        "pre-authorized-endpoints=[/orders] @6",
                        "endpoints=[/orders/open] @7",
                        "endpoints=[/orders/mine] @8",
                        "pre-authorized-endpoints=[/orders/mine] @4");
    }

    @Test
    void knowsMicronautAndThatAnonymousCallersAreEverybody() {
        assertThat(Modules.java("""
                                import io.micronaut.http.annotation.* ;
                                import io.micronaut.security.annotation.Secured;
                                @Controller("/orders") @Secured("isAuthenticated()")
                                class Orders {
                                    @Get("/{id}") String one() { return ""; }
                                    @Secured("isAnonymous()") @Get(uri = "/open") String open() { return ""; }
                                }
                                """).tagsSeenBy(new RestResources()))
                .containsExactly(
                        "endpoints=[/orders/{id}] @5",
                        "pre-authorized-endpoints=[/orders/{id}] @3",
                        "endpoints=[/orders/open] @6");
    }

    @Test
    void takesAnInterfaceWithAPathForAClient() {
        assertThat(Modules.java("""
                                import jakarta.ws.rs.* ;
                                @Path("orders") interface Orders { @GET String all(); }
                                """).tagsSeenBy(new RestResources())).isEmpty();
    }

    @Test
    void takesThePathsOfAnInterfaceThatAClassImplements() {
        assertThat(Modules.java("""
                                import jakarta.ws.rs.* ;
                                @Path("orders") interface OrdersApi { @GET @Path("{id}") String one(); }
                                class Orders implements OrdersApi { public String one() { return ""; } }
                                @Path("far") interface Client { @GET String all(); }
                                @org.eclipse.microprofile.rest.client.inject.RegisterRestClient
                                @Path("farther") interface Registered { @GET String all(); }
                                class Mock implements Registered { public String all() { return ""; } }
                                """).tagsSeenBy(new RestResources())).containsExactly("endpoints=[/orders/{id}] @2");
    }

    @Test
    void followsWhatResourcesHandOut() {
        assertThat(Modules.java("""
                /* all */ import jakarta.ws.rs.*;
                @Path("/shops") class Shops {
                    @Path("{id}/orders") public Orders orders(@PathParam("id") long id) { return new Orders(); }
                    @Path("any") public Object any() { return new Carts(); }
                    @GET public String all() { return ""; }
                }
                class Orders {
                    @GET public String list() { return ""; }
                    @GET @Path("{no}") public String one(@PathParam("no") long no) { return ""; }
                    @Path("{no}/lines") public Class<Lines> lines() { return Lines.class; }
                }
                class Lines { @POST public void add(String line) {} }
                class Carts { @DELETE @Path("x") public void drop() {} }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder(
                        "GET /shops",
                        "GET /shops/{id}/orders",
                        "GET /shops/{id}/orders/{no}",
                        "POST /shops/{id}/orders/{no}/lines",
                        "DELETE /shops/any/x");
    }

    @Test
    void readsMethodsWhoseClassHasNoPath() {
        assertThat(Modules.java("""
                /* all */ import jakarta.ws.rs.*;
                class Greeting {
                    @GET @Path("/hello") public String hello() { return ""; }
                    @GET public String nowhere() { return ""; }
                }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .contains("GET /hello");
    }
}
