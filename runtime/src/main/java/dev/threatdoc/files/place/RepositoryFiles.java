package dev.threatdoc.files.place;

import dev.threatdoc.model.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source tree on disk, in which the file is looked up that a model names by its end, such as
 * {@code com/example/Shop.java} below some source folder.
 *
 * <p>What stands at the root itself is that file. Else the whole tree is looked through, once and only if somebody
 * asks; of several files with that end the one in the same module as the model is meant, and if that does not decide,
 * none is.
 */
public final class RepositoryFiles implements SourceFiles {

    private static final Set<String> PASSED_OVER =
            Set.of(".git", ".gradle", ".idea", ".mvn", ".svn", "node_modules", "target");
    private static final int MOST_FILES = 500_000;

    private final Path root;
    private final List<Path> modules;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private @Nullable Map<String, List<String>> byName;

    private RepositoryFiles(Path root, List<Path> modules) {
        this.root = root;
        this.modules = List.copyOf(modules);
    }

    /**
     * The files below a root.
     *
     * @param root the root of the repository
     * @param models the files and folders that models were read from: what is built in a module lies below it
     */
    public static RepositoryFiles of(Path root, List<Path> models) {
        Path top = root.toAbsolutePath().normalize();
        return new RepositoryFiles(
                top,
                models.stream()
                        .map(m -> m.toAbsolutePath().normalize())
                        .filter(m -> m.startsWith(top))
                        .toList());
    }

    /** The root of the repository that a file or folder belongs to: the nearest folder with a {@code .git} in it. */
    public static Optional<Path> repository(Path file) {
        Path folder = file.toAbsolutePath().normalize();
        while (folder != null) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> path(Place place) {
        return place.file().isEmpty() ? Optional.empty() : known.computeIfAbsent(place.file(), this::find);
    }

    private Optional<String> find(String file) {
        Optional<String> relative = RelativePath.of(file);
        if (relative.isEmpty()) {
            return inside(file);
        }
        String path = relative.get();
        if (isFile(root.resolve(path))) {
            return relative;
        }
        List<String> candidates = named(path.substring(path.lastIndexOf('/') + 1)).stream()
                .filter(c -> c.endsWith("/" + path))
                .toList();
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : nearest(candidates).or(() -> inside(file));
    }

    /** A file that was named as it is seen from the working folder, or in full. */
    private Optional<String> inside(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            return path.startsWith(root) && isFile(path)
                    ? RelativePath.of(root.relativize(path).toString())
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isFile(Path path) {
        try {
            return Files.isRegularFile(path);
        } catch (SecurityException e) {
            return false;
        }
    }

    /** The one candidate that shares the longest way with a model. */
    private Optional<String> nearest(List<String> candidates) {
        int best = 0;
        List<String> nearest = new ArrayList<>();
        for (String candidate : candidates) {
            int shared = modules.stream()
                    .mapToInt(m -> shared(root.relativize(m), Path.of(candidate)))
                    .max()
                    .orElse(0);
            if (shared > best) {
                nearest.clear();
                best = shared;
            }
            if (shared == best && best > 0) {
                nearest.add(candidate);
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static int shared(Path a, Path b) {
        int count = 0;
        while (count < Math.min(a.getNameCount(), b.getNameCount())
                && a.getName(count).equals(b.getName(count))) {
            count++;
        }
        return count;
    }

    private List<String> named(String name) {
        Map<String, List<String>> index = byName;
        if (index == null) {
            index = index();
            byName = index;
        }
        return index.getOrDefault(name, List.of());
    }

    private Map<String, List<String>> index() {
        Map<String, List<String>> index = new HashMap<>();
        try {
            Files.walkFileTree(root, new Visitor(root, index));
        } catch (IOException e) {
            // What could be seen until then is known; the rest has no path.
            return index;
        }
        index.values().forEach(Collections::sort);
        return index;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, List<String>> index;
        private int count;

        Visitor(Path root, Map<String, List<String>> index) {
            this.root = root;
            this.index = index;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            return name != null && !folder.equals(root) && PASSED_OVER.contains(name.toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            index.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), k -> new ArrayList<>())
                    .add(path);
            return ++count < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
