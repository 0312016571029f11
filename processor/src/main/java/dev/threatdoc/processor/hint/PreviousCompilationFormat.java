package dev.threatdoc.processor.hint;

import dev.threatdoc.discover.derive.Ends;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.processor.kept.Columns;
import dev.threatdoc.processor.kept.KeptLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is kept, as a text: a line for each thing. Of addresses no more than host and port is written. */
public final class PreviousCompilationFormat {

    private static final String WHAT = "What code showed, for compilations of some files only.";

    private PreviousCompilationFormat() {}

    /** The text of what is kept; the same gives the same text. */
    public static String print(PreviousCompilation kept) {
        KeptLines lines = new KeptLines(WHAT);
        kept.types().forEach(t -> lines.add(Columns.of("type").add(t)));
        kept.entry().ifPresent(e -> lines.add(Columns.of("entry").addPlace(e)));
        kept.observations().forEach((element, all) -> all.forEach(o -> lines.add(observation(element, o))));
        kept.uses()
                .forEach(u -> lines.add(Columns.of("held")
                        .add(u.source())
                        .add(u.sink())
                        .add(u.words())
                        .addPlace(u.place())));
        return lines.toString();
    }

    private static Columns observation(String element, Observation observation) {
        return fact(
                Columns.of("seen")
                        .add(element)
                        .add(observation.evidence().text())
                        .addPlace(observation.evidence().place()),
                observation);
    }

    /** Adds what is seen, without where. */
    private static Columns fact(Columns line, Observation observation) {
        if (observation instanceof Observation.Tagged tagged) {
            return line.add("tagged").add(tagged.tag().text()).add(tagged.values());
        }
        if (observation instanceof Observation.Stated stated) {
            return line.add("stated").add(stated.name().text()).addValue(stated.value());
        }
        if (observation instanceof Observation.Connected connected) {
            return end(line.add("connected"), connected.end())
                    .add(connected.incoming())
                    .add(connected.protocol())
                    .addTags(connected.tags());
        }
        if (observation instanceof Observation.Described described) {
            return end(line.add("described"), described.end())
                    .add(described.name().text())
                    .addValue(described.value());
        }
        if (observation instanceof Observation.Fronts fronts) {
            return line.add("fronts").addTags(fronts.tags());
        }
        if (observation instanceof Observation.Used used) {
            return line.add("used")
                    .add(used.isAll())
                    .add(used.technologies().stream().map(Technology::id).toList());
        }
        if (observation instanceof Observation.Weak weak) {
            Weakness weakness = weak.weakness();
            line.add("weak").add(weakness.type().id()).add(weakness.statement()).add(weakness.origin());
            return KeptEvidence.add(line, weakness.related());
        }
        if (observation instanceof Observation.Answers answers) {
            return KeptEndpoint.add(line.add("answers"), answers.endpoint());
        }
        Observation.Handles handles = (Observation.Handles) observation;
        line.add("handles").add(handles.key()).add(handles.name()).add(handles.isExchanged());
        line.add(handles.properties().size());
        handles.properties().forEach((name, value) -> line.add(name.text()).addValue(value));
        return line;
    }

    private static Columns end(Columns line, FarEnd farEnd) {
        FarEnd end = Ends.of(farEnd);
        return line.add(end.address())
                .add(end.name())
                .add(end.role().map(Tag::text).orElse(""))
                .add(end.technology())
                .add(end.onlyIfKnown());
    }

    private static Observation used(Columns columns, Evidence evidence) {
        boolean isAll = columns.flag();
        return new Observation.Used(
                columns.texts().stream()
                        .map(t -> Technology.find(t).orElseThrow())
                        .collect(Collectors.toSet()),
                isAll,
                evidence);
    }

    /** An observation in words of ours; two that are alike have the same. */
    static String words(Observation observation) {
        return observation(PreviousCompilation.MODULE, observation).toString();
    }

    /** What is seen, whatever shows it; of data, which they are: members of class files have an order of their own. */
    static String fact(Observation observation) {
        return observation instanceof Observation.Handles handles
                ? Columns.of("handles").add(handles.key()).toString()
                : fact(Columns.of(""), observation).toString();
    }

    /** What a text holds. */
    public static PreviousCompilation parse(String text) {
        TreeSet<String> types = new TreeSet<>();
        TreeMap<String, List<Observation>> observations = new TreeMap<>();
        List<UndeclaredUses.Held> uses = new ArrayList<>();
        List<CodePlace> entries = new ArrayList<>();
        KeptLines.read(
                text,
                Map.of(
                        "type",
                        c -> types.add(c.text()),
                        "entry",
                        c -> entries.add(c.inCode()),
                        "seen",
                        c -> {
                            String element = c.text();
                            Observation seen = observation(c);
                            observations
                                    .computeIfAbsent(element, k -> new ArrayList<>())
                                    .add(seen);
                        },
                        "held",
                        c -> uses.add(new UndeclaredUses.Held(c.text(), c.text(), c.text(), c.inCode()))));
        return new PreviousCompilation(
                types, observations, uses, entries.stream().findFirst());
    }

    private static Observation observation(Columns columns) {
        Evidence evidence = new Evidence(columns.text(), columns.place());
        return switch (columns.text()) {
            case "tagged" -> new Observation.Tagged(Tag.of(columns.text()), columns.texts(), evidence);
            case "stated" -> new Observation.Stated(columns.property(), columns.value(), evidence);
            case "connected" ->
                new Observation.Connected(end(columns), columns.flag(), columns.text(), columns.tags(), evidence);
            case "described" -> new Observation.Described(end(columns), columns.property(), columns.value(), evidence);
            case "fronts" -> new Observation.Fronts(columns.tags(), evidence);
            case "handles" ->
                new Observation.Handles(columns.text(), columns.text(), columns.flag(), properties(columns), evidence);
            case "used" -> used(columns, evidence);
            case "answers" -> new Observation.Answers(KeptEndpoint.read(columns, evidence.place()));
            case "weak" ->
                new Observation.Weak(new Weakness(
                        WeaknessKinds.find(columns.text()).orElseThrow(),
                        evidence.text(),
                        columns.text(),
                        columns.text(),
                        evidence.place(),
                        KeptEvidence.read(columns)));
            default -> throw new NoSuchElementException("another version's");
        };
    }

    private static FarEnd end(Columns columns) {
        return new FarEnd(
                columns.text(),
                columns.text(),
                Optional.of(columns.text()).filter(r -> !r.isEmpty()).map(Tag::of),
                columns.text(),
                columns.flag());
    }

    private static Map<PropertyName, Object> properties(Columns columns) {
        Map<PropertyName, Object> properties = new TreeMap<>();
        for (int i = columns.number(); i > 0; i--) {
            properties.put(columns.property(), columns.value());
        }
        return properties;
    }
}
