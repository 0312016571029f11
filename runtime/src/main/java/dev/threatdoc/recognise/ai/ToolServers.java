package dev.threatdoc.recognise.ai;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that let a model use the tools of MCP servers: an agent with what such servers offer. */
@AutoService(Recogniser.class)
public final class ToolServers implements Recogniser {

    private static final Set<String> CLIENTS = Set.of(
            "io.modelcontextprotocol.client.McpSyncClient",
            "io.modelcontextprotocol.client.McpAsyncClient",
            "dev.langchain4j.mcp.McpToolProvider",
            "dev.langchain4j.mcp.client.McpClient",
            "org.springframework.ai.mcp.SyncMcpToolCallbackProvider");

    /** For the service loader. */
    public ToolServers() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> configured = module.configuration().entries().stream()
                .filter(ToolServers::isClient)
                .findFirst()
                .map(Notes::evidence);
        configured
                .or(() -> module.uses(CLIENTS))
                .or(() -> module.annotated("io.quarkiverse.langchain4j.mcp.runtime.McpToolBox"))
                .ifPresent(e -> agent(e, notes));
    }

    private static boolean isClient(ConfigEntry entry) {
        return entry.key().matches("spring\\.ai\\.mcp\\.client\\.(sse|stdio|streamable-http)\\..+")
                || entry.key().matches("quarkus\\.langchain4j\\.mcp\\..+\\.(url|command|transport-type)");
    }

    private static void agent(Evidence evidence, Notes notes) {
        FarEnd agent = FarEnd.playing(Tags.AGENT, "MCP").called("Agent");
        notes.sends(agent, "", Map.of(), evidence);
        notes.add(new Observation.Described(agent, "usesMcpServers", true, evidence));
        notes.add(new Observation.Described(agent, "usesExternalTools", true, evidence));
    }
}
