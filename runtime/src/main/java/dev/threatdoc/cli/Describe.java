package dev.threatdoc.cli;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.Controls;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.threat.catalog.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints what a name means, in as many senses as it has.
 *
 * @param names names of kinds, enums, controls, properties or threats
 */
record Describe(List<String> names) implements Task {

    @Override
    public String perform(Session session) throws UserException {
        List<String> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            List<String> senses = senses(name.startsWith("@") ? name.substring(1) : name, session);
            if (senses.isEmpty()) {
                problems.add(Problem.error(Place.NONE, unknown(name, session)));
            }
            entries.addAll(senses);
        }
        if (!problems.isEmpty()) {
            throw new UserException(problems);
        }
        return String.join("\n", entries);
    }

    private static List<String> senses(String name, Session session) throws UserException {
        List<String> senses = new ArrayList<>();
        Kinds.find(name).map(KindEntry::of).ifPresent(senses::add);
        if (senses.isEmpty()) {
            Kinds.all().stream()
                    .filter(k -> k.annotation().equals(name))
                    .map(KindEntry::of)
                    .forEach(senses::add);
        }
        if (name.equals("Controls")) {
            senses.add(controls());
        }
        Enums.find(name).map(EnumEntry::of).ifPresent(senses::add);
        Controls.find(name).map(ControlEntry::of).ifPresent(senses::add);
        PropertyEntry.of(name).ifPresent(senses::add);
        // Reading catalogs takes time, and threats are not named like words of the language.
        if (senses.isEmpty()) {
            session.threats().stream()
                    .filter(t -> t.isNamed(name))
                    .map(ThreatEntry::of)
                    .forEach(senses::add);
        }
        return senses;
    }

    /** What the annotation for controls takes. */
    private static String controls() {
        return "Controls\n"
                + Paragraph.of(
                        2,
                        "What is in place at an element, a boundary or a dataflow: "
                                + Controls.all().stream()
                                        .map(c -> c.name().text())
                                        .collect(Collectors.joining(", ")) + ".");
    }

    private static String unknown(String name, Session session) throws UserException {
        List<String> known = new ArrayList<>();
        for (ElementKind kind : Kinds.all()) {
            known.add(kind.name());
            kind.properties().stream().map(p -> p.name().text()).forEach(known::add);
        }
        Enums.all().stream().map(EnumType::name).forEach(known::add);
        Controls.all().stream().map(p -> p.name().text()).forEach(known::add);
        for (Threat threat : session.threats()) {
            known.add(threat.id());
            known.addAll(threat.aliases());
        }
        return "\"" + name + "\" is no kind, property, control, enum or threat"
                + NearestName.of(name, known)
                        .map(n -> "; did you mean " + n + "?")
                        .orElse("; --list-elements and --list print those that there are");
    }
}
