package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ArmeriaRoutesTest {

    @Test
    void readsAnnotatedServicesBelowWhereTheyAreTakenIn() {
        assertThat(Modules.java("""
                import com.linecorp.armeria.server.Server;
                import com.linecorp.armeria.server.ServerBuilder;
                /* all */ import com.linecorp.armeria.server.annotation.*;
                import com.linecorp.armeria.server.annotation.Get;
                import com.linecorp.armeria.server.annotation.Post;
                import com.linecorp.armeria.server.annotation.PathPrefix;
                import com.linecorp.armeria.server.annotation.Path;
                class Main {
                    void go() {
                        ServerBuilder sb = Server.builder();
                        sb.service("/hi", (ctx, req) -> null);
                        sb.annotatedService("/api", new Blog());
                        sb.serviceUnder("/docs", new DocService());
                        sb.route().get("/items/{id}").build((ctx, req) -> null);
                    }
                }
                @PathPrefix("/v1") class Blog {
                    @Post("/blogs") public String create() { return ""; }
                    @Get @Path("/blogs/:id") public String one() { return ""; }
                    @Get("prefix:/static/") public String files() { return ""; }
                }
                """).endpoints())
                .map(e -> e.replaceFirst(" anybody.*", ""))
                .containsExactlyInAnyOrder(
                        "* /hi",
                        "* /docs/**",
                        "GET /items/{id}",
                        "POST /api/v1/blogs",
                        "GET /api/v1/blogs/{id}",
                        "GET /api/v1/static/**");
    }
}
