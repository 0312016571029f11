package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that let a model use the tools of MCP servers, and where these are: at a URL, or started by a command. */
final class ToolClients implements Recogniser {

    /** What a server that the program starts itself is told apart by. */
    static final String BY_COMMAND = "stdio";

    private static final Set<String> CLIENTS = Set.of(
            "io.modelcontextprotocol.client.McpClient",
            "io.modelcontextprotocol.client.McpSyncClient",
            "io.modelcontextprotocol.client.McpAsyncClient",
            "dev.langchain4j.mcp.McpToolProvider",
            "dev.langchain4j.mcp.client.McpClient",
            "org.springframework.ai.mcp.SyncMcpToolCallbackProvider",
            "org.springframework.ai.mcp.AsyncMcpToolCallbackProvider");
    private static final Set<String> TRANSPORTS = Set.of(
            "io.modelcontextprotocol.client.transport.HttpClientSseClientTransport",
            "io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport",
            "io.modelcontextprotocol.client.transport.WebFluxSseClientTransport",
            "dev.langchain4j.mcp.client.transport.http.HttpMcpTransport",
            "dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport");
    private static final Set<String> COMMANDS = Set.of(
            "io.modelcontextprotocol.client.transport.ServerParameters",
            "dev.langchain4j.mcp.client.transport.stdio.StdioMcpTransport");

    /** What starts programs, and what it is told to do, as opposed to the program that it starts. */
    private static final Set<String> STARTERS = Set.of(
            "npx", "npx.cmd", "npm", "exec", "docker", "docker.exe", "run", "java", "uvx", "uv", "node", "python");

    private static final Pattern SETTING = Pattern.compile(
            "(?:spring\\.ai\\.mcp\\.client\\.(?:sse|stdio|streamable-http)\\.connections|quarkus\\.langchain4j\\.mcp)"
                    + "\\.([^.]+)\\.(url|command)(?:\\[0])?");

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> configured = module.configuration().entries().stream()
                .filter(e -> SETTING.matcher(e.key()).matches()
                        || e.key().equals("spring.ai.mcp.client.stdio.servers-configuration"))
                .findFirst()
                .map(Notes::evidence);
        configured
                .or(() -> module.uses(CLIENTS))
                .or(() -> module.annotated("io.quarkiverse.langchain4j.mcp.runtime.McpToolBox"))
                .ifPresent(e -> {
                    notes.tag(Tags.AGENT, e, "MCP");
                    notes.state(PropertyNames.USES_MCP_SERVERS, true, e);
                    notes.state(PropertyNames.USES_EXTERNAL_TOOLS, true, e);
                    module.configuration().entries().forEach(s -> configured(s, module, notes));
                    coded(module, notes);
                });
    }

    private static void configured(ConfigEntry entry, Module module, Notes notes) {
        Matcher setting = SETTING.matcher(entry.key());
        if (!setting.matches()) {
            return;
        }
        String text = module.configuration().resolve(entry.text());
        if (setting.group(2).equals("url")) {
            at(text, Notes.evidence(entry), notes);
        } else {
            started(setting.group(1), Notes.evidence(entry), notes);
        }
    }

    private static void coded(Module module, Notes notes) {
        CodeAddresses.of(module, TRANSPORTS).stream()
                .filter(f -> f.text().startsWith("http"))
                .forEach(f -> at(f.text(), f.evidence(), notes));
        Texts texts = new Texts(module.code());
        module.code()
                .calls()
                .filter(c -> Set.of("args", "command").contains(c.expression().name())
                        && c.expression()
                                .rootType()
                                .filter(t -> CodeAddresses.isAny(t, COMMANDS))
                                .isPresent())
                .forEach(c -> c.expression().arguments().stream()
                        .flatMap(Expression::all)
                        .flatMap(a -> texts.of(a, c).stream())
                        .map(ToolClients::program)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(p -> started(p, Notes.evidence(c), notes)));
    }

    /** The name of a server in an argument, such as that of a package or a program's file. */
    private static Optional<String> program(String argument) {
        String last = argument.substring(argument.lastIndexOf('/') + 1);
        return STARTERS.contains(last) || !last.matches("[A-Za-z][\\w.@-]*") || last.matches("[A-Z0-9_]+")
                ? Optional.empty()
                : Optional.of(last.replaceFirst("@[^@]*$", "").replaceFirst("\\.jar$", ""));
    }

    private static void at(String url, Evidence evidence, Notes notes) {
        notes.sends(
                FarEnd.playing(Tags.TOOL_SERVER, "").orAt(url).called("MCP server"),
                url.startsWith("https") ? "HTTPS" : "HTTP",
                Map.of(),
                evidence);
    }

    private static void started(String name, Evidence evidence, Notes notes) {
        notes.sends(FarEnd.playing(Tags.TOOL_SERVER, BY_COMMAND).called(name), BY_COMMAND, Map.of(), evidence);
    }
}
