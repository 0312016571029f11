package dev.threatdoc.tell.html;

import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.testing.Sample;
import java.util.List;

/** Systems of any size, with elements of all kinds, a third of which declare some of their controls. */
final class LargeSystem {

    private static final List<ElementKind> KINDS = List.of(
            Kinds.SERVER,
            Kinds.DATASTORE,
            Kinds.PROCESS,
            Kinds.SERVER,
            Kinds.LAMBDA,
            Kinds.ACTOR,
            Kinds.DATASTORE,
            Kinds.SERVER,
            Kinds.EXTERNAL_ENTITY,
            Kinds.AGENT,
            Kinds.LLM);

    private static final int ZONES = 8;

    private LargeSystem() {}

    /** A system of that many elements and flows, in eight trust boundaries of which each lies in the one before. */
    static ThreatModel model(int elements, int flows) {
        Sample sample = new Sample();
        for (int i = 0; i < ZONES; i++) {
            sample.boundary("Zone " + i, i % 4 == 0 ? "" : "Zone " + (i - 1));
        }
        sample.data("Customer record", "classification=SENSITIVE", "isPII=true");
        for (int i = 0; i < elements; i++) {
            ElementKind kind = KINDS.get(i % KINDS.size());
            String zone = "Zone " + i % ZONES;
            if (i % 3 == 0) {
                sample.element(kind, name(i), zone, List.of(), "validatesInput=true", "isHardened=false");
            } else {
                sample.element(kind, name(i), zone, List.of());
            }
        }
        for (int i = 0; i < flows; i++) {
            sample.flow(
                    "Message " + i,
                    name(i % elements),
                    name((i * 7 + 3) % elements),
                    "",
                    List.of("Customer record"),
                    "protocol=HTTPS",
                    "dstPort=443",
                    "order=" + (i + 1));
        }
        return Linker.link(sample.facts()).model().orElseThrow();
    }

    private static String name(int element) {
        return "Part number " + element;
    }
}
