package dev.threatdoc.discover.scan;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The files below a folder that can tell something, by their paths below it, with forward slashes.
 *
 * <p>Links are not followed. What builds and tools leave behind is not looked at, nor are tests.
 */
final class SourceTree {

    private static final long MOST_BYTES = 2 << 20;
    private static final Set<String> SKIPPED = Set.of("node_modules", "bower_components", "__pycache__");
    private static final Set<String> TESTS =
            Set.of("test", "testFixtures", "integrationTest", "integration-test", "it", "e2e");

    private final Path root;
    private final SortedMap<String, Path> files;

    private SourceTree(Path root, SortedMap<String, Path> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Lists a folder; a file is a folder of its own.
     *
     * @param wanted tells by its path whether a file is of interest
     */
    static SourceTree of(Path root, Predicate<String> wanted) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.isRegularFile(root)) {
            files.put(String.valueOf(root.getFileName()), root);
            return new SourceTree(root, files);
        }
        BuiltFolders built = new BuiltFolders(root);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return folder.equals(root) || isOfInterest(folder, built)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && attributes.size() <= MOST_BYTES && wanted.test(path)) {
                    files.put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceTree(root, files);
    }

    private static boolean isOfInterest(Path folder, BuiltFolders built) throws IOException {
        String name = folder.getFileName().toString();
        Path parent = folder.getParent();
        boolean inSources = parent != null
                && parent.getFileName() != null
                && parent.getFileName().toString().equals("src");
        // A package may be called "build"; a folder beside the sources may not.
        boolean below = folder.toString().replace('\\', '/').contains("/src/main/");
        return !name.startsWith(".")
                && (below || !(SKIPPED.contains(name) || built.isOne(folder)))
                && !(inSources && TESTS.contains(name));
    }

    /** The name of the folder itself. */
    String name() {
        Path name = root.toAbsolutePath().normalize().getFileName();
        return name == null ? "system" : name.toString();
    }

    /** The paths that satisfy a condition, in name order. */
    List<String> paths(Predicate<String> condition) {
        return files.keySet().stream().filter(condition).toList();
    }

    /** Whether there is such a file. */
    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The text of a file; what is no UTF-8 in it is replaced. */
    Optional<String> text(String path, List<Problem> problems) {
        Path file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            problems.add(Problem.warning(
                    new FilePlace(path, 0, 0, ""), "the file cannot be read; nothing of it is in the model"));
            return Optional.empty();
        }
    }

    /** The folder of a path; empty for the topmost. */
    static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The path of another file in the folder of a path. */
    static String sibling(String path, String fileName) {
        return path.substring(0, path.lastIndexOf('/') + 1) + fileName;
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a path lies in a folder or below it. */
    static boolean isBelow(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    /** Folders out of which a path leads, the innermost first, the topmost (empty) last. */
    static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        String at = path;
        while (!at.isEmpty()) {
            at = folder(at);
            folders.add(at);
        }
        return folders;
    }
}
