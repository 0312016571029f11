package dev.threatdoc.testing;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.List;

/** A system of two elements, two flows and a boundary, with one name of the test's own wherever a text may stand. */
public final class SmallSystem {

    private SmallSystem() {}

    /** The system. Its elements are named differently, for two of one name are refused. */
    public static ThreatModel named(String text) {
        String first = text + " 1";
        String second = text + " 2";
        Facts facts = new Sample()
                .boundary(text, "")
                .data(text, "description=" + text)
                .element(Kinds.SERVER, first, text, List.of(text), "description=" + text)
                .element(Kinds.DATASTORE, second, "", List.of())
                .flow(
                        text,
                        first,
                        second,
                        "",
                        List.of(text),
                        "protocol=" + text,
                        "dstPort=80",
                        "order=1",
                        "note=" + text + ".",
                        "description=" + text)
                .flow(text + " back", second, first, text, List.of())
                .facts();
        Assumption assumption = new Assumption(text, text, List.of(text), Place.NONE);
        SystemOverview system =
                new SystemOverview(text, text, ModelSettings.defaults(), List.of(assumption), Place.NONE);
        return Linker.link(facts.withSystems(List.of(system))).model().orElseThrow();
    }
}
