package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MCP servers: the tools that a program offers to models, by Spring AI, Quarkus or the protocol's own library. */
final class ToolServers implements Recogniser {

    private static final Set<String> OFFERED = Set.of(
            "org.springframework.ai.mcp.annotation.McpTool",
            "org.springaicommunity.mcp.annotation.McpTool",
            "org.springframework.ai.mcp.annotation.McpResource",
            "org.springframework.ai.mcp.annotation.McpPrompt",
            "io.quarkiverse.mcp.server.Tool",
            "io.quarkiverse.mcp.server.Resource",
            "io.quarkiverse.mcp.server.Prompt");
    /** A tool of Spring AI's is offered to others only by a program that is a server. */
    private static final String TOOL = "org.springframework.ai.tool.annotation.Tool";

    private static final Set<String> LIBRARY = Set.of(
            "io.modelcontextprotocol.server.McpServer",
            "io.modelcontextprotocol.server.McpSyncServer",
            "io.modelcontextprotocol.server.McpAsyncServer");
    private static final String[] ON_THE_WEB = {
        "spring-ai-starter-mcp-server-webmvc",
        "spring-ai-starter-mcp-server-webflux",
        "spring-ai-mcp-server-webmvc-spring-boot-starter",
        "spring-ai-mcp-server-webflux-spring-boot-starter",
        "mcp-spring-webmvc",
        "mcp-spring-webflux",
        "quarkus-mcp-server-sse",
        "quarkus-mcp-server-http"
    };
    private static final String[] BY_COMMAND = {
        "spring-ai-starter-mcp-server", "spring-ai-mcp-server-spring-boot-starter", "quarkus-mcp-server-stdio"
    };

    @Override
    public void recognise(Module module, Notes notes) {
        Configuration configuration = module.configuration();
        Optional<Evidence> web =
                module.dependency(ON_THE_WEB).filter(e -> !configuration.isTrue("spring.ai.mcp.server.stdio"));
        Optional<Evidence> server = web.or(() -> module.dependency(BY_COMMAND))
                .or(() -> configuration.below("spring.ai.mcp.server").stream()
                        .findFirst()
                        .map(Notes::evidence))
                .or(() -> module.uses(LIBRARY));
        Texts texts = new Texts(module.code());
        boolean any = false;
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                any |= CodeAnnotation.findAny(method.annotations(), OFFERED)
                        .or(() ->
                                CodeAnnotation.find(method.annotations(), TOOL).filter(a -> server.isPresent()))
                        .map(a -> offer(a, method, type, texts, notes))
                        .isPresent();
            }
        }
        if (!any && module.uses(LIBRARY).isPresent()) {
            notes.tag(Tags.TOOL_SERVER, module.uses(LIBRARY).orElseThrow());
            any = true;
        }
        if (any && web.isPresent()) {
            notes.tag(Tags.ENDPOINTS, web.get(), paths(configuration, web.get()));
        }
    }

    private static String offer(CodeAnnotation tool, CodeMethod method, CodeType type, Texts texts, Notes notes) {
        String name = tool.value("name")
                .flatMap(v -> texts.of(v, type))
                .filter(n -> !n.isBlank())
                .orElse(method.name());
        notes.tag(Tags.TOOL_SERVER, Notes.evidence(tool), name);
        return name;
    }

    private static String[] paths(Configuration configuration, Evidence web) {
        if (web.text().contains("quarkus")) {
            String root = configuration
                    .text("quarkus.mcp.server.sse.root-path", "quarkus.mcp.server.http.root-path")
                    .orElse("mcp");
            return new String[] {RoutePath.of(root)};
        }
        boolean streams = configuration
                .text("spring.ai.mcp.server.protocol")
                .filter(p -> !p.equalsIgnoreCase("SSE"))
                .isPresent();
        List<String> paths = streams
                ? List.of(configuration
                        .text("spring.ai.mcp.server.streamable-http.mcp-endpoint")
                        .orElse("mcp"))
                : List.of(
                        configuration.text("spring.ai.mcp.server.sse-endpoint").orElse("sse"),
                        configuration
                                .text("spring.ai.mcp.server.sse-message-endpoint")
                                .orElse("mcp/message"));
        return paths.stream().map(RoutePath::of).toArray(String[]::new);
    }
}
