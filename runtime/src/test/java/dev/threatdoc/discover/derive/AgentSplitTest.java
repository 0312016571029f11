package dev.threatdoc.discover.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AgentSplitTest {

    private static final Evidence EVIDENCE = Evidence.of("code");

    private static Facts system(Observation... more) {
        List<Observation> seen = new ArrayList<>(List.of(
                new Observation.Tagged(Tags.AGENT, List.of("MCP"), EVIDENCE),
                new Observation.Stated(PropertyNames.USES_MCP_SERVERS, true, EVIDENCE),
                new Observation.Connected(
                        FarEnd.playing(Tags.LANGUAGE_MODEL, "OpenAI").called("OpenAI"),
                        false,
                        "HTTPS",
                        Map.of(),
                        EVIDENCE),
                new Observation.Connected(
                        FarEnd.playing(Tags.TOOL_SERVER, "stdio").called("files"), false, "stdio", Map.of(), EVIDENCE),
                new Observation.Connected(
                        FarEnd.playing(Tags.DATABASE, "MySQL").orAt("db"), false, "JDBC", Map.of(), EVIDENCE)));
        seen.addAll(List.of(more));
        return SystemBuilder.build(
                "shop", List.of(new Observed(Module.of("help", CodeBase.none(), Configuration.of(List.of())), seen)));
    }

    private static List<String> kinds(Facts facts) {
        return facts.elements().stream()
                .map(e -> e.attributes().kind().name() + " " + e.name())
                .toList();
    }

    private static List<String> flows(Facts facts) {
        return facts.flows().stream()
                .map(f -> f.source().key() + " -> " + f.sink().key() + ": " + f.name())
                .toList();
    }

    @Test
    void areTheProgramsThemselvesWhereTheseDoNothingElse() {
        Facts facts = system();

        assertThat(kinds(facts)).containsExactly("LLM OpenAI", "Datastore db", "Process files", "Agent help");
        assertThat(flows(facts))
                .containsExactlyInAnyOrder(
                        "help -> OpenAI: Prompts", "help -> files: Tool calls", "help -> db: Queries");
    }

    @Test
    void areElementsOfTheirOwnInServers() {
        Facts facts = system(new Observation.Tagged(Tags.ENDPOINTS, List.of("/ask"), EVIDENCE));

        assertThat(kinds(facts))
                .containsExactly(
                        "LLM OpenAI", "Actor User", "Datastore db", "Process files", "Server help", "Agent help agent");
        assertThat(flows(facts))
                .containsExactlyInAnyOrder(
                        "User -> help: Requests",
                        "help -> db: Queries",
                        "help -> help agent: Prompts",
                        "help agent -> OpenAI: Prompts",
                        "help agent -> files: Tool calls");
        assertThat(facts.elements())
                .filteredOn(e -> e.name().equals("help agent"))
                .allSatisfy(e -> assertThat(e.attributes().isTrue(PropertyNames.USES_MCP_SERVERS))
                        .isTrue());
    }
}
