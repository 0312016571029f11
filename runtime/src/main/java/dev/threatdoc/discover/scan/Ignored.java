package dev.threatdoc.discover.scan;

import dev.threatdoc.model.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which files of variables Git leaves out, by the names and simple patterns that {@code .gitignore} has for these. */
record Ignored(Map<String, List<String>> lines) implements Predicate<String> {

    static final String FILE = ".gitignore";

    static Ignored of(SourceTree tree, List<Problem> problems) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (String path : tree.paths(p -> SourceTree.fileName(p).equals(FILE))) {
            tree.text(path, problems)
                    .ifPresent(t -> lines.put(
                            SourceTree.folder(path),
                            Arrays.stream(t.split("\\R", -1)).map(String::strip).toList()));
        }
        return new Ignored(lines);
    }

    @Override
    public boolean test(String path) {
        String name = SourceTree.fileName(path);
        return SourceTree.foldersOf(path).stream()
                .flatMap(f -> lines.getOrDefault(f, List.of()).stream())
                .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("!"))
                .map(l -> l.replaceFirst("^(\\*\\*/)?/?", ""))
                .anyMatch(l -> Stream.of(name, path).anyMatch(n -> n.matches(pattern(l))));
    }

    private static String pattern(String line) {
        return "\\Q" + line.replace("\\E", "").replace("*", "\\E[^/]*\\Q") + "\\E";
    }
}
