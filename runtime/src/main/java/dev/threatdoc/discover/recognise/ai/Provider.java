package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who offers language models, or a program that runs them.
 *
 * @param name what people call it
 * @param isOwn whether it is a program that runs models on machines of one's own
 * @param ids what it is called in the names of artifacts, packages and settings, without dashes
 */
record Provider(String name, boolean isOwn, List<String> ids) {

    private static final List<Provider> ALL = List.of(
            of("OpenAI", false, "openai"),
            of("Azure OpenAI", false, "azureopenai", "azure"),
            of("Anthropic", false, "anthropic"),
            of("Ollama", true, "ollama"),
            of("Amazon Bedrock", false, "bedrock", "bedrockconverse"),
            of("Google Gemini", false, "vertexaigemini", "vertexai", "googleaigemini", "googleai", "googlegenai"),
            of("Mistral AI", false, "mistralai"),
            of("Jlama", true, "jlama"),
            of("Hugging Face", false, "huggingface"),
            of("watsonx", false, "watsonx", "watsonxai"),
            of("DeepSeek", false, "deepseek"),
            of("GitHub Models", false, "githubmodels", "github"),
            of("Cohere", false, "cohere"),
            of("Groq", false, "groq"),
            of("Perplexity", false, "perplexity"),
            of("MiniMax", false, "minimax"),
            of("ZhipuAI", false, "zhipuai", "zhipu"),
            of("DashScope", false, "dashscope"),
            of("Qianfan", false, "qianfan"),
            of("Nomic", false, "nomic"),
            of("Voyage AI", false, "voyageai"),
            of("OVHcloud AI", false, "ovhai"),
            of("LocalAI", true, "localai"),
            of("Stability AI", false, "stabilityai"));

    Provider {
        ids = List.copyOf(ids);
    }

    private static Provider of(String name, boolean isOwn, String... ids) {
        return new Provider(name, isOwn, List.of(ids));
    }

    /** The one that an artifact of either library is named after. */
    static Optional<Provider> ofArtifact(String dependency) {
        String artifact = dependency.substring(dependency.indexOf(':') + 1);
        String rest = artifact.replaceFirst(
                "^(spring-ai-starter-model-|spring-ai-|quarkus-langchain4j-|langchain4j-community-|langchain4j-)", "");
        boolean isOther = rest.equals(artifact) || rest.startsWith("starter-") || rest.contains("store");
        return isOther
                ? Optional.empty()
                : Stream.of("", "-spring-boot\\d*-starter", "-official(-sdk)?", "-sdk", "-ai", "-converse")
                        .map(suffix -> rest.replaceFirst(suffix + "$", ""))
                        .flatMap(r -> named(r).stream())
                        .findFirst();
    }

    /** The one whose models a type is about, by its package. */
    static Optional<Provider> ofType(TypeName type) {
        if (!type.name().endsWith("Model")) {
            return Optional.empty();
        }
        return Stream.of("dev.langchain4j.model.", "dev.langchain4j.community.model.", "org.springframework.ai.")
                .filter(p -> type.name().startsWith(p) && type.simpleName().endsWith("Model"))
                .map(p -> type.name().substring(p.length()))
                .map(r -> r.substring(0, Math.max(0, r.lastIndexOf('.'))))
                .flatMap(p -> named(p).or(() -> named(p.replaceFirst("\\..*", ""))).stream())
                .findFirst();
    }

    /** The one that a setting of either library is about. */
    static Optional<Provider> ofSetting(String key) {
        return Stream.of("spring.ai.", "langchain4j.", "quarkus.langchain4j.")
                .filter(key::startsWith)
                .map(p -> key.substring(p.length()))
                .flatMap(
                        r -> named(r.replaceFirst("\\..*", ""))
                                .or(() -> named(r.replaceFirst("^([^.]*\\.[^.]*)\\..*", "$1")))
                                .stream())
                .findFirst();
    }

    /** The one that such a word means. */
    private static Optional<Provider> named(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return ALL.stream().filter(p -> p.ids.contains(plain)).findFirst();
    }
}
