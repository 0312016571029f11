package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.infra.Images;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.SourceUnit;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.Container;
import dev.threatdoc.read.deploy.Dockerfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes programs of what was found: build modules with what they use, containers, and web servers beside them. */
final class Modules {

    private final SourceTree tree;
    private final List<Problem> problems;
    private final List<BuildModule> builds;
    private final List<BuildModule> applications;
    private final ContainerMatch<BuildModule> containers;
    private final Surroundings surroundings;
    private boolean libraryOnly;

    private Modules(SourceTree tree, List<Problem> problems, Progress progress) {
        this.tree = tree;
        this.problems = problems;
        this.builds = BuildModules.of(tree, problems, progress);
        this.applications = applications();
        Containers deployed = Containers.of(tree, problems);
        this.containers = ContainerMatch.of(applications, deployed.all());
        this.surroundings = Surroundings.of(tree, deployed.unclaimed(), problems);
    }

    /** Reads a tree. */
    static Modules of(SourceTree tree, List<Problem> problems, Progress progress) {
        return new Modules(tree, problems, progress);
    }

    /** Whether a module is all the code that there is, of which nothing says that anybody starts it. */
    boolean isPerhapsLibrary(Module module) {
        return libraryOnly && !module.code().isEmpty();
    }

    private List<BuildModule> applications() {
        List<BuildModule> filled = builds.stream()
                .filter(m -> !m.isEmpty() || m.isApplication(false))
                .toList();
        List<BuildModule> applications = filled.stream()
                .filter(m -> {
                    boolean isUsed = filled.stream().anyMatch(o -> !o.folder().equals(m.folder()) && o.uses(m));
                    return m.isApplication(isUsed) || (m.hasMain() && !isUsed);
                })
                .toList();
        if (!applications.isEmpty() || filled.stream().allMatch(m -> m.units().isEmpty())) {
            return applications;
        }
        // Nothing says that it runs: a library, or code that something else starts. It is one thing, then.
        libraryOnly = true;
        return List.of(new BuildModule(
                "",
                Optional.empty(),
                filled.stream().flatMap(m -> m.units().stream()).toList(),
                filled.stream().flatMap(m -> m.entries().stream()).toList()));
    }

    /** The programs, in the order of their folders, then those that only deployment files know. */
    List<Module> all() {
        Set<String> names = applications.stream()
                .flatMap(m -> Stream.concat(m.applicationName().stream(), Stream.of(m.folderName(), m.artifact())))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        SharedConfiguration shared = SharedConfiguration.of(tree, builds, names, problems);
        List<Module> modules = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (BuildModule application : applications) {
            Module module = module(application, shared);
            modules.add(taken.add(module.name()) ? module : renamed(module, application.folder(), taken));
        }
        modules.addAll(surroundings.programs(containers.rest().stream()
                .filter(c -> !Images.holdsNothing(c) && taken.add(c.name()))
                .toList()));
        return modules;
    }

    private static Module renamed(Module module, String folder, Set<String> taken) {
        String name = module.name() + " (" + folder + ")";
        taken.add(name);
        return new Module(
                name,
                module.aliases(),
                module.code(),
                module.configuration(),
                module.container(),
                module.dockerfile(),
                module.dependencies(),
                module.peers(),
                module.place());
    }

    private Module module(BuildModule build, SharedConfiguration shared) {
        Optional<Container> container = containers.of(build);
        List<BuildModule> parts = withLibraries(build);
        String usual = build.applicationName()
                .or(() -> container.map(Container::name))
                .orElse(build.folder().isEmpty() ? rootName(build) : build.folderName());
        Optional<Dockerfile> dockerfile = dockerfileOf(build);
        Configuration configuration = ProgramConfiguration.of(
                container,
                dockerfile,
                SharedConfiguration.isServer(build) ? List.of() : shared.of(usual),
                parts.stream().map(BuildModule::entries).toList(),
                surroundings.variables());
        List<SourceUnit> libraries =
                parts.stream().skip(1).flatMap(p -> p.units().stream()).toList();
        Place place = build.build()
                .<Place>map(b -> b.place())
                .or(() -> build.entries().stream().findFirst().map(ConfigEntry::place))
                .or(() -> build.units().stream().findFirst().map(u -> new FilePlace(u.file(), 0, 0, "")))
                .orElse(Place.NONE);
        return new Module(
                usual,
                Stream.concat(
                                Stream.of(build.folderName(), build.artifact()),
                                container.stream().flatMap(Modules::names))
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .toList(),
                CodeBase.of(build.units(), libraries),
                configuration,
                container,
                dockerfile,
                parts.stream().flatMap(p -> p.dependencies().stream()).collect(Collectors.toCollection(TreeSet::new)),
                dockerfile.map(surroundings::copiedInto).orElse(List.of()),
                place);
    }

    /** The file that builds a module's image: in its folder or, as build plug-ins have it, in one below. */
    private Optional<Dockerfile> dockerfileOf(BuildModule build) {
        return surroundings
                .dockerfile(build.folder())
                .or(() -> build.folder().isEmpty()
                        ? Optional.empty()
                        : surroundings.dockerfile(f -> SourceTree.isBelow(f, build.folder())
                                && builds.stream()
                                        .noneMatch(b -> !b.folder().equals(build.folder())
                                                && SourceTree.isBelow(b.folder(), build.folder())
                                                && SourceTree.isBelow(f, b.folder()))))
                .or(() -> imageOf(build));
    }

    /** A file elsewhere that builds an image for Java of what a module makes, or of the only program that there is. */
    private Optional<Dockerfile> imageOf(BuildModule build) {
        List<Dockerfile> free = surroundings.images().stream()
                .filter(d -> d.isForJava()
                        && !isOfAnother(SourceTree.folder(d.place().file()), build))
                .toList();
        return free.stream()
                .filter(d -> d.names(build.artifact().isEmpty() ? build.folderName() : build.artifact()))
                .findFirst()
                .or(() -> free.stream().filter(d -> applications.size() == 1).findFirst());
    }

    private boolean isOfAnother(String folder, BuildModule build) {
        return applications.stream()
                .anyMatch(a -> !a.folder().equals(build.folder())
                        && !a.folder().isEmpty()
                        && SourceTree.isBelow(folder, a.folder()));
    }

    private String rootName(BuildModule build) {
        return build.artifact().isEmpty() ? tree.name() : build.artifact();
    }

    /** A module and those of the same tree that it uses, directly or not, unless they are programs themselves. */
    private List<BuildModule> withLibraries(BuildModule module) {
        Set<BuildModule> all = new LinkedHashSet<>(List.of(module));
        List<BuildModule> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            BuildModule at = open.remove(0);
            builds.stream()
                    .filter(b -> at.uses(b) && !applications.contains(b) && all.add(b))
                    .forEach(open::add);
        }
        return List.copyOf(all);
    }

    private static Stream<String> names(Container container) {
        return Stream.concat(Stream.of(container.name()), container.aliases().stream());
    }
}
