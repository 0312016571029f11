package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class AgentsTest {

    @Test
    void seesAgentsOfLangChain() {
        assertThat(Modules.java(
                                "interface A { @dev.langchain4j.agentic.Agent(\"Writes\") String write(String topic); }")
                        .tagsSeenBy(new Agents()))
                .containsExactly("agent=[LangChain4j] @1");
        assertThat(Modules.java(
                                "class A { Object a() { return dev.langchain4j.agentic.AgenticServices.sequenceBuilder(); } }")
                        .tagsSeenBy(new Agents()))
                .containsExactly("agent=[LangChain4j] @1");
        assertThat(Modules.java("interface A { @com.example.Agent String write(String topic); }")
                        .seenBy(new Agents()))
                .isEmpty();
    }
}
