package dev.threatdoc.discover.scan;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The weaknesses that a scan of a folder sees, for tests that ask for their places and to whom they belong. */
final class Weaknesses {

    private Weaknesses() {}

    /** Each as {@code element: kind file:line summary | statement}, in the order of programs. */
    static List<String> in(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Recognisers recognisers = Recognisers.all(Weaknesses.class.getClassLoader());
        List<Observed> observed = new ArrayList<>();
        Modules modules = Modules.of(SourceTree.of(folder, FileKinds::isWanted), problems, Progress.SILENT);
        for (Module module : modules.all()) {
            observed.add(new Observed(module, recognisers.recognise(module, problems)));
        }
        List<String> weaknesses = new ArrayList<>();
        for (Observed each : SharedWeaknesses.once(observed)) {
            each.observations().stream()
                    .filter(Observation.Weak.class::isInstance)
                    .map(o -> ((Observation.Weak) o).weakness())
                    .map(w -> each.module().name() + ": " + w.type().id() + " "
                            + w.place().file() + ":"
                            + w.place().line() + " " + w.summary() + " | " + w.statement()
                            + (w.related().isEmpty() ? "" : " +" + w.related().size()))
                    .forEach(weaknesses::add);
        }
        problems.forEach(p -> weaknesses.add("problem: " + p.place().file() + ": " + p.message()));
        return weaknesses;
    }
}
