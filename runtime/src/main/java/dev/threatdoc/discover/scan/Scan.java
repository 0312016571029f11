package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.Library;
import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a source tree as it lies there, and tells what system it makes. */
public final class Scan {

    private Scan() {}

    /**
     * Scans a folder.
     *
     * @param recognisers what to ask about each module
     * @param progress is told which module is being read
     * @return the facts and what could not be read; the same tree gives the same
     * @throws IOException if the folder itself cannot be listed
     */
    public static Scanned of(Path folder, Recognisers recognisers, Progress progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        SourceTree tree = SourceTree.of(folder, FileKinds::isWanted);
        Modules modules = Modules.of(tree, problems, progress);
        List<Observed> observed = new ArrayList<>();
        for (Module module : modules.all()) {
            List<Observation> observations = recognisers.recognise(module, problems);
            if (!modules.isPerhapsLibrary(module) || !Library.isOne(module, observations)) {
                observed.add(new Observed(module, observations));
            }
        }
        int javaFiles = tree.paths(FileKinds::isJava).size();
        return new Scanned(
                SystemBuilder.build(tree.name(), SharedWeaknesses.once(observed)),
                (int) observed.stream()
                        .filter(o -> !o.module().code().types().isEmpty())
                        .count(),
                javaFiles,
                problems);
    }
}
