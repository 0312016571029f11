package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a program does with language models. */
final class Uses {

    private static final String LANGCHAIN = "dev.langchain4j.";
    private static final String SPRING = "org.springframework.ai.";

    private static final Set<String> MODELS = Set.of(
            SPRING + "chat.client.ChatClient",
            SPRING + "chat.client.ChatClient.Builder",
            SPRING + "chat.model.ChatModel",
            SPRING + "chat.model.StreamingChatModel",
            SPRING + "openai.OpenAiChatModel",
            SPRING + "ollama.OllamaChatModel",
            LANGCHAIN + "model.chat.ChatLanguageModel",
            LANGCHAIN + "model.chat.ChatModel",
            LANGCHAIN + "model.chat.StreamingChatLanguageModel",
            LANGCHAIN + "model.chat.StreamingChatModel",
            LANGCHAIN + "model.openai.OpenAiChatModel",
            LANGCHAIN + "model.ollama.OllamaChatModel");
    private static final Set<String> ASSISTANTS = Set.of(
            LANGCHAIN + "service.spring.AiService",
            "io.quarkiverse.langchain4j.RegisterAiService",
            "dev.langchain4j.cdi.spi.RegisterAIService");
    private static final Set<String> SERVICES = Set.of(LANGCHAIN + "service.AiServices");

    private static final Set<String> STORES = Set.of(
            LANGCHAIN + "store.embedding.EmbeddingStore",
            LANGCHAIN + "store.embedding.inmemory.InMemoryEmbeddingStore",
            LANGCHAIN + "rag.content.retriever.ContentRetriever",
            LANGCHAIN + "rag.content.retriever.EmbeddingStoreContentRetriever",
            LANGCHAIN + "rag.RetrievalAugmentor",
            SPRING + "vectorstore.VectorStore",
            SPRING + "vectorstore.SimpleVectorStore",
            SPRING + "chat.client.advisor.QuestionAnswerAdvisor",
            SPRING + "chat.client.advisor.vectorstore.QuestionAnswerAdvisor",
            SPRING + "rag.advisor.RetrievalAugmentationAdvisor");

    private static final Set<String> MEMORIES = Set.of(
            LANGCHAIN + "store.memory.chat.ChatMemoryStore",
            SPRING + "chat.memory.repository.jdbc.JdbcChatMemoryRepository",
            SPRING + "chat.memory.repository.cassandra.CassandraChatMemoryRepository",
            SPRING + "chat.memory.repository.neo4j.Neo4jChatMemoryRepository",
            SPRING + "chat.memory.repository.mongo.MongoChatMemoryRepository",
            SPRING + "chat.memory.jdbc.JdbcChatMemory",
            SPRING + "chat.memory.cassandra.CassandraChatMemory");

    private static final Set<String> CLIENT =
            Set.of(SPRING + "chat.client.ChatClient", SPRING + "chat.client.ChatClient.Builder");
    private static final Set<String> GIVE_TOOLS = Set.of(
            "tools",
            "toolCallbacks",
            "toolNames",
            "functions",
            "defaultTools",
            "defaultToolCallbacks",
            "defaultFunctions");
    private static final Set<String> GIVE_PROMPT = Set.of("defaultSystem", "system");

    private Uses() {}

    /** Whether it calls one at all. */
    static Optional<Evidence> model(Module module) {
        return module.annotated(ASSISTANTS.toArray(String[]::new))
                .or(() -> module.uses(MODELS))
                .or(() -> called(module, Set.of("builder", "create"), SERVICES));
    }

    /** The types of which a model learns: those that its tools and the interfaces in front of it take or return. */
    static Map<Tag, List<String>> named(Module module) {
        CodeBase code = module.code();
        return NamedTypes.tag(NamedTypes.in(
                code.types().stream()
                        .flatMap(t -> CodeAnnotation.findAny(t.annotations(), ASSISTANTS)
                                        .isPresent()
                                ? t.methods().stream()
                                : t.methods().stream().filter(NamedTypes::isTool)),
                code));
    }

    /** Whether the model can start something. */
    static Optional<Evidence> tools(Module module) {
        return module.annotated(LANGCHAIN + "agent.tool.Tool", SPRING + "tool.annotation.Tool")
                .or(() -> called(module, GIVE_TOOLS, CLIENT))
                .or(() -> called(module, Set.of("tools", "toolProvider", "toolProviders"), SERVICES));
    }

    /** Whether what a search has found is put into its prompt. */
    static Optional<Evidence> retrieval(Module module) {
        return module.uses(STORES);
    }

    /** Whether conversations are stored. */
    static Optional<Evidence> memory(Module module) {
        return module.uses(MEMORIES);
    }

    /** Whether conversations start with instructions. */
    static Optional<Evidence> systemPrompt(Module module) {
        return module.annotated(LANGCHAIN + "service.SystemMessage").or(() -> called(module, GIVE_PROMPT, CLIENT));
    }

    private static Optional<Evidence> called(Module module, Set<String> methods, Set<String> types) {
        return module.code()
                .calls()
                .filter(c -> methods.contains(c.expression().name())
                        && c.expression().startsAt(types))
                .findFirst()
                .map(Notes::evidence);
    }
}
