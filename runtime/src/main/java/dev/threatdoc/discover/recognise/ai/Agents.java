package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.Set;

/** Agents and workflows of agents that LangChain4j's agentic module runs, its declarative interfaces included. */
final class Agents implements Recogniser {

    private static final String AGENTIC = "dev.langchain4j.agentic.";
    private static final Set<String> SERVICES =
            Set.of(AGENTIC + "AgenticServices", AGENTIC + "UntypedAgent", AGENTIC + "supervisor.SupervisorAgent");

    @Override
    public void recognise(Module module, Notes notes) {
        module.annotated(AGENTIC + "Agent", AGENTIC + "declarative.SupervisorAgent")
                .or(() -> module.uses(SERVICES))
                .ifPresent(e -> notes.tag(Tags.AGENT, e, "LangChain4j"));
    }
}
