package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Technology;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Something that one module's files show about it. */
@Experimental
public sealed interface Observation {

    /**
     * By type, file and line; what configuration and other files show comes last. This order is the same whoever reads
     * the code, and however much of it at a time.
     */
    Comparator<Observation> BY_PLACE = Comparator.comparing(
                    (Observation o) -> o.evidence().place() instanceof CodePlace code ? code.type() : "\uffff")
            .thenComparing(o -> o.evidence().place().file())
            .thenComparing(o -> o.evidence().place().line());

    /** What shows it, and where. */
    Evidence evidence();

    /**
     * The module has a tag.
     *
     * @param tag one of {@link dev.threatdoc.model.vocabulary.Tags}, or one's own
     * @param values technologies, paths or whatever the tag's definition says; may be empty
     */
    record Tagged(Tag tag, List<String> values, Evidence evidence) implements Observation {
        public Tagged {
            values = List.copyOf(values);
        }
    }

    /**
     * A property or control of the module has a value.
     *
     * @param name of a property or control; one that its kind does not have is left out
     * @param value as {@link dev.threatdoc.model.Property#value()}
     */
    record Stated(PropertyName name, Object value, Evidence evidence) implements Observation {}

    /**
     * The module is connected with something.
     *
     * @param end what with
     * @param incoming whether the data come from there; else they go there
     * @param protocol the application protocol, in capitals, such as HTTP or JDBC; empty where unknown
     * @param tags the flow's tags with their values
     */
    record Connected(FarEnd end, boolean incoming, String protocol, Map<Tag, List<String>> tags, Evidence evidence)
            implements Observation {
        public Connected {
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        }
    }

    /**
     * A property or control of what the module is connected with has a value.
     *
     * @param end what it is, as the connection names it
     * @param name of a property or control; one that its kind does not have is left out
     * @param value as {@link dev.threatdoc.model.Property#value()}
     */
    record Described(FarEnd end, PropertyName name, Object value, Evidence evidence) implements Observation {}

    /**
     * Something in the module is weak by itself.
     *
     * @param weakness what, and where
     */
    record Weak(Weakness weakness) implements Observation {
        @Override
        public Evidence evidence() {
            return weakness.evidence();
        }
    }

    /**
     * Code uses technologies.
     *
     * @param technologies what it uses
     * @param isAll whether the code of the module was read, so that what nothing in it uses is not used at all
     */
    record Used(Set<Technology> technologies, boolean isAll, Evidence evidence) implements Observation {
        public Used {
            technologies = Collections.unmodifiableSet(new TreeSet<>(technologies));
        }
    }

    /**
     * The module answers requests of one kind.
     *
     * @param endpoint what it answers, without the element
     */
    record Answers(Endpoint endpoint) implements Observation {
        @Override
        public Evidence evidence() {
            return new Evidence(endpoint.words(), endpoint.place());
        }
    }

    /** The module passes requests on to every service that has registered. */
    record Fronts(Map<Tag, List<String>> tags, Evidence evidence) implements Observation {
        public Fronts {
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        }
    }

    /**
     * The module handles data that deserve protection.
     *
     * @param key the qualified name of the type that holds them
     * @param name what people call them
     * @param isExchanged whether requests, answers or messages of the module carry them
     * @param properties properties of the data asset, by name, with values as
     *     {@link dev.threatdoc.model.Property#value()}
     */
    record Handles(
            String key, String name, boolean isExchanged, Map<PropertyName, Object> properties, Evidence evidence)
            implements Observation {
        public Handles {
            properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        }
    }
}
