package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What deployment files and the files of configuration servers say of programs that were compiled elsewhere, and of
 * those that they start beside them.
 */
public final class Deployments {

    private final SourceTree tree;

    private Deployments(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Finds deployment files.
     *
     * @param path a file, or a folder of which all such files count
     * @throws IOException if the path cannot be read
     */
    public static Deployments of(Path path) throws IOException {
        return new Deployments(SourceTree.of(path, FileKinds::isDeployment));
    }

    /**
     * What they say of programs.
     *
     * @param known the model whose programs are deployed
     * @param recognisers what to ask about each program
     * @param problems collects a warning for each file that could not be read in full
     * @return what was observed, under the names of the elements where they are known
     */
    public List<Observed> observe(Facts known, Recognisers recognisers, List<Problem> problems) {
        return modules(programs(known), problems).stream()
                .map(m -> new Observed(m, recognisers.recognise(m, problems)))
                .toList();
    }

    /** All elements but people, for a store may be what a container is as well. */
    private static List<KnownProgram> programs(Facts known) {
        Map<String, List<String>> names = new HashMap<>();
        for (Program program : known.joints().programs()) {
            names.put(program.element(), program.names());
        }
        List<KnownProgram> programs = new ArrayList<>();
        for (ItemFact element : known.elements()) {
            if (!element.attributes().kind().is(Kinds.ACTOR)) {
                programs.add(new KnownProgram(element.name(), names.getOrDefault(element.key(), List.of())));
            }
        }
        return programs;
    }

    private List<Module> modules(List<KnownProgram> programs, List<Problem> problems) {
        Set<String> names = programs.stream()
                .flatMap(p -> Stream.concat(Stream.of(p.element()), p.names().stream()))
                .collect(Collectors.toSet());
        SharedConfiguration shared = SharedConfiguration.named(tree, names, problems);
        ContainerMatch<KnownProgram> containers = ContainerMatch.of(programs, Containers.of(tree, problems));
        Surroundings surroundings = Surroundings.of(tree, problems);
        List<Module> modules = new ArrayList<>();
        for (KnownProgram program : programs) {
            Optional<Container> container = containers.of(program);
            List<ConfigEntry> handedOut = Stream.concat(Stream.of(program.element()), program.names().stream())
                    .flatMap(n -> shared.of(n).stream())
                    .distinct()
                    .toList();
            if (container.isPresent() || !handedOut.isEmpty()) {
                modules.add(module(program, container, handedOut, surroundings));
            }
        }
        modules.addAll(surroundings.programs(containers.rest()));
        return modules;
    }

    private static Module module(
            KnownProgram program,
            Optional<Container> container,
            List<ConfigEntry> handedOut,
            Surroundings surroundings) {
        Optional<Dockerfile> dockerfile =
                container.map(Container::buildFolder).filter(f -> !f.isEmpty()).flatMap(surroundings::dockerfile);
        Configuration configuration =
                ProgramConfiguration.of(container, dockerfile, handedOut, List.of(), surroundings.variables());
        return new Module(
                program.element(),
                container.stream()
                        .flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()))
                        .toList(),
                CodeBase.none(),
                configuration,
                container,
                dockerfile,
                Set.of(),
                List.of(),
                container.map(Container::place).orElseGet(() -> handedOut.get(0).place()));
    }
}
