package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class JdkServerTest {

    @Test
    void readsContexts() {
        assertThat(Modules.java("""
                import com.sun.net.httpserver.HttpServer;
                import java.net.InetSocketAddress;
                class App {
                    void go() throws Exception {
                        HttpServer server = HttpServer.create(new InetSocketAddress(8000), 0);
                        server.createContext("/applications/myapp", new Handler());
                        var other = HttpServer.create();
                        other.createContext("/b");
                    }
                }
                """).endpoints())
                .containsExactly("* /applications/myapp anybody @6", "* /b anybody @8");
    }
}
