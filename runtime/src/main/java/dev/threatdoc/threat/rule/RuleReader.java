package dev.threatdoc.threat.rule;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a threat of one rule, or collects the problems of its description. */
final class RuleReader {

    private static final List<String> TARGETS = Kinds.all().stream()
            .filter(k -> k != Kinds.DATA)
            .map(ElementKind::name)
            .toList();

    private final ThreatRule rule;
    private final List<Problem> problems;
    private boolean wrong;

    /**
     * For one rule.
     *
     * @param problems where problems go
     */
    RuleReader(ThreatRule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** The threat, or nothing if there is a problem with it. */
    Optional<Catalog.Entry> read() {
        return description().flatMap(this::entry);
    }

    private Optional<RuleDescription> description() {
        try {
            @Nullable RuleDescription description = rule.description();
            if (description == null) {
                complain("its description() is null; build one with RuleDescription.of(...)");
            }
            return Optional.ofNullable(description);
        } catch (Throwable e) {
            complain("its description() failed with " + RuleWords.of(e, rule.getClass())
                    + "; mend it, or take the rule off the path");
            return Optional.empty();
        }
    }

    private Optional<Catalog.Entry> entry(RuleDescription description) {
        if (!Threat.isId(description.id())) {
            complain("its id \"" + description.id()
                    + "\" is not one; give it 1 to 100 characters, none of them a space, a comma or @");
        }
        String title = description.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (title.isEmpty()) {
            complain("its title is empty; say in one line what goes wrong");
        }
        Set<ElementKind> targets = targets(description.targets());
        if (wrong) {
            return Optional.empty();
        }
        Threat threat = new Threat(
                description.id(),
                title,
                rule.getClass().getName(),
                description.aliases(),
                ThreatScope.of(List.copyOf(targets), new JavaRule(rule)),
                description.rating(),
                description.text(),
                description.references(),
                description.parent(),
                Optional.empty());
        Place place = new CodePlace(rule.getClass().getName(), "", "", 0, "", "", 0);
        return Optional.of(new Catalog.Entry(threat, place, description.parent().isEmpty() ? Place.NONE : place));
    }

    private Set<ElementKind> targets(List<String> names) {
        Set<ElementKind> kinds = new LinkedHashSet<>();
        for (String name : names) {
            Optional<ElementKind> kind = Kinds.find(name);
            if (kind.isEmpty()) {
                complain("its target \"" + name + "\" is no kind" + NearestName.hint(name, TARGETS));
            } else if (kind.get() == Kinds.DATA) {
                complain("data cannot be its target; name the kinds that hold or carry it, and look at data() there");
            } else {
                kinds.add(kind.get());
            }
        }
        if (names.isEmpty()) {
            complain("it has no target; name the kinds that the threat can apply to, such as \"Element\" for all");
        }
        return kinds;
    }

    private void complain(String message) {
        wrong = true;
        String line = "rule " + rule.getClass().getName() + ": " + message;
        problems.add(Problem.error(Place.NONE, line.replaceAll("\\p{Cntrl}+", " ")));
    }
}
