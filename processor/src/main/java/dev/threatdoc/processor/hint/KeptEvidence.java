package dev.threatdoc.processor.hint;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.processor.kept.Columns;
import java.util.ArrayList;
import java.util.List;

/** How what shows something is kept from one compilation to the next. */
final class KeptEvidence {

    private KeptEvidence() {}

    /** Adds all of it, after how many there are. */
    static Columns add(Columns line, List<Evidence> evidence) {
        line.add(evidence.size());
        evidence.forEach(e -> line.add(e.text()).addPlace(e.place()));
        return line;
    }

    static List<Evidence> read(Columns columns) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = columns.number(); i > 0; i--) {
            evidence.add(new Evidence(columns.text(), columns.place()));
        }
        return evidence;
    }
}
