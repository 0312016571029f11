package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where code hands something to a language model, by Spring AI or LangChain4j. */
@Experimental
public final class ModelCalls {

    private static final String SPRING = "org.springframework.ai.";
    private static final String LANGCHAIN = "dev.langchain4j.";

    /** What a chain of calls that asks a model starts on. */
    private static final Set<String> CLIENTS = Set.of(
            SPRING + "chat.client.ChatClient",
            SPRING + "chat.client.ChatClient.Builder",
            SPRING + "chat.model.ChatModel",
            SPRING + "chat.model.StreamingChatModel",
            LANGCHAIN + "model.chat.ChatLanguageModel",
            LANGCHAIN + "model.chat.ChatModel",
            LANGCHAIN + "model.chat.StreamingChatLanguageModel",
            LANGCHAIN + "model.chat.StreamingChatModel");

    private static final Set<String> SYSTEM_TYPES = Set.of(
            SPRING + "chat.messages.SystemMessage",
            SPRING + "chat.prompt.SystemPromptTemplate",
            LANGCHAIN + "data.message.SystemMessage");
    private static final Set<String> USER_TYPES = Set.of(
            SPRING + "chat.messages.UserMessage",
            SPRING + "chat.prompt.Prompt",
            SPRING + "chat.prompt.PromptTemplate",
            LANGCHAIN + "data.message.UserMessage");

    private static final Set<String> SYSTEM = Set.of("system", "defaultSystem");
    private static final Set<String> ASK =
            Set.of("user", "defaultUser", "prompt", "call", "stream", "chat", "generate", "messages");
    private static final Set<String> ANSWERS = Set.of("content", "call", "chat", "generate", "chatResponse", "entity");

    /** Interfaces that a library makes a conversation of. */
    private static final Set<String> ASSISTANTS = Set.of(
            LANGCHAIN + "service.spring.AiService",
            "io.quarkiverse.langchain4j.RegisterAiService",
            "dev.langchain4j.cdi.spi.RegisterAIService");

    private static final Set<String> MESSAGES =
            Set.of(LANGCHAIN + "service.SystemMessage", LANGCHAIN + "service.UserMessage");

    private static final Pattern OWN = Pattern.compile(".*(ollama|jlama|localai|onnx|transformers).*");
    private static final Pattern FOREIGN = Pattern.compile(
            ".*(spring-ai|langchain4j).{0,60}(openai|anthropic|azure|bedrock|vertex|gemini|mistral|cohere|huggingface|deepseek"
                    + "|watsonx|qianfan|zhipu|minimax|dashscope|github-models).*");

    private static final List<String> LIBRARIES = List.of(SPRING, LANGCHAIN);

    private ModelCalls() {}

    /** Whether code mentions anything of the libraries that call models. */
    public static boolean mayBeIn(CodeBase code) {
        return code.mentionsAnyBelow(LIBRARIES);
    }

    /** Whether what an expression is given becomes instructions of a model. */
    public static boolean isSystem(Expression expression) {
        return is(expression, SYSTEM, SYSTEM_TYPES);
    }

    /** Whether what an expression is given becomes what a model is asked. */
    public static boolean isAsked(Expression expression) {
        return is(expression, ASK, USER_TYPES);
    }

    private static boolean is(Expression expression, Set<String> methods, Set<String> types) {
        if (expression instanceof Expression.New made) {
            return made.type().isAny(types);
        }
        if (!(expression instanceof Expression.Call call) || call.arguments().isEmpty()) {
            return false;
        }
        return call.startsAt(types) || (methods.contains(call.name()) && call.startsAt(CLIENTS));
    }

    /** Whether a call gives what a model said. */
    public static boolean isAnswer(Expression expression) {
        return expression instanceof Expression.Call call && ANSWERS.contains(call.name()) && call.startsAt(CLIENTS);
    }

    /** Whether the methods of an interface ask a model. */
    public static boolean isAssistant(CodeType type) {
        return CodeAnnotation.findAny(type.annotations(), ASSISTANTS).isPresent()
                || (type.kind() == CodeType.Kind.INTERFACE
                        && type.methods().stream()
                                .anyMatch(m -> CodeAnnotation.findAny(m.annotations(), MESSAGES)
                                        .isPresent()));
    }

    /** Whether all models that a program brings along run on machines of one's own. */
    public static boolean areOwn(Module module) {
        return module.dependencies().stream().anyMatch(d -> OWN.matcher(d).matches())
                && module.dependencies().stream()
                        .noneMatch(d -> FOREIGN.matcher(d).matches());
    }

    /** What a call or a creation is given; nothing for any other expression. */
    public static List<Expression> arguments(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return call.arguments();
        }
        return expression instanceof Expression.New made ? made.arguments() : List.of();
    }
}
