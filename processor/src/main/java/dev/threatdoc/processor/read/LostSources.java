package dev.threatdoc.processor.read;

import dev.threatdoc.processor.index.IndexedType;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.position.Positions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * Knows whether the source of a type is still there. Class files outlive their sources where nobody cleans up: after a
 * rename, the old class is found beside the new one.
 */
final class LostSources {

    private final DeclarationNames names;
    private final Positions positions;
    private final Set<String> compiled;
    private final Optional<Path> output;
    private final NavigableSet<String> roots = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();

    /**
     * The sources of one compilation.
     *
     * @param compiled the types that are compiled now
     * @param output the folder that classes go to
     */
    LostSources(DeclarationNames names, Positions positions, Set<String> compiled, Optional<Path> output) {
        this.names = names;
        this.positions = positions;
        this.compiled = compiled;
        this.output = output;
    }

    /** Notes the root of the source of a declaration that is compiled now. */
    void note(Element declaration, String file) {
        root(declaration, file).ifPresentOrElse(roots::add, () -> lost.add(file));
    }

    /** The roots that are known, from before and from now; those that are gone are of no use. */
    NavigableSet<String> roots(TypeIndex before) {
        NavigableSet<String> all = new TreeSet<>(roots);
        // ECJ does not know the file of each declaration, but these lie together.
        if (!lost.stream().allMatch(f -> isIn(roots, f))) {
            all.add(TypeIndex.UNKNOWN_ROOT);
        }
        before.roots().stream()
                .filter(r -> r.equals(TypeIndex.UNKNOWN_ROOT)
                        || output.filter(o -> Files.isDirectory(o.resolve(r))).isPresent())
                .forEach(all::add);
        return all;
    }

    /**
     * Whether a type that is not compiled now, and that a class file still has, has no source any more.
     *
     * @param type what is known of it from before
     */
    boolean isGone(IndexedType type, TypeIndex before) {
        if (type.file().isEmpty()
                || output.isEmpty()
                || before.roots().isEmpty()
                || before.roots().contains(TypeIndex.UNKNOWN_ROOT)) {
            return false;
        }
        return !isIn(before.roots(), type.file()) || isCompiled(type.file());
    }

    private boolean isIn(Set<String> folders, String file) {
        return output.isPresent()
                && folders.stream()
                        .anyMatch(
                                r -> Files.isRegularFile(output.get().resolve(r).resolve(file)));
    }

    /** Whether a source file is compiled now: what is not in it now is not in it any more. */
    private boolean isCompiled(String file) {
        int end = file.lastIndexOf('/');
        String folder = file.substring(0, end + 1).replace('/', '.');
        String name = file.substring(end + 1);
        return compiled.stream()
                .filter(t -> t.startsWith(folder) && t.indexOf('.', folder.length()) < 0 && t.indexOf('$') < 0)
                .flatMap(t -> names.find(t).stream())
                .anyMatch(e -> positions.fileName(e).equals(name));
    }

    private Optional<String> root(Element declaration, String file) {
        Optional<Path> source = positions.path(Enclosing.outermost(declaration));
        if (source.isEmpty() || output.isEmpty()) {
            return Optional.empty();
        }
        Path path = source.get().toAbsolutePath().normalize();
        Path below = Path.of(file);
        Path root = path.getRoot();
        int length = path.getNameCount() - below.getNameCount();
        if (root == null || !root.equals(output.get().getRoot()) || length <= 0 || !path.endsWith(below)) {
            return Optional.empty();
        }
        // Two folders that share nothing but the root of the disk would give an absolute path in disguise.
        return path.getName(0).equals(output.get().getName(0))
                ? Optional.of(output.get()
                        .relativize(root.resolve(path.subpath(0, length)))
                        .toString()
                        .replace('\\', '/'))
                : Optional.empty();
    }
}
