package dev.threatdoc.discover.merge;

import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Judging;
import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.ModelSettings.OnDuplicates;
import dev.threatdoc.model.Remarks;
import dev.threatdoc.model.SystemOverview;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.link.Linker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one system of what several MODELs say of theirs.
 *
 * <p>Names and descriptions are put together. A setting holds if any part asks for it. What one part takes as given
 * about its system is taken as given about its own items only, for the others never said so.
 */
final class SystemMerge {

    /** What a system is called that nobody named; it names nothing beside one that somebody did. */
    private static final String UNNAMED =
            Linker.link(Facts.none()).model().map(ThreatModel::name).orElse("");

    private final List<Part> parts;
    private final Conflicts conflicts;

    SystemMerge(List<Part> parts, Conflicts conflicts) {
        this.parts = parts;
        this.conflicts = conflicts;
    }

    /** The one system; none if no part speaks of one. */
    List<SystemOverview> united() {
        List<SystemOverview> systems =
                parts.stream().flatMap(p -> p.facts().systems().stream()).toList();
        if (systems.isEmpty()) {
            return List.of();
        }
        return List.of(new SystemOverview(
                joined(systems.stream().map(SystemOverview::name).filter(n -> !n.equals(UNNAMED)), " + "),
                joined(systems.stream().map(SystemOverview::description), "\n"),
                new ModelSettings(
                        any(systems, ModelSettings::isOrdered),
                        any(systems, ModelSettings::mergeResponses),
                        any(systems, ModelSettings::ignoreUnused),
                        onDuplicates(),
                        systems.stream().map(SystemOverview::settings).allMatch(ModelSettings::judgedInFull),
                        judging(systems)),
                List.of(),
                systems.get(0).place()));
    }

    /** The parts, with what each takes as given about its whole system written to each of its items. */
    List<Part> scoped() {
        return parts.stream().map(SystemMerge::scoped).toList();
    }

    /** How all of them are judged; as usual where they differ, which whoever judges them has to settle. */
    private static Judging judging(List<SystemOverview> systems) {
        List<Judging> ways =
                systems.stream().map(s -> s.settings().judging()).distinct().toList();
        return ways.size() == 1 ? ways.get(0) : Judging.usual();
    }

    private OnDuplicates onDuplicates() {
        Map<OnDuplicates, Statement<SystemOverview>> said = new TreeMap<>();
        for (Part part : parts) {
            part.facts().systems().stream()
                    .filter(s -> s.settings().onDuplicates() != OnDuplicates.NO_ACTION)
                    .forEach(s -> said.putIfAbsent(s.settings().onDuplicates(), new Statement<>(s, part.name())));
        }
        Statement<SystemOverview> restrict = said.get(OnDuplicates.RESTRICT);
        Statement<SystemOverview> ignore = said.get(OnDuplicates.IGNORE);
        if (restrict != null && ignore != null) {
            conflicts.add(
                    "onDuplicates",
                    new Statement<>("RESTRICT", restrict.part()),
                    new Statement<>("IGNORE", ignore.part()),
                    ignore.fact().place());
        }
        return said.keySet().stream().findFirst().orElse(OnDuplicates.NO_ACTION);
    }

    private static Part scoped(Part part) {
        Facts facts = part.facts();
        List<Assumption> given =
                facts.systems().stream().flatMap(s -> s.assumptions().stream()).toList();
        return given.isEmpty()
                ? part
                : new Part(
                        part.name(),
                        facts.withBoundaries(with(facts.boundaries(), given))
                                .withElements(with(facts.elements(), given))
                                .withFlows(facts.flows().stream()
                                        .map(f -> f.withRemarks(with(f.remarks(), given)))
                                        .toList())
                                .withJoints(Joints.none()));
    }

    private static List<ItemFact> with(List<ItemFact> items, List<Assumption> given) {
        return items.stream().map(i -> i.withRemarks(with(i.remarks(), given))).toList();
    }

    private static Remarks with(Remarks remarks, List<Assumption> given) {
        return remarks.withAssumptions(Unions.assumptions(remarks.assumptions(), given));
    }

    private static boolean any(List<SystemOverview> systems, Predicate<ModelSettings> setting) {
        return systems.stream().map(SystemOverview::settings).anyMatch(setting);
    }

    private static String joined(Stream<String> texts, String separator) {
        return texts.filter(t -> !t.isBlank()).distinct().collect(Collectors.joining(separator));
    }
}
