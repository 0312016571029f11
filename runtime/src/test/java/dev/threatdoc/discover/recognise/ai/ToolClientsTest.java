package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ToolClientsTest {

    @Test
    void seesAnAgentAndTheServersThatItsSettingsName() {
        Modules modules = Modules.properties("""
                spring.ai.mcp.client.stdio.connections.files.command=npx
                spring.ai.mcp.client.sse.connections.weather.url=http://weather:8080
                quarkus.langchain4j.mcp.search.url=https://search.example.org/mcp
                """);

        assertThat(modules.tagsSeenBy(new ToolClients())).containsExactly("agent=[MCP] @1");
        assertThat(modules.statedBy(new ToolClients()))
                .containsExactly("usesMcpServers=true", "usesExternalTools=true");
        assertThat(modules.connectionsSeenBy(new ToolClients()))
                .containsExactly(
                        "-> tool-server|stdio|files stdio",
                        "-> tool-server|MCP server|http://weather:8080 HTTP",
                        "-> tool-server|MCP server|https://search.example.org/mcp HTTPS");
    }

    @Test
    void seesTheServersThatCodeConnectsWith() {
        assertThat(Modules.java("""
                                import dev.langchain4j.mcp.client.McpClient;
                                import dev.langchain4j.mcp.client.transport.http.HttpMcpTransport;
                                import dev.langchain4j.mcp.client.transport.stdio.StdioMcpTransport;
                                class Tools {
                                    private McpClient client;
                                    Object a() { return new HttpMcpTransport.Builder().sseUrl("http://tools:3001/sse").build(); }
                                    Object b() {
                                        return new StdioMcpTransport.Builder()
                                                .command(java.util.List.of("npx", "-y", "@modelcontextprotocol/server-files@1.2", "/tmp"))
                                                .build();
                                    }
                                }
                                """).connectionsSeenBy(new ToolClients()))
                .containsExactly(
                        "-> tool-server|MCP server|http://tools:3001/sse HTTP",
                        "-> tool-server|stdio|server-files stdio");
    }

    @Test
    void takesAServerForNoClient() {
        assertThat(Modules.properties("spring.ai.mcp.server.name=files").seenBy(new ToolClients()))
                .isEmpty();
    }
}
