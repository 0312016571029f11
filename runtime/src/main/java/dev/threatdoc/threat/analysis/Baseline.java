package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The known findings, which are not reported again as new.
 *
 * <p>A finding is known again by its threat and by the name of what it applies to, a flow by the names of its ends as
 * well. Where that fails, because the thing itself was given another name, it is known by the declaration in code that
 * it comes from; and a flow of which one end has another name, by its own name and the other end. Lines, files and all
 * other items may change as they like. What changes both its name and its place in code is new.
 *
 * @param entries the findings, sorted, none of them twice
 */
@Stable
public record Baseline(List<Entry> entries) {

    /**
     * One known finding.
     *
     * @param threat the threat's id
     * @param kind the kind of what it applies to
     * @param name the name of what it applies to
     * @param from for a flow, the name of the element that sends; otherwise empty
     * @param to for a flow, the name of the element that receives; otherwise empty
     * @param code the declaration that it comes from, such as {@code com.example.Web#post(java.lang.String)@Dataflow};
     *     empty where it does not come from code
     * @param weakness of a weakness what stands there, in eight hexadecimal digits, wherever it has moved; otherwise
     *     empty
     */
    public record Entry(String threat, String kind, String name, String from, String to, String code, String weakness)
            implements Comparable<Entry> {

        /** What is known of something that is no weakness. */
        public Entry(String threat, String kind, String name, String from, String to, String code) {
            this(threat, kind, name, from, to, code, "");
        }

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
                .thenComparing(Entry::name)
                .thenComparing(Entry::from)
                .thenComparing(Entry::to)
                .thenComparing(Entry::threat)
                .thenComparing(Entry::code)
                .thenComparing(Entry::weakness);

        /** What it is known by beside threat and group, the surest first; never by what is empty. */
        private static final List<Function<Entry, List<String>>> KEYS = List.of(
                e -> List.of(e.name, "from " + e.from, "to " + e.to),
                e -> List.of(e.code),
                e -> List.of(e.name, e.from),
                e -> List.of(e.to, e.name));

        /** By what it applies to, then by the threat. */
        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }

        static Entry of(Finding finding, ModelGraph graph) {
            Subject subject = finding.subject();
            boolean flow = subject instanceof Dataflow;
            return new Entry(
                    finding.threat().id(),
                    subject.kind().name(),
                    subject.name(),
                    flow ? graph.source((Dataflow) subject).name() : "",
                    flow ? graph.sink((Dataflow) subject).name() : "",
                    subject.place() instanceof CodePlace place ? code(place) : "",
                    finding.weakness().map(Weakness::fingerprint).orElse(""));
        }

        private static String code(CodePlace place) {
            String annotation = place.annotation().substring(place.annotation().lastIndexOf('.') + 1);
            return place.type()
                    + (place.member().isEmpty() ? "" : "#" + place.member())
                    + (annotation.isEmpty() ? "" : "@" + annotation)
                    + (place.index() == 0 ? "" : "@" + place.index());
        }

        /** Elements share their names with nothing but elements. */
        private String group() {
            return kind.equals(Kinds.DATAFLOW.name()) || kind.equals(Kinds.BOUNDARY.name())
                    ? kind
                    : Kinds.ELEMENT.name();
        }
    }

    public Baseline {
        entries = entries.stream().sorted().distinct().toList();
    }

    /** Nothing is known. */
    public static Baseline none() {
        return new Baseline(List.of());
    }

    /** The findings of an analysis that are new or known already: neither answered, nor silenced, nor excluded. */
    public static Baseline of(Analysis analysis) {
        return of(analysis, List.of(Finding.Status.OPEN, Finding.Status.KNOWN));
    }

    /** The findings of an analysis that were known before: the baseline that it was made with, without what is gone. */
    public static Baseline known(Analysis analysis) {
        return of(analysis, List.of(Finding.Status.KNOWN));
    }

    private static Baseline of(Analysis analysis, Collection<Finding.Status> wanted) {
        return new Baseline(analysis.findings().stream()
                .filter(f -> wanted.contains(f.status()))
                .map(f -> Entry.of(f, analysis.graph()))
                .toList());
    }

    /** Whether what a weakness bears out was known of the same item before anybody told of the weakness itself. */
    boolean hasPatternOf(Finding finding, List<Threat> threats, ModelGraph graph) {
        if (finding.weakness().isEmpty() || entries.isEmpty()) {
            return false;
        }
        Entry own = Entry.of(finding, graph);
        Set<String> patterns = new HashSet<>(finding.threat().bearsOut());
        threats.stream().filter(finding.threat()::bearsOut).forEach(t -> {
            patterns.add(t.id());
            patterns.addAll(t.aliases());
        });
        List<Entry> same = entries.stream()
                .filter(e -> e.kind.equals(own.kind) && e.name.equals(own.name))
                .toList();
        // Who knew of weaknesses of this kind knew which, and this one is new.
        return same.stream().noneMatch(e -> !e.weakness.isEmpty() && e.threat.equals(own.threat))
                && same.stream().anyMatch(e -> e.weakness.isEmpty() && patterns.contains(e.threat));
    }

    /** Which findings are known. */
    Pairing<Entry, Finding> match(List<Finding> findings, List<Threat> threats, ModelGraph graph) {
        if (entries.isEmpty()) {
            return new Pairing<>(List.of(), List.of(), findings);
        }
        Map<String, Entry> today = new HashMap<>();
        findings.forEach(f -> today.put(f.id(), Entry.of(f, graph)));
        // A threat may be called otherwise by now.
        Map<String, String> ids = new HashMap<>();
        threats.forEach(t -> t.aliases().forEach(a -> ids.put(a, t.id())));
        threats.forEach(t -> ids.put(t.id(), t.id()));
        List<Pairing.Way<Entry, Finding>> ways = new ArrayList<>();
        for (Function<Entry, List<String>> key : Entry.KEYS) {
            Function<Entry, Optional<Object>> full = e -> Optional.of(key.apply(e))
                    .filter(k -> !k.contains(""))
                    .map(k -> List.of(ids.getOrDefault(e.threat, e.threat), e.group(), e.weakness, k));
            ways.add(new Pairing.Way<>(
                    full, f -> Optional.ofNullable(today.get(f.id())).flatMap(full)));
        }
        return Pairing.of(entries, findings, ways);
    }
}
