package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.recognise.infra.PropertySources;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.SourceUnit;
import dev.threatdoc.read.config.AppenderReader;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigFile;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.MapperReader;
import dev.threatdoc.read.config.RouteReader;
import dev.threatdoc.read.config.SeedReader;
import dev.threatdoc.read.config.StrutsReader;
import dev.threatdoc.read.config.TemplateReader;
import dev.threatdoc.read.config.XmlSettings;
import dev.threatdoc.read.deploy.BuildFile;
import dev.threatdoc.read.deploy.GradleReader;
import dev.threatdoc.read.deploy.GradleSettings;
import dev.threatdoc.read.deploy.MavenReader;
import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import dev.threatdoc.read.source.JavaSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the modules of the builds below a folder, and reads what belongs to each. */
final class BuildModules {

    /** Where a program looks for its configuration, below its folder. */
    private static final Pattern CONFIG_FOLDER =
            Pattern.compile("(src/(main/)?(resources|java|webapp)(/config|/META-INF|/WEB-INF/classes)?|config|)");

    /** Folders of a module that become the root of the class path. */
    private static final List<String> RESOURCES = List.of("src/main/resources/", "src/main/java/", "src/");

    private final SourceTree tree;
    private final List<Problem> problems;
    private final Map<String, BuildFile> builds = new TreeMap<>();

