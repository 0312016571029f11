package dev.threatdoc.processor.read;

import dev.threatdoc.files.ModuleFragment;
import dev.threatdoc.files.PackedModules;
import dev.threatdoc.processor.index.IndexFormat;
import dev.threatdoc.processor.index.IndexedType;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.output.ClassFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the compilations of other modules left of their types: places and silenced warnings, which classes do not keep.
 */
final class Upstream {

    private final ClassFiles files;
    private final SortedMap<String, ModuleFragment> fragments = new TreeMap<>();
    private final SortedMap<String, TypeIndex> indexes = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<Path> opened = new HashSet<>();

    Upstream(ClassFiles files) {
        this.files = files;
    }

    /** Takes in what lies in a jar or folder; of two fragments with one id, the first. */
    void add(Path container) {
        if (!files.isOutput(container) && opened.add(container)) {
            PackedModules.fragments(container).forEach(f -> {
                if (fragments.putIfAbsent(f.id(), f) == null) {
                    indexes.put(f.id(), IndexFormat.parse(f.index()));
                }
            });
        }
    }

    /** What is known of a type of another module, or of a package of one once a type of it was asked for. */
    Optional<IndexedType> type(String name, Element declaration) {
        if (Enclosing.outermost(declaration) instanceof TypeElement outermost
                && asked.add(outermost.getQualifiedName().toString())) {
            files.container(outermost).ifPresent(this::add);
        }
        return type(name);
    }

    /** What is known of a type by what was read so far. */
    Optional<IndexedType> type(String name) {
        return indexes.values().stream().flatMap(i -> i.type(name).stream()).findFirst();
    }

    /** The modules that were reached, in the order of their ids. */
    List<ReachedModule> modules() {
        List<ReachedModule> modules = new ArrayList<>();
        fragments.forEach((id, fragment) ->
                modules.add(new ReachedModule(id, fragment.model(), indexes.getOrDefault(id, TypeIndex.empty()))));
        return modules;
    }
}
