package dev.threatdoc.discover.scan;

import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.deploy.BuildFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of settings that programs of Dropwizard are started with, as in {@code server shop.yml}: what starts them says
 * which; without that, the one that is not for a developer, a test or a certain place.
 */
final class DropwizardFiles {

    private static final Pattern FOLDER = Pattern.compile("|config|conf|src/main/resources");
    private static final Pattern IS_ONE = Pattern.compile("(?m)^(server|database|logging|metrics):");
    private static final Pattern STARTED =
            Pattern.compile("\\bserver(?:[\\s\",']|</?argument>){1,40}([\\w./-]+\\.ya?ml)");
    private static final Pattern STARTING = Pattern.compile("(.*/)?(Dockerfile[\\w.-]*|pom\\.xml)");
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?i)(.*[-_.])?(local|dev|development|test|testing|it|ci|example|sample|replica|stag\\w*)([-_.].*)?");

    private final SourceTree tree;
    private final List<Problem> problems;

    DropwizardFiles(SourceTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** What the files of a module set, the one that it is mostly started with for all profiles. */
    List<ConfigEntry> of(String folder, BuildFile build) {
        if (build.dependencies().stream().noneMatch(d -> d.startsWith("io.dropwizard:"))) {
            return List.of();
        }
        List<String> paths =
                tree.paths(p -> FileKinds.isYaml(p) && !FileKinds.isApplication(p) && isIn(folder, p)).stream()
                        .filter(p -> tree.text(p, problems)
                                .filter(t -> IS_ONE.matcher(t).find())
                                .isPresent())
                        .toList();
        String started = started(folder);
        String usual = paths.stream()
                .filter(p -> !started.isEmpty() && SourceTree.fileName(p).equals(started))
                .findFirst()
                .or(() -> paths.stream()
                        .filter(p -> !OF_A_PLACE.matcher(base(p)).matches())
                        .min(Comparator.comparingInt(String::length)))
                .or(() -> paths.stream().findFirst())
                .orElse("");
        List<ConfigEntry> entries = new ArrayList<>();
        paths.stream()
                .sorted(Comparator.comparing(p -> !p.equals(usual)))
                .forEach(p -> tree.text(p, problems)
                        .ifPresent(t -> entries.addAll(ConfigReader.read(p, t, p.equals(usual) ? "" : base(p))
                                .entries())));
        return entries;
    }

    private static boolean isIn(String folder, String path) {
        String above = SourceTree.folder(path);
        String below = folder.isEmpty()
                ? above
                : above.equals(folder)
                        ? ""
                        : SourceTree.isBelow(above, folder) ? above.substring(folder.length() + 1) : "-";
        return FOLDER.matcher(below).matches();
    }

    /** The name of the file that a file in the folder, or the image's, names behind Dropwizard's command. */
    private String started(String folder) {
        return tree
                .paths(p -> SourceTree.folder(p).equals(folder)
                        && STARTING.matcher(p).matches())
                .stream()
                .flatMap(p -> tree.text(p, problems).stream())
                .map(STARTED::matcher)
                .filter(Matcher::find)
                .map(m -> SourceTree.fileName(m.group(1)))
                .findFirst()
                .orElse("");
    }

    private static String base(String path) {
        return SourceTree.fileName(path).replaceFirst("\\.ya?ml$", "");
    }
}
