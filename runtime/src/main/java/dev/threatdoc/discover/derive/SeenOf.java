package dev.threatdoc.discover.derive;

import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Seen;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.Technology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What observations show that is neither a property nor a connection. */
public final class SeenOf {

    private SeenOf() {}

    /** The weaknesses and endpoints among observations, in their order, and the technologies if code was read. */
    public static Seen observations(List<Observation> observations) {
        List<Weakness> weaknesses = new ArrayList<>();
        Set<Technology> technologies = EnumSet.noneOf(Technology.class);
        List<Endpoint> endpoints = new ArrayList<>();
        boolean isRead = false;
        for (Observation observation : observations) {
            if (observation instanceof Observation.Weak weak) {
                weaknesses.add(weak.weakness());
            } else if (observation instanceof Observation.Answers answers) {
                endpoints.add(answers.endpoint());
            } else if (observation instanceof Observation.Used used) {
                technologies.addAll(used.technologies());
                isRead |= used.isAll();
            }
        }
        return new Seen(
                weaknesses.stream().distinct().toList(),
                isRead ? Optional.of(technologies) : Optional.empty(),
                endpoints);
    }
}
