package dev.threatdoc.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ToolServersTest {

    @Test
    void seesAnAgentWhereToolsComeFromServers() {
        assertThat(Modules.properties("spring.ai.mcp.client.stdio.connections.files.command=npx")
                        .connectionsSeenBy(new ToolServers()))
                .containsExactly("-> agent|MCP|Agent ");
        assertThat(Modules.java("import dev.langchain4j.mcp.client.McpClient; class Tools { McpClient client; }")
                        .connectionsSeenBy(new ToolServers()))
                .hasSize(1);
    }

    @Test
    void takesAServerForNoClient() {
        assertThat(Modules.properties("spring.ai.mcp.server.name=files").seenBy(new ToolServers()))
                .isEmpty();
    }
}
