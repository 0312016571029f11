package dev.threatdoc.processor;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.processor.code.CompiledCode;
import dev.threatdoc.processor.hint.Drift;
import dev.threatdoc.processor.hint.Gone;
import dev.threatdoc.processor.hint.Hints;
import dev.threatdoc.processor.hint.ObservedElement;
import dev.threatdoc.processor.hint.PreviousCompilation;
import dev.threatdoc.processor.hint.PreviousCompilationFormat;
import dev.threatdoc.processor.hint.UndeclaredModule;
import dev.threatdoc.processor.hint.UndeclaredUses;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.option.CodeOptions;
import dev.threatdoc.processor.option.Derive;
import dev.threatdoc.processor.option.DriftKind;
import dev.threatdoc.processor.option.InputFiles;
import dev.threatdoc.processor.option.ProcessorOption;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.read.CodeReading;
import dev.threatdoc.processor.read.DeclarationNames;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Reads off code and configuration what completes the facts that annotations give, and what contradicts them. */
final class CodeStep {

    private static final String KEPT = "derived.txt";
    private static final String MODEL = "model.json";
    private static final String WITHOUT_BODIES =
            "[threatdoc] This compiler does not show the bodies of methods, so the model rests on declarations and"
                    + " configuration; what bodies say, such as calls and security rules in code, is not in it";

    private final ProcessingEnvironment environment;
    private final CodeOptions options;
    private final List<Problem> problems;
    private final ClassOutput output;

    /** A step that reports what is wrong, and drift, there. */
    CodeStep(ProcessingEnvironment environment, CodeOptions options, List<Problem> problems) {
        this.environment = environment;
        this.options = options;
        this.problems = problems;
        this.output = new ClassOutput(environment.getFiler());
    }

    /**
     * Facts with what is derived.
     *
     * @param facts the facts
     * @param files what the next compilation may need to know of this one, by file name
     */
    record Completed(Facts facts, Map<String, String> files) {}

    /**
     * The facts with what is derived.
     *
     * @param reading what the annotations say
     * @param index the types that the last compilation knew
     * @param compiled the binary names of the types that are compiled now
     */
    Completed complete(CodeReading reading, TypeIndex index, Set<String> compiled) {
        Facts declared = reading.facts();
        if (options.drift().contains(DriftKind.ELEMENT)) {
            problems.addAll(gone(reading, index, compiled));
        }
        if (options.derive() == Derive.NONE && options.drift().isEmpty()) {
            return new Completed(declared, Map.of());
        }
        PreviousCompilation before =
                output.read(KEPT).map(PreviousCompilationFormat::parse).orElseGet(PreviousCompilation::none);
        PreviousCompilation kept = before.in(notCompiled(before.types(), compiled));
        CompiledCode code = CompiledCode.read(environment, compiled, kept.types());
        Configuration configuration = new OwnConfiguration(options.resources(), output, problems).read();
        Recognisers recognisers =
                Recognisers.all(CodeStep.class.getClassLoader()).reading(words());
        List<ObservedElement> looked =
                ObservedElement.at(declared, code.all(), kept, configuration, recognisers, problems);
        List<UndeclaredUses.Held> held = kept.with(UndeclaredUses.held(declared, looked));
        List<UndeclaredUses.Use> uses = UndeclaredUses.undeclared(declared, held);
        drift(declared, code, kept, looked, uses);
        if (options.derive() == Derive.NONE) {
            return new Completed(declared, Map.of());
        }
        Optional<UndeclaredModule> whole =
                options.derive() == Derive.ALL && declared.elements().isEmpty()
                        ? UndeclaredModule.at(code.all(), kept, configuration, recognisers, problems)
                        : Optional.empty();
        if (!code.hasBodies()
                && (whole.filter(UndeclaredModule::isProgram).isPresent()
                        || looked.stream().anyMatch(CodeStep::doesSomething))) {
            environment.getMessager().printMessage(Diagnostic.Kind.NOTE, WITHOUT_BODIES);
        }
        Facts completed = Hints.complete(declared, looked, uses);
        return new Completed(
                // What was seen of a library is kept all the same: the next file may make a program of it.
                whole.filter(UndeclaredModule::isProgram)
                        .map(w -> w.add(completed))
                        .orElse(completed),
                Map.of(KEPT, PreviousCompilationFormat.print(kept(code.types(), kept, looked, held, whole))));
    }

    /** Whether there is a method that has a body somewhere in the code of an element. */
    private static boolean doesSomething(ObservedElement looked) {
        return looked.module().code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS)
                .flatMap(t -> t.methods().stream())
                .anyMatch(m -> !m.name().equals(CodeMethod.CONSTRUCTOR)
                        && !m.modifiers().contains("abstract"));
    }

    /** Elements that the last compilation knew, and whose classes are not there any more. */
    private List<Problem> gone(CodeReading reading, TypeIndex index, Set<String> compiled) {
        Set<String> missing = new TreeSet<>(index.types().keySet());
        missing.removeAll(reading.index().types().keySet());
        missing.removeAll(compiled);
        missing.removeAll(notCompiled(missing, compiled));
        return missing.isEmpty()
                ? List.of()
                : output.read(MODEL)
                        .map(model -> Gone.elements(missing, model, reading.facts()))
                        .orElse(List.of());
    }

    /** Those types that are there, though they are not compiled now. */
    private Set<String> notCompiled(Set<String> types, Set<String> compiled) {
        DeclarationNames names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        return types.stream()
                .filter(t -> !compiled.contains(t) && names.find(t).isPresent())
                .collect(Collectors.toSet());
    }

    private static PreviousCompilation kept(
            List<CodeType> code,
            PreviousCompilation before,
            List<ObservedElement> looked,
            List<UndeclaredUses.Held> held,
            Optional<UndeclaredModule> whole) {
        SortedSet<String> types = new TreeSet<>(before.types());
        code.forEach(t -> types.add(t.place().type()));
        SortedMap<String, List<Observation>> seen = new TreeMap<>();
        looked.forEach(l -> seen.put(l.element().key(), l.observations()));
        whole.ifPresent(w -> seen.put(PreviousCompilation.MODULE, w.observations()));
        return new PreviousCompilation(types, seen, held, whole.map(UndeclaredModule::entry));
    }

    private void drift(
            Facts declared,
            CompiledCode code,
            PreviousCompilation kept,
            List<ObservedElement> looked,
            List<UndeclaredUses.Use> uses) {
        if (options.drift().contains(DriftKind.CONTROL)) {
            problems.addAll(Drift.controls(looked));
        }
        if (options.drift().contains(DriftKind.BOUNDARY)) {
            problems.addAll(Drift.crossings(declared, uses));
        }
        // Where code is missing, it may be the one that has the trace.
        if (options.drift().contains(DriftKind.FLOW)
                && code.hasBodies()
                && kept.types().isEmpty()) {
            problems.addAll(Drift.flows(declared, code.types(), looked));
        }
    }

    /** What names of fields mean: the bundled list, and the user's own. */
    private WordList words() {
        return options.words()
                .flatMap(path -> InputFiles.read(ProcessorOption.WORDS, path, problems)
                        .map(text -> WordList.load().and(path, text, problems)))
                .orElseGet(WordList::load);
    }
}
