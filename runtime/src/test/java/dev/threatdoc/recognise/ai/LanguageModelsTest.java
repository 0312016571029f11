package dev.threatdoc.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.recognise.Modules;
import dev.threatdoc.recognise.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LanguageModelsTest {

    private static final String ASSISTANT = """
            import dev.langchain4j.service.spring.AiService;
            import dev.langchain4j.service.SystemMessage;
            import dev.langchain4j.agent.tool.Tool;
            @AiService interface Assistant { @SystemMessage("Be kind") String chat(String question); }
            class Tools { @Tool String owners() { return ""; } }
            """;

    private static List<String> described(Modules modules) {
        return modules.seenBy(new LanguageModels()).stream()
                .filter(Observation.Described.class::isInstance)
                .map(Observation.Described.class::cast)
                .map(d -> d.name() + "=" + d.value())
                .toList();
    }

    @Test
    void seesTheModelItsProviderAndWhatItCanDo() {
        Modules modules =
                Modules.java(ASSISTANT).andDependencies("dev.langchain4j:langchain4j-open-ai-spring-boot-starter");
        assertThat(modules.connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|OpenAI|OpenAI HTTPS");
        assertThat(described(modules))
                .containsExactly("isThirdParty=true", "hasAgentCapabilities=true", "hasSystemPrompt=true");
    }

    @Test
    void takesAModelOnOnesOwnMachineForNobodyElses() {
        Modules modules = Modules.java("""
                                import org.springframework.ai.chat.client.ChatClient;
                                import org.springframework.ai.vectorstore.VectorStore;
                                class Chat { ChatClient client; VectorStore store; }
                                """)
                .andDependencies("org.springframework.ai:spring-ai-starter-model-ollama")
                .andProperties("spring.ai.ollama.base-url=http://models:11434");
        assertThat(modules.connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|Ollama|Ollama|http://models:11434 HTTP");
        assertThat(described(modules)).containsExactly("isSelfHosted=true", "isThirdParty=false", "hasRAG=true");
    }

    @Test
    void saysNothingOfALibraryThatNothingUses() {
        assertThat(Modules.java("class Other {}")
                        .andDependencies("dev.langchain4j:langchain4j-open-ai")
                        .seenBy(new LanguageModels()))
                .isEmpty();
    }
}
