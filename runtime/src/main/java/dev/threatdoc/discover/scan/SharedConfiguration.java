package dev.threatdoc.discover.scan;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.deploy.KubernetesReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What configuration servers hand out to programs, as far as it lies in the tree: files named after the programs.
 *
 * <p>Their folders are those that a server's settings name and, where these lead out of the tree, those that hold files
 * of at least two programs.
 */
final class SharedConfiguration {

    private static final List<String> SETTINGS = List.of(
            "spring.cloud.config.server.native.search-locations",
            "spring.cloud.config.server.git.search-paths",
            "spring.cloud.config.server.git.uri");
    private static final Pattern NAME = Pattern.compile("(.+?)(?:-([A-Za-z0-9]+))?\\.(ya?ml|properties)");
    private static final String FOR_ALL = "application";
    /** The profile that counts where none is named, as a server calls it. */
    private static final String ALWAYS = "default";

    private final SourceTree tree;
    private final List<Problem> problems;
    /** Whether what lies in folders below it is for the profile of their name, by each folder's path. */
    private final Map<String, Boolean> folders;

    private SharedConfiguration(SourceTree tree, List<Problem> problems, Map<String, Boolean> folders) {
        this.tree = tree;
        this.problems = problems;
        this.folders = folders;
    }

    /**
     * Finds the folders.
     *
     * @param names the names of all programs
     */
    static SharedConfiguration of(
            SourceTree tree, List<BuildModule> modules, Set<String> names, List<Problem> problems) {
        Map<String, Boolean> folders = new LinkedHashMap<>();
        List<String> all = tree.paths(FileKinds::isConfiguration);
        for (BuildModule module : modules) {
            Configuration configuration = Configuration.of(module.entries());
            if (isServer(module)) {
                folders.put(join(module.folder(), "src/main/resources/config"), false);
                SETTINGS.stream()
                        .flatMap(s -> configuration.entries().stream()
                                .filter(e -> e.key()
                                        .replaceAll("\\[\\d+\\]$", "")
                                        .replaceAll("[-_]", "")
                                        .equalsIgnoreCase(s.replaceAll("[-_]", ""))))
                        .flatMap(e -> Arrays.stream(e.text().split(",")))
                        .map(String::strip)
                        .forEach(l -> locate(l, module, all, folders));
            }
        }
        named(tree, names).forEach((folder, programs) -> {
            if (programs.size() > 1) {
                folders.putIfAbsent(folder, false);
            }
        });
        return new SharedConfiguration(tree, problems, folders);
    }

    /** All folders that hold a file named after a program, for somebody says that these are handed out. */
    static SharedConfiguration named(SourceTree tree, Set<String> names, List<Problem> problems) {
        Map<String, Boolean> folders = new LinkedHashMap<>();
        named(tree, names).keySet().forEach(f -> folders.put(f, false));
        return new SharedConfiguration(tree, problems, folders);
    }

    /** The folders with files that are named after programs, and their names. */
    private static Map<String, Set<String>> named(SourceTree tree, Set<String> names) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String path : tree.paths(FileKinds::isConfiguration)) {
            String file = SourceTree.fileName(path);
            Matcher name = NAME.matcher(file);
            String whole = file.replaceAll("\\.[a-z]+$", "");
            // The last part of the name is a profile, or belongs to the program's name.
            if (name.matches() && (names.contains(whole) || names.contains(name.group(1)))) {
                known.computeIfAbsent(SourceTree.folder(path), k -> new LinkedHashSet<>())
                        .add(names.contains(whole) ? whole : name.group(1));
            }
        }
        return known;
    }

    /** Whether a program hands out configuration, and so does not ask for it. */
    static boolean isServer(BuildModule module) {
        return !Configuration.of(module.entries())
                .below("spring.cloud.config.server")
                .isEmpty();
    }

    private static void locate(String location, BuildModule module, List<String> all, Map<String, Boolean> folders) {
        boolean hasProfiles = location.endsWith("{profile}");
        String path = location.replaceAll("\\$?\\{[^{}]*\\}", "").replaceFirst("(?<!/)/+$", "");
        if (path.startsWith("classpath:")) {
            String within = path.substring("classpath:".length()).replaceAll("^/*", "/");
            folders.merge(join(module.folder(), "src/main/resources" + within), hasProfiles, Boolean::logicalOr);
            return;
        }
        String last = SourceTree.fileName(path).replaceAll("\\.git$", "");
        if (!last.isEmpty() && !last.contains(":")) {
            all.stream()
                    .flatMap(p -> SourceTree.foldersOf(p).stream())
                    .filter(f -> SourceTree.fileName(f).equals(last))
                    .forEach(f -> folders.merge(f, hasProfiles, Boolean::logicalOr));
        }
    }

    private static String join(String folder, String path) {
        return (folder.isEmpty() ? path : folder + "/" + path).replaceFirst("(?<!/)/+$", "");
    }

    /** What is handed out to the program of that name; what is for it alone goes before what is for all. */
    List<ConfigEntry> of(String name) {
        List<ConfigEntry> entries = new ArrayList<>();
        for (String wanted : List.of(name, FOR_ALL)) {
            for (String folder : folders.keySet()) {
                for (String path : tree.paths(p -> FileKinds.isConfiguration(p) && SourceTree.isBelow(p, folder))) {
                    entries.addAll(entries(path, folder, wanted, name));
                }
            }
        }
        return entries;
    }

    private List<ConfigEntry> entries(String path, String folder, String wanted, String name) {
        String within = SourceTree.folder(path);
        boolean hasProfiles = folders.getOrDefault(folder, false);
        boolean own = SourceTree.isBelow(path, join(folder, name));
        String base = own ? join(folder, name) : folder;
        String below = within.equals(base) ? "" : within.substring(base.length() + 1);
        String file = SourceTree.fileName(path);
        Matcher matcher = NAME.matcher(file);
        boolean whole = file.replaceAll("\\.[a-z]+$", "").equals(wanted);
        if (below.contains("/")
                || (!below.isEmpty() && !hasProfiles)
                || !matcher.matches()
                || (!whole && !matcher.group(1).equals(wanted))) {
            return List.of();
        }
        String profile = whole ? below : String.valueOf(matcher.group(2));
        return read(path, profile.equals(ALWAYS) ? "" : profile);
    }

    private List<ConfigEntry> read(String path, String profile) {
        return tree.text(path, problems)
                .filter(t -> !KubernetesReader.isManifest(t))
                .map(t -> ConfigReader.read(path, t, profile).entries())
                .orElse(List.of());
    }
}
