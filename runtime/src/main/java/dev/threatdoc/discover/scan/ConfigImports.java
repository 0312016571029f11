package dev.threatdoc.discover.scan;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that a program's configuration takes in, as Spring Boot's manual has it for <a
 * href="https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.importing">{@code spring.config.import}</a>,
 * as far as they lie in the tree.
 */
final class ConfigImports {

    private static final Pattern KEY =
            Pattern.compile("(?i)spring[._]config[._](import|additional-?_?location)(\\[\\d+\\])?");
    private static final Pattern HINT = Pattern.compile("(.*)\\[(\\.?\\w+)\\]");
    private static final Pattern ELSEWHERE = Pattern.compile("(?!classpath\\*?:|file:)[a-z][a-z0-9+-]+:.*");
    private static final int MOST = 50;

    private final SourceTree tree;
    private final String folder;
    private final List<String> resources;
    private final List<Problem> problems;
    private final Set<String> seen = new TreeSet<>();

    /**
     * Reads for one module.
     *
     * @param folder the module's folder
     * @param resources the folders below it that become the root of the class path
     */
    ConfigImports(SourceTree tree, String folder, List<String> resources, List<Problem> problems) {
        this.tree = tree;
        this.folder = folder;
        this.resources = resources;
        this.problems = problems;
    }

    /** What the files that those entries name set, and those that these name in turn, each for its profile. */
    List<ConfigEntry> of(List<ConfigEntry> entries) {
        List<ConfigEntry> imported = new ArrayList<>();
        List<ConfigEntry> open = new ArrayList<>(entries);
        while (!open.isEmpty() && seen.size() < MOST) {
            ConfigEntry entry = open.remove(0);
            if (!KEY.matcher(entry.key()).matches()) {
                continue;
            }
            for (String location : entry.text().split("[,;]", -1)) {
                List<ConfigEntry> read = read(location.strip().replaceFirst("^optional:", ""), entry);
                imported.addAll(read);
                open.addAll(read);
            }
        }
        return imported;
    }

    private List<ConfigEntry> read(String location, ConfigEntry importing) {
        if (location.isEmpty()
                || location.contains("$")
                || ELSEWHERE.matcher(location).matches()) {
            return List.of();
        }
        Matcher hint = HINT.matcher(location);
        String path = hint.matches() ? hint.group(1) : location;
        String ending = hint.matches() ? "." + hint.group(2).replaceFirst("^\\.", "") : "";
        Optional<String> found = places(path, importing).filter(tree::has).findFirst();
        return found.filter(seen::add)
                .flatMap(p -> tree.text(p, problems)
                        .map(t -> ConfigReader.read(p + ending, t, importing.profile()).entries().stream()
                                .map(e -> e.at(new FilePlace(p, e.place().line(), 0, "")))
                                .toList()))
                .orElse(List.of());
    }

    /** Where a file may lie: on the class path, where the program is started, or beside the one that names it. */
    private Stream<String> places(String path, ConfigEntry importing) {
        String bare = path.replaceFirst("^(classpath\\*?|file):", "").replaceFirst("^(\\./|/)++", "");
        Stream<String> onClassPath = resources.stream().map(r -> below(folder, r + bare));
        if (path.startsWith("classpath")) {
            return onClassPath;
        }
        Stream<String> started = Stream.of(below(folder, bare), bare);
        return path.startsWith("file:")
                ? started
                : Stream.of(Stream.of(SourceTree.sibling(importing.place().file(), bare)), onClassPath, started)
                        .flatMap(s -> s);
    }

    private static String below(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }
}
