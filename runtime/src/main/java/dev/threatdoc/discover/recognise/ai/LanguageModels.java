package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.CodeAddresses;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Language models that a program calls through Spring AI or LangChain4j, Quarkus' version of it included: whose they
 * are, where, and what they can do.
 */
final class LanguageModels implements Recogniser {

    private static final Pattern ADDRESS_KEY = Pattern.compile("(?i).*\\.(base-?url|endpoint)");
    private static final Pattern HERE =
            Pattern.compile("(?i)https?://(localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal)([:/].*)?");
    private static final String UNKNOWN = "Language model";

    @Override
    public void recognise(Module module, Notes notes) {
        List<TypeName> types = modelTypes(module);
        Optional<Evidence> used = Uses.model(module)
                .or(() -> types.isEmpty()
                        ? Optional.empty()
                        : module.uses(types.stream().map(TypeName::name).collect(Collectors.toSet())));
        if (used.isEmpty()) {
            return;
        }
        Set<Provider> providers = providers(module, types);
        providers.forEach(p -> model(p, types, used.get(), module, notes));
        if (providers.isEmpty()) {
            FarEnd end = FarEnd.playing(Tags.LANGUAGE_MODEL, UNKNOWN).called(UNKNOWN);
            notes.sends(end, "HTTPS", Uses.named(module), used.get());
            abilities(end, module, notes);
        }
    }

    /** The types of models that code makes or holds, in the order of their names. */
    private static List<TypeName> modelTypes(Module module) {
        return Stream.of(
                        module.code().types().stream()
                                .flatMap(t -> Stream.concat(
                                        t.fields().stream().map(f -> f.type()),
                                        t.methods().stream()
                                                .flatMap(m -> Stream.concat(
                                                        Stream.of(m.returnType()),
                                                        m.parameters().stream().map(p -> p.type()))))),
                        module.code().creations().map(c -> c.expression().type()),
                        module.code()
                                .sites(Expression.Type.class)
                                .map(s -> s.expression().type()))
                .flatMap(s -> s)
                .filter(t -> Provider.ofType(t).isPresent())
                .collect(Collectors.toMap(TypeName::name, t -> t, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Those that code names; where it names none, those that artifacts do, and settings if they do not. */
    private static Set<Provider> providers(Module module, List<TypeName> types) {
        List<Stream<Optional<Provider>>> sources = List.of(
                types.stream().map(Provider::ofType),
                module.dependencies().stream().sorted().map(Provider::ofArtifact),
                module.configuration().entries().stream().map(ConfigEntry::key).map(Provider::ofSetting));
        for (Stream<Optional<Provider>> source : sources) {
            Set<Provider> found = source.flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static void model(Provider provider, List<TypeName> types, Evidence used, Module module, Notes notes) {
        Optional<ConfigEntry> setting = module.configuration().entries().stream()
                .filter(e ->
                        Provider.ofSetting(e.key()).filter(provider::equals).isPresent()
                                && ADDRESS_KEY.matcher(e.key()).matches())
                .findFirst();
        String address = setting.map(e -> module.configuration().resolve(e.text()))
                .or(() -> CodeAddresses.of(
                                module,
                                types.stream()
                                        .filter(t -> Provider.ofType(t)
                                                .filter(provider::equals)
                                                .isPresent())
                                        .map(TypeName::name)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .map(CodeAddresses.Found::text)
                        .findFirst())
                .filter(a -> a.startsWith("http"))
                .orElse("");
        FarEnd end = FarEnd.playing(Tags.LANGUAGE_MODEL, provider.name())
                .orAt(address)
                .called(provider.name());
        boolean inside = provider.name().equals("Jlama");
        String protocol =
                inside ? "" : address.startsWith("http:") || (address.isEmpty() && provider.isOwn()) ? "HTTP" : "HTTPS";
        notes.sends(
                end, protocol, Uses.named(module), setting.map(Notes::evidence).orElse(used));
        boolean here = HERE.matcher(address).matches();
        boolean own = provider.isOwn() || here;
        notes.add(new Observation.Described(end, PropertyNames.IS_THIRD_PARTY, !own, used));
        if (own) {
            notes.add(new Observation.Described(end, PropertyNames.IS_SELF_HOSTED, true, used));
        }
        abilities(end, module, notes);
    }

    private static void abilities(FarEnd end, Module module, Notes notes) {
        Uses.tools(module)
                .ifPresent(
                        e -> notes.add(new Observation.Described(end, PropertyNames.HAS_AGENT_CAPABILITIES, true, e)));
        Uses.retrieval(module)
                .ifPresent(e -> notes.add(new Observation.Described(end, PropertyNames.HAS_RAG, true, e)));
        Uses.systemPrompt(module)
                .ifPresent(e -> notes.add(new Observation.Described(end, PropertyNames.HAS_SYSTEM_PROMPT, true, e)));
        Uses.memory(module)
                .ifPresent(e -> notes.add(new Observation.Described(end, PropertyNames.RETAINS_USER_DATA, true, e)));
    }
}
