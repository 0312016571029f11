package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.Library;
import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.config.Configuration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module in which nobody has declared an element, as one program, which is how a scan sees it.
 *
 * @param entry the type that stands for the program
 * @param module what was looked at
 * @param isStarted whether it has a main class or calls itself a program
 * @param observations what was seen of it
 */
public record UndeclaredModule(CodePlace entry, Module module, boolean isStarted, List<Observation> observations) {

    private static final List<String> APPLICATIONS = List.of(
            "org.springframework.boot.autoconfigure.SpringBootApplication",
            "org.springframework.boot.autoconfigure.EnableAutoConfiguration",
            "org.springframework.cloud.client.SpringCloudApplication",
            "io.quarkus.runtime.annotations.QuarkusMain");

    public UndeclaredModule {
        observations = List.copyOf(observations);
    }

    /**
     * Looks at all code together; nothing if there is none.
     *
     * @param code what is compiled now
     * @param kept what was seen in code that is not compiled now
     */
    public static Optional<UndeclaredModule> at(
            List<CodeType> code,
            PreviousCompilation kept,
            Configuration configuration,
            Recognisers recognisers,
            List<Problem> problems) {
        CodeBase base = CodeBase.ofTypes(code);
        Optional<CodeType> started = APPLICATIONS.stream()
                .flatMap(base::annotatedWith)
                .findFirst()
                .or(() ->
                        base.types().stream().filter(UndeclaredModule::hasMain).findFirst());
        Optional<CodePlace> entry = started.or(() -> shallowest(code)).map(CodeType::place);
        return entry.map(e -> {
            String name = configuration
                    .applicationName()
                    .or(() -> started.map(CodeType::simpleName))
                    .orElseGet(() -> commonPackage(code));
            Module module = module(name, base, configuration, e);
            // Of a class file nobody knows the lines.
            CodePlace known =
                    kept.entry().filter(k -> k.type().equals(e.type())).orElse(e);
            return new UndeclaredModule(
                    known,
                    module.at(known),
                    started.isPresent() || configuration.applicationName().isPresent(),
                    kept.with(PreviousCompilation.MODULE, recognisers.recognise(module, problems)));
        });
    }

    /** Whether it runs: it is started, or has something that others call. What is neither is a library. */
    public boolean isProgram() {
        return isStarted || !Library.isOne(module, observations);
    }

    private static boolean hasMain(CodeType type) {
        return type.methods().stream().anyMatch(CodeMethod::isMain);
    }

    /** The longest package that all types have in common; of a program in several, the first type's. */
    private static String commonPackage(List<CodeType> code) {
        List<String> names = code.stream().map(CodeType::name).sorted().toList();
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        int end = 0;
        while (end < Math.min(first.length(), last.length()) && first.charAt(end) == last.charAt(end)) {
            end++;
        }
        int dot = first.substring(0, end).lastIndexOf('.');
        int own = first.lastIndexOf('.');
        return dot > 0 ? first.substring(0, dot) : own > 0 ? first.substring(0, own) : first;
    }

    /** The facts, with undeclared elements; unchanged where nothing is seen. */
    public Facts add(Facts facts) {
        if (observations.isEmpty()) {
            return facts;
        }
        Facts derived = SystemBuilder.build(module.name(), List.of(new Observed(module, observations)));
        return derived.withSystems(facts.systems().isEmpty() ? derived.systems() : facts.systems())
                .withBoundaries(facts.boundaries())
                .withData(data(facts.data(), derived.data()));
    }

    /** What is declared, and behind it what is not; one that merely has the same name says whose it is. */
    private static List<ItemFact> data(List<ItemFact> declared, List<ItemFact> derived) {
        Set<String> keys = declared.stream().map(ItemFact::key).collect(Collectors.toSet());
        Set<String> names = declared.stream().map(ItemFact::name).collect(Collectors.toSet());
        return Stream.concat(
                        declared.stream(),
                        derived.stream()
                                .filter(d -> !keys.contains(d.key()))
                                .map(d -> names.contains(d.name()) ? d.withName(d.name() + " (" + d.key() + ")") : d))
                .toList();
    }

    private static Optional<CodeType> shallowest(List<CodeType> code) {
        return code.stream()
                .min(Comparator.comparingLong((CodeType t) ->
                                t.name().chars().filter(c -> c == '.').count())
                        .thenComparing(CodeType::name));
    }

    private static Module module(String name, CodeBase code, Configuration configuration, Place place) {
        return new Module(
                name, List.of(), code, configuration, Optional.empty(), Optional.empty(), Set.of(), List.of(), place);
    }
}
