package dev.threatdoc.processor;

import dev.threatdoc.code.CodeType;
import dev.threatdoc.config.ConfigEntry;
import dev.threatdoc.config.ConfigFile;
import dev.threatdoc.config.ConfigReader;
import dev.threatdoc.config.Configuration;
import dev.threatdoc.facts.Facts;
import dev.threatdoc.model.Problem;
import dev.threatdoc.processor.code.CompiledCode;
import dev.threatdoc.processor.hint.Drift;
import dev.threatdoc.processor.hint.Hints;
import dev.threatdoc.processor.hint.Looked;
import dev.threatdoc.processor.hint.Uses;
import dev.threatdoc.processor.hint.Whole;
import dev.threatdoc.processor.option.CodeOptions;
import dev.threatdoc.processor.option.Derive;
import dev.threatdoc.processor.option.ResourceFolders;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.recognise.Recognisers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads off code and configuration what completes the facts that annotations give, and what contradicts them. */
final class CodeStep {

    private static final List<String> NAMES = List.of("application", "bootstrap");
    private static final List<String> ENDINGS = List.of(".properties", ".yml", ".yaml");

    private final ProcessingEnvironment environment;
    private final CodeOptions options;
    private final List<Problem> problems;

    /** A step that reports what is wrong, and drift, there. */
    CodeStep(ProcessingEnvironment environment, CodeOptions options, List<Problem> problems) {
        this.environment = environment;
        this.options = options;
        this.problems = problems;
    }

    /**
     * The facts with what is derived.
     *
     * @param compiled the binary names of the types that are compiled now
     */
    Facts complete(Facts declared, Set<String> compiled) {
        if (options.derive() == Derive.NONE && !options.drift()) {
            return declared;
        }
        List<CodeType> code = CompiledCode.read(environment, compiled);
        Configuration configuration = configuration();
        Recognisers recognisers = Recognisers.load(CodeStep.class.getClassLoader());
        List<Looked> looked = Looked.at(declared, code, configuration, recognisers, problems);
        List<Uses.Use> uses = Uses.undeclared(declared, looked);
        if (options.drift()) {
            problems.addAll(Drift.of(declared, looked, uses));
        }
        if (options.derive() == Derive.NONE) {
            return declared;
        }
        Facts completed = Hints.complete(declared, looked, uses);
        return options.derive() == Derive.ALL
                ? Whole.add(completed, code, configuration, recognisers, problems)
                : completed;
    }

    private Configuration configuration() {
        Map<String, String> texts =
                options.resources().isEmpty() ? classOutput() : ResourceFolders.read(options.resources(), problems);
        List<ConfigEntry> entries = new ArrayList<>();
        texts.forEach((path, text) -> {
            ConfigFile file = ConfigReader.read(path, text);
            problems.addAll(file.problems());
            entries.addAll(file.entries());
        });
        return Configuration.of(entries);
    }

    /** A compiler cannot list the class output, so profiles are read from the option's folders alone. */
    private Map<String, String> classOutput() {
        ClassOutput output = new ClassOutput(environment.getFiler());
        Map<String, String> texts = new TreeMap<>();
        Stream.concat(
                        NAMES.stream().flatMap(n -> ENDINGS.stream().map(e -> n + e)),
                        Stream.of("META-INF/microprofile-config.properties"))
                .forEach(path -> output.resource(path).ifPresent(text -> texts.put(path, text)));
        return texts;
    }
}