    private BuildModules(SourceTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * Reads the modules.
     *
     * @param problems collects a warning for each file that could not be read in full
     * @param progress is told what is being read
     */
    static List<BuildModule> of(SourceTree tree, List<Problem> problems, Progress progress) {
        return new BuildModules(tree, problems).read(progress);
    }

    private List<BuildModule> read(Progress progress) {
        for (String path : tree.paths(FileKinds::isBuild)) {
            tree.text(path, problems)
                    .map(t -> path.endsWith(".xml") ? MavenReader.read(path, t) : GradleReader.read(path, t))
                    // Of two builds of one folder, the first counts; only the other one may say what comes of it.
                    .ifPresent(b -> builds.merge(SourceTree.folder(path), b, (one, two) -> one.orNamed(two.name())));
        }
        for (String path : tree.paths(FileKinds::isGradleSettings)) {
            tree.text(path, problems).ifPresent(t -> {
                GradleSettings.rootName(t)
                        .ifPresent(n -> builds.computeIfPresent(SourceTree.folder(path), (k, b) -> b.orNamed(n)));
                gradleProjects(path, GradleSettings.read(path, t));
            });
        }
        Map<String, List<JavaFile>> java = new TreeMap<>();
        for (String path : tree.paths(FileKinds::isJava)) {
            tree.text(path, problems)
                    .ifPresent(t -> java.computeIfAbsent(folderOf(path), k -> new ArrayList<>())
                            .add(new JavaFile(path, t)));
        }
        Map<String, List<ConfigEntry>> entries = new TreeMap<>();
        for (String path : configurations()) {
            tree.text(path, problems)
                    .ifPresent(t -> entries.computeIfAbsent(folderOf(path), k -> new ArrayList<>())
                            .addAll(config(path, t)));
        }
        others(FileKinds::isLogging, AppenderReader::read, entries);
        others(FileKinds::isXmlSettings, XmlSettings::read, entries);
        others(FileKinds::isTemplate, TemplateReader::read, entries);
        others(FileKinds::isMapper, MapperReader::read, entries);
        others(FileKinds::isSeed, SeedReader::read, entries);
        others(FileKinds::isStruts, StrutsReader::read, entries);
        others(FileKinds::isPlayRoutes, RouteReader::play, entries);
        functions(entries);
        List<BuildModule> modules = new ArrayList<>();
        TreeMap<String, Boolean> folders = new TreeMap<>();
        List.of(java.keySet(), entries.keySet(), builds.keySet()).forEach(s -> s.forEach(f -> folders.put(f, true)));
        for (String folder : folders.keySet()) {
            progress.reading(folder);
            List<SourceUnit> units = parse(java.getOrDefault(folder, List.of()));
            List<ConfigEntry> all = new ArrayList<>(entries.getOrDefault(folder, List.of()));
            all.addAll(0, new ConfigImports(tree, folder, RESOURCES, problems).of(all));
            all.addAll(named(folder, units));
            Optional<BuildFile> build = Optional.ofNullable(builds.get(folder)).map(b -> withInherited(b, folder));
            build.ifPresent(b -> all.addAll(new DropwizardFiles(tree, problems).of(folder, b)));
            modules.add(new BuildModule(folder, build, units, all));
        }
        return modules;
    }

    /** What files set that code names; files that a program reads by itself go before them, and were read. */
    private List<ConfigEntry> named(String folder, List<SourceUnit> units) {
        Set<String> paths = PropertySources.of(CodeBase.of(units, List.of())).stream()
                .flatMap(p -> RESOURCES.stream().map(r -> folder.isEmpty() ? r + p : folder + "/" + r + p))
                .collect(Collectors.toCollection(TreeSet::new));
        return tree.paths(p -> paths.contains(p) && !FileKinds.isApplication(p)).stream()
                .flatMap(p -> tree.text(p, problems).stream().flatMap(t -> config(p, t).stream()))
                .toList();
    }

    /** Projects of a Gradle build, which need not have a build file of their own. */
    private void gradleProjects(String settings, Map<String, String> folders) {
        Map<String, BuildFile> configured = Stream.of("build.gradle", "build.gradle.kts")
                .map(n -> SourceTree.sibling(settings, n))
                .filter(tree::has)
                .findFirst()
                .flatMap(p -> tree.text(p, problems).map(t -> GradleReader.projects(p, t)))
                .orElse(Map.of());
        folders.forEach((project, folder) -> {
            if (tree.paths(p -> SourceTree.isBelow(p, folder)).isEmpty()) {
                return;
            }
            BuildFile above = configured.getOrDefault(
                    project, new BuildFile("", Set.of(), Map.of(), false, false, new FilePlace(settings, 0, 0, "")));
            builds.merge(folder, above, BuildModules::both);
        });
    }

    private static BuildFile both(BuildFile own, BuildFile above) {
        Set<String> dependencies = new TreeSet<>(own.dependencies());
        dependencies.addAll(above.dependencies());
        return new BuildFile(
                own.name(),
                dependencies,
                own.properties(),
                own.isApplication() || above.isApplication(),
                own.aggregates(),
                own.place());
    }

    private void others(
            Predicate<String> kind,
            BiFunction<String, String, List<ConfigEntry>> reader,
            Map<String, List<ConfigEntry>> entries) {
        for (String path : tree.paths(kind)) {
            List<ConfigEntry> read =
                    tree.text(path, problems).map(t -> reader.apply(path, t)).orElse(List.of());
            if (!read.isEmpty()) {
                entries.computeIfAbsent(folderOf(path), k -> new ArrayList<>()).addAll(read);
            }
        }
    }

    /** Templates of functions, each for the module whose code it names. */
    private void functions(Map<String, List<ConfigEntry>> entries) {
        for (String path : tree.paths(FileKinds::isYaml)) {
            tree.text(path, problems)
                    .filter(RouteReader::isSam)
                    .map(t -> RouteReader.sam(path, t))
                    .orElse(Map.of())
                    .forEach((code, routes) -> {
                        String inside = code.isEmpty() ? "x" : code.replaceFirst("^\\./", "") + "/x";
                        entries.computeIfAbsent(folderOf(SourceTree.sibling(path, inside)), k -> new ArrayList<>())
                                .addAll(routes);
                    });
        }
    }

    /** A build file with what those in the folders above it let all of theirs use. */
    private BuildFile withInherited(BuildFile build, String folder) {
        Set<String> all = new TreeSet<>(build.dependencies());
        for (String above : SourceTree.foldersOf(folder)) {
            BuildFile parent = builds.get(above);
            if (parent != null) {
                all.addAll(parent.dependencies());
            }
        }
        return new BuildFile(
                build.name(), all, build.properties(), build.isApplication(), build.aggregates(), build.place());
    }

    /** What holds for all goes before what holds for one profile, and the application's before the bootstrap's. */
    private List<String> configurations() {
        return tree
                .paths(p -> FileKinds.isApplication(p)
                        && CONFIG_FOLDER.matcher(relative(SourceTree.folder(p))).matches())
                .stream()
                .sorted(Comparator.<String>comparingInt(
                        p -> SourceTree.fileName(p).length()))
                .toList();
    }

    private String relative(String folder) {
        String module = folderOf(folder + "/x");
        return module.isEmpty()
                ? folder
                : folder.length() > module.length() ? folder.substring(module.length() + 1) : "";
    }

    private List<ConfigEntry> config(String path, String text) {
        ConfigFile file = ConfigReader.read(path, FilteredResource.filled(text, buildsOf(path)));
        problems.addAll(file.problems());
        return file.entries();
    }

    /** The build files of the module to which a file belongs and of those above, the nearest first. */
    private List<BuildFile> buildsOf(String path) {
        return SourceTree.foldersOf(path).stream()
                .flatMap(f -> Stream.ofNullable(builds.get(f)))
                .toList();
    }

    private List<SourceUnit> parse(List<JavaFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaSources sources = JavaParser.parse(files);
        problems.addAll(sources.problems());
        return sources.units();
    }

    /** The folder of the module to which a file belongs: the nearest with a build file, or that of its sources. */
    private String folderOf(String path) {
        for (String folder : SourceTree.foldersOf(path)) {
            if (builds.containsKey(folder)) {
                return folder;
            }
        }
        int sources = path.indexOf("src/main/");
        return sources <= 0 ? "" : path.substring(0, sources - 1);
    }
}
