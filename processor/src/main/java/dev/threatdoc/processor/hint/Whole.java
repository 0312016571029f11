package dev.threatdoc.processor.hint;

import dev.threatdoc.code.CodeBase;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.derive.Observed;
import dev.threatdoc.derive.SystemBuilder;
import dev.threatdoc.facts.Facts;
import dev.threatdoc.facts.ItemFact;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.recognise.Recognisers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module in which nobody has declared an element, as one program, which is how a scan sees it.
 *
 * @param entry the type that the program is named after if its configuration does not name it
 * @param module what was looked at
 * @param observations what was seen of it
 */
public record Whole(CodePlace entry, Module module, List<Observation> observations) {

    private static final String APPLICATION = "org.springframework.boot.autoconfigure.SpringBootApplication";

    public Whole {
        observations = List.copyOf(observations);
    }

    /**
     * Looks at all code together; nothing if there is none.
     *
     * @param code what is compiled now
     * @param kept what was seen in code that is not compiled now
     */
    public static Optional<Whole> at(
            List<CodeType> code,
            Kept kept,
            Configuration configuration,
            Recognisers recognisers,
            List<Problem> problems) {
        CodeBase base = CodeBase.ofTypes(code);
        Optional<CodePlace> entry = base.annotatedWith(APPLICATION)
                .findFirst()
                .map(CodeType::place)
                .or(kept::entry)
                .or(() -> shallowest(code));
        return entry.map(e -> {
            String name = configuration.applicationName().orElseGet(() -> simpleName(e.type()));
            Module module = module(name, base, configuration, e);
            return new Whole(e, module, kept.with(Kept.MODULE, recognisers.recognise(module, problems)));
        });
    }

    /** The facts, with elements that nobody declared; unchanged where nothing is seen. */
    public Facts add(Facts facts) {
        if (observations.isEmpty()) {
            return facts;
        }
        Facts derived = SystemBuilder.build(module.name(), List.of(new Observed(module, observations)));
        return new Facts(
                facts.systems().isEmpty() ? derived.systems() : facts.systems(),
                facts.boundaries(),
                data(facts.data(), derived.data()),
                derived.elements(),
                derived.flows(),
                derived.joints());
    }

    /** What is declared, and behind it what is not; one that merely has the same name says whose it is. */
    private static List<ItemFact> data(List<ItemFact> declared, List<ItemFact> derived) {
        Set<String> keys = declared.stream().map(ItemFact::key).collect(Collectors.toSet());
        Set<String> names = declared.stream().map(ItemFact::name).collect(Collectors.toSet());
        return Stream.concat(
                        declared.stream(),
                        derived.stream()
                                .filter(d -> !keys.contains(d.key()))
                                .map(d -> names.contains(d.name()) ? d.called(d.name() + " (" + d.key() + ")") : d))
                .toList();
    }

    private static Optional<CodePlace> shallowest(List<CodeType> code) {
        return code.stream()
                .min(Comparator.comparingLong((CodeType t) ->
                                t.name().chars().filter(c -> c == '.').count())
                        .thenComparing(CodeType::name))
                .map(CodeType::place);
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    private static Module module(String name, CodeBase code, Configuration configuration, Place place) {
        return new Module(
                name, List.of(), code, configuration, Optional.empty(), Optional.empty(), Set.of(), List.of(), place);
    }
}
