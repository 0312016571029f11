package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Technology;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes down what recognisers observe; one for each module. */
@Experimental
public final class Notes {

    private final List<Observation> observations = new ArrayList<>();

    /** Nothing taken down yet. */
    public Notes() {}

    /** Takes down an observation. */
    public void add(Observation observation) {
        observations.add(observation);
    }

    /** The module has a tag. */
    public void tag(Tag tag, Evidence evidence, String... values) {
        add(new Observation.Tagged(tag, List.of(values), evidence));
    }

    /** A property or control has a value. */
    public void state(PropertyName name, Object value, Evidence evidence) {
        add(new Observation.Stated(name, value, evidence));
    }

    /** Something is weak by itself. */
    public void weakness(Weakness weakness) {
        add(new Observation.Weak(weakness));
    }

    /** A part of the module uses these technologies. */
    public void uses(Set<Technology> technologies, Evidence evidence) {
        add(new Observation.Used(technologies, false, evidence));
    }

    /** The code of the module was read, and uses these technologies and those of its parts, and no others. */
    public void usesNoOthers(Set<Technology> technologies, Evidence evidence) {
        add(new Observation.Used(technologies, true, evidence));
    }

    /** The module answers requests of one kind. */
    public void endpoint(Endpoint endpoint) {
        add(new Observation.Answers(endpoint));
    }

    /** Data go to somewhere. */
    public void sends(FarEnd end, String protocol, Map<Tag, List<String>> tags, Evidence evidence) {
        add(new Observation.Connected(end, false, protocol, tags, evidence));
    }

    /** Data come from somewhere. */
    public void receives(FarEnd end, String protocol, Map<Tag, List<String>> tags, Evidence evidence) {
        add(new Observation.Connected(end, true, protocol, tags, evidence));
    }

    /** All that was taken down, in that order. */
    public List<Observation> all() {
        return List.copyOf(observations);
    }

    /** An annotation as evidence. */
    public static Evidence evidence(CodeAnnotation annotation) {
        return new Evidence(annotation.words(), annotation.place());
    }

    /** A value of a configuration file as evidence. */
    public static Evidence evidence(ConfigEntry entry) {
        return new Evidence(entry.words(), entry.place());
    }

    /** A call as evidence, such as {@code csrf().disable()}. */
    public static Evidence evidence(Site<Expression.Call> call) {
        Expression.Call expression = call.expression();
        String before = expression.receiver().orElse(null) instanceof Expression.Call outer ? outer.name() + "()." : "";
        return new Evidence(before + expression.name() + "()", call.place());
    }
}
