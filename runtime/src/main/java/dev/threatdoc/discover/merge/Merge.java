package dev.threatdoc.discover.merge;

import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.derive.SystemBuilder;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.facts.ItemFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes one system of what several MODELs say: everything that any of them knows, each item once, and the programs of
 * each joined with those of the others that they mean.
 */
public final class Merge {

    private final List<Part> parts;
    private final Conflicts conflicts = new Conflicts();

    private Merge(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Unites the facts. The order of the parts decides on that of the items only, as long as they agree.
     *
     * @param parts the models, at least one
     * @param deployment tells what deployment files say of the programs of the united parts
     */
    public static Merged of(List<Part> parts, Function<Facts, List<Observed>> deployment) {
        Identities identities = Identities.of(parts.stream().map(Merge::own).toList());
        Merge merge = new Merge(identities.parts());
        Facts united = merge.unite();
        List<Observed> deployed = deployment.apply(united);
        Facts joined = united.joints().isEmpty() && deployed.isEmpty() ? united : SystemBuilder.join(united, deployed);
        List<Problem> problems = new ArrayList<>(merge.conflicts.problems());
        problems.addAll(identities.problems());
        return new Merged(joined, problems);
    }

    /** A part without what stood for others in it: who they are is found out anew. */
    private static Part own(Part part) {
        Facts facts = part.facts();
        Joints joints = facts.joints();
        return joints.isEmpty()
                ? part
                : new Part(
                        part.name(),
                        facts.withElements(facts.elements().stream()
                                        .filter(e -> !joints.elements().contains(e.key()))
                                        .toList())
                                .withFlows(facts.flows().stream()
                                        .filter(f -> !joints.flows().contains(f.key()))
                                        .toList())
                                .withJoints(new Joints(joints.programs(), Set.of(), Set.of())));
    }

    private Facts unite() {
        SystemMerge system = new SystemMerge(parts, conflicts);
        List<Part> scoped = system.scoped();
        return new Facts(
                system.united(),
                items(scoped, Facts::boundaries),
                items(scoped, Facts::data),
                items(scoped, Facts::elements),
                new FlowMerge(conflicts).unite(scoped),
                ProgramMerge.unite(scoped));
    }

    private List<ItemFact> items(List<Part> scoped, Function<Facts, List<ItemFact>> group) {
        Map<String, Statement<ItemFact>> byKey = new LinkedHashMap<>();
        List<ItemFact> repeated = new ArrayList<>();
        ItemMerge merge = new ItemMerge(conflicts);
        for (Part part : scoped) {
            Map<String, ItemFact> own = new LinkedHashMap<>();
            // Two of one name within one part are for the linker to refuse.
            group.apply(part.facts()).stream()
                    .filter(f -> own.putIfAbsent(f.key(), f) != null)
                    .forEach(repeated::add);
            own.forEach((key, fact) -> byKey.merge(key, new Statement<>(fact, part.name()), merge::unite));
        }
        List<ItemFact> united =
                new ArrayList<>(byKey.values().stream().map(Statement::fact).toList());
        united.addAll(repeated);
        return united;
    }
}
