package dev.threatdoc.recognise.ai;

import com.google.auto.service.AutoService;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.FarEnd;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Language models that a program calls through Spring AI or LangChain4j, Quarkus' version of it included. */
@AutoService(Recogniser.class)
public final class LanguageModels implements Recogniser {

    /** The artifacts of both libraries are named after the provider. */
    private static final Pattern ARTIFACT =
            Pattern.compile(".*:(?:spring-ai(?:-starter-model)?|(?:quarkus-)?langchain4j)"
                    + "-(openai|open-ai|azure-openai|azure-open-ai|anthropic|ollama|bedrock|vertex-ai-gemini|google-ai-gemini"
                    + "|google-genai|mistral-ai|mistralai|jlama|hugging-?face|watsonx|deepseek)(?:-.*)?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("openai", "OpenAI"),
            Map.entry("azureopenai", "Azure OpenAI"),
            Map.entry("anthropic", "Anthropic"),
            Map.entry("ollama", "Ollama"),
            Map.entry("bedrock", "Amazon Bedrock"),
            Map.entry("vertexaigemini", "Google Gemini"),
            Map.entry("googleaigemini", "Google Gemini"),
            Map.entry("googlegenai", "Google Gemini"),
            Map.entry("mistralai", "Mistral AI"),
            Map.entry("jlama", "Jlama"),
            Map.entry("huggingface", "Hugging Face"),
            Map.entry("watsonx", "watsonx"),
            Map.entry("deepseek", "DeepSeek"));
    /** Programs that run a model on machines of one's own. */
    private static final Set<String> OWN = Set.of("Ollama", "Jlama");

    private static final List<String> ADDRESSES = List.of(
            "spring.ai.openai.base-url",
            "spring.ai.azure.openai.endpoint",
            "spring.ai.ollama.base-url",
            "langchain4j.open-ai.chat-model.base-url",
            "langchain4j.azure-open-ai.chat-model.endpoint",
            "langchain4j.ollama.chat-model.base-url",
            "quarkus.langchain4j.openai.base-url",
            "quarkus.langchain4j.ollama.base-url");

    /** For the service loader. */
    public LanguageModels() {}

    @Override
    public void recognise(Module module, Notes notes) {
        Optional<Evidence> used = Uses.model(module);
        if (used.isEmpty()) {
            return;
        }
        List<String> providers = module.dependencies().stream()
                .sorted()
                .flatMap(d -> provider(d).stream())
                .distinct()
                .toList();
        List<String> named = providers.isEmpty() ? List.of("Language model") : providers;
        named.forEach(p -> model(p, named.size() == 1, used.get(), module, notes));
    }

    private static Optional<String> provider(String dependency) {
        Matcher artifact = ARTIFACT.matcher(dependency);
        return artifact.matches()
                ? Optional.ofNullable(NAMES.get(artifact.group(1).replace("-", "")))
                : Optional.empty();
    }

    private static void model(String provider, boolean isOnly, Evidence used, Module module, Notes notes) {
        Configuration configuration = module.configuration();
        String address =
                isOnly ? configuration.text(ADDRESSES.toArray(String[]::new)).orElse("") : "";
        FarEnd end = FarEnd.playing(Tags.LANGUAGE_MODEL, provider)
                .orAt(address.startsWith("http") ? address : "")
                .called(provider);
        notes.sends(end, address.startsWith("http:") ? "HTTP" : "HTTPS", Map.of(), used);
        boolean here =
                address.matches("(?i)https?://(localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal)([:/].*)?");
        if (OWN.contains(provider) || here) {
            notes.add(new Observation.Described(end, "isSelfHosted", true, used));
            notes.add(new Observation.Described(end, "isThirdParty", false, used));
        } else if (!provider.equals("Language model")) {
            notes.add(new Observation.Described(end, "isThirdParty", true, used));
        }
        Uses.tools(module).ifPresent(e -> notes.add(new Observation.Described(end, "hasAgentCapabilities", true, e)));
        Uses.retrieval(module).ifPresent(e -> notes.add(new Observation.Described(end, "hasRAG", true, e)));
        Uses.systemPrompt(module).ifPresent(e -> notes.add(new Observation.Described(end, "hasSystemPrompt", true, e)));
    }
}
