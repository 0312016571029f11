package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class ToolServersTest {

    @Test
    void seesWhatAServerOffersAndWhere() {
        Modules modules = Modules.java("""
                class Weather {
                    @org.springframework.ai.tool.annotation.Tool String forecast() { return ""; }
                    @org.springframework.ai.mcp.annotation.McpTool(name = "get-alerts") String alerts() { return ""; }
                    String other() { return ""; }
                }
                """);

        assertThat(modules.tagsSeenBy(new ToolServers())).containsExactly("tool-server=[get-alerts] @3");
        modules.andDependencies("org.springframework.ai:spring-ai-starter-mcp-server-webmvc");
        assertThat(modules.tagsSeenBy(new ToolServers()))
                .containsExactly(
                        "tool-server=[forecast] @2",
                        "tool-server=[get-alerts] @3",
                        "endpoints=[/sse, /mcp/message] @0");
        assertThat(modules.andProperties("spring.ai.mcp.server.protocol=STREAMABLE")
                        .tagsSeenBy(new ToolServers()))
                .last()
                .isEqualTo("endpoints=[/mcp] @0");
        assertThat(modules.andProperties("spring.ai.mcp.server.stdio=true").tagsSeenBy(new ToolServers()))
                .containsExactly("tool-server=[forecast] @2", "tool-server=[get-alerts] @3");
    }

    @Test
    void takesToolsOfAnAgentsOwnForNoServer() {
        assertThat(Modules.java(
                                "class A { @org.springframework.ai.tool.annotation.Tool String time() { return \"\"; } }")
                        .seenBy(new ToolServers()))
                .isEmpty();
    }
}
