package dev.threatdoc.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The layout of the runtime as it was just compiled. */
final class RuntimeLayout {

    static final Path SOURCES = Path.of("src", "main", "java");

    private RuntimeLayout() {}

    static LayoutCheck read() throws IOException {
        PackageGraph graph = PackageGraph.of(new ClassFileImporter().importPath(Path.of("target", "classes")), SOURCES);
        Map<String, PackageInfo> infos = new TreeMap<>();
        for (PackageGraph part : new PackageGraph[] {graph, graph.rooms()}) {
            for (String name : part.arrows().keySet()) {
                PackageInfo.of(SOURCES, name).ifPresent(i -> infos.put(name, i));
            }
        }
        return new LayoutCheck(graph, infos);
    }
}
