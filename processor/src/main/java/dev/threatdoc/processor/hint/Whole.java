package dev.threatdoc.processor.hint;

import dev.threatdoc.code.CodeBase;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.derive.Observed;
import dev.threatdoc.derive.SystemBuilder;
import dev.threatdoc.facts.Facts;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.recognise.Recognisers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a model of code in which nobody has declared an element: the module is one program, as a scan sees it. */
public final class Whole {

    private static final String APPLICATION = "org.springframework.boot.autoconfigure.SpringBootApplication";

    private Whole() {}

    /** The facts, with elements that nobody declared; unchanged where somebody declared any, or nothing is seen. */
    public static Facts add(
            Facts facts,
            List<CodeType> code,
            Configuration configuration,
            Recognisers recognisers,
            List<Problem> problems) {
        if (!facts.elements().isEmpty() || code.isEmpty()) {
            return facts;
        }
        CodeBase base = CodeBase.ofTypes(code);
        Optional<CodeType> application = base.annotatedWith(APPLICATION).findFirst();
        CodeType entry = application.orElseGet(() -> shallowest(code));
        String name = configuration.applicationName().orElseGet(entry::simpleName);
        Module module = module(name, base, configuration, entry.place());
        List<Observation> seen = recognisers.recognise(module, problems);
        if (seen.isEmpty()) {
            return facts;
        }
        Facts derived = SystemBuilder.build(name, List.of(new Observed(module, seen)));
        return new Facts(
                facts.systems().isEmpty() ? derived.systems() : facts.systems(),
                facts.boundaries(),
                facts.data().isEmpty() ? derived.data() : facts.data(),
                derived.elements(),
                derived.flows(),
                derived.joints());
    }

    private static CodeType shallowest(List<CodeType> code) {
        return code.stream()
                .min(Comparator.comparingLong((CodeType t) ->
                                t.name().chars().filter(c -> c == '.').count())
                        .thenComparing(CodeType::name))
                .orElseThrow();
    }

    private static Module module(String name, CodeBase code, Configuration configuration, Place place) {
        return new Module(
                name, List.of(), code, configuration, Optional.empty(), Optional.empty(), Set.of(), List.of(), place);
    }
}
