package dev.threatdoc.testing;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Systems of any size that nobody designed: the same for the same seed. */
public final class RandomSystem {

    private static final List<ElementKind> KINDS = List.of(
            Kinds.SERVER,
            Kinds.PROCESS,
            Kinds.DATASTORE,
            Kinds.LAMBDA,
            Kinds.EXTERNAL_ENTITY,
            Kinds.ACTOR,
            Kinds.LLM,
            Kinds.AGENT,
            Kinds.SET_OF_PROCESSES,
            Kinds.ELEMENT);
    private static final List<String> WORDS = List.of(
            "Order", "Billing", "customer", "profile", "Search", "AuditTrailOfTheLastTenYears", "gateway", "of", "x");

    private final Random random;
    private final Sample sample = new Sample();

    private RandomSystem(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A system without findings.
     *
     * @param nested how many boundaries lie in each other before the next outermost one, from 1
     */
    public static Analysis of(long seed, int elements, int flows, int boundaries, int nested) {
        return Threats.none(new RandomSystem(seed)
                .build(elements, flows, boundaries, nested)
                .model());
    }

    private Sample build(int elements, int flows, int boundaries, int nested) {
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < boundaries; i++) {
            zones.add("Zone " + i + words(2));
            sample.boundary(zones.get(i), i % nested == 0 ? "" : zones.get(i - 1));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            names.add(i + words(4));
            String zone = zones.isEmpty() || random.nextInt(6) == 0 ? "" : zones.get(random.nextInt(boundaries));
            sample.element(KINDS.get(random.nextInt(KINDS.size())), names.get(i), zone, List.of());
        }
        for (int i = 0; i < flows; i++) {
            int from = random.nextInt(elements);
            int to = Math.min(elements - 1, Math.max(0, from + random.nextInt(15) - 5));
            String name = "Flow " + i + words(6);
            sample.flow(name, names.get(from), names.get(to), "protocol=HTTPS", "dstPort=443", "order=" + (i + 1));
            if (random.nextInt(3) == 0) {
                sample.flow(name + " back", names.get(to), names.get(from), name, List.of(), "order=" + (i + 1));
            }
        }
        return sample;
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
