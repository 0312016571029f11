package dev.threatdoc.processor.read;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.OwnNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one round share: where they are, what they have found wrong, what they have yet to read. */
final class ReaderContext {

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final OwnNames own;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Deque<TypeElement> queue = new ArrayDeque<>();
    private final Set<String> queued = new HashSet<>();
    private boolean complete = true;

    ReaderContext(Elements elements, Types types, Places places, OwnNames own) {
        this.elements = elements;
        this.types = types;
        this.places = places;
        this.own = own;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    Places places() {
        return places;
    }

    /** The properties and controls that the user declared. */
    OwnNames own() {
        return own;
    }

    /**
     * Notes something wrong; the same said twice, as of a package for each of its types, counts once. In somebody
     * else's class files nobody here can put it right, so there it is a warning.
     */
    void error(CodePlace place, String message) {
        problems.add(places.isForeign(place.type()) ? Problem.warning(place, message) : Problem.error(place, message));
    }

    /** Reports what the user should look at, unless it was compiled elsewhere and has been reported there. */
    void warning(CodePlace place, String message) {
        if (!places.isForeign(place.type())) {
            problems.add(Problem.warning(place, message));
        }
    }

    /** Has a type read, unless it was already. */
    void enqueue(TypeElement type) {
        if (queued.add(places.names().type(type))) {
            queue.add(type);
        }
        if (places.hasUnknownAnnotation(type)) {
            incomplete();
        }
    }

    /** The next type to read, if there is one. */
    Optional<TypeElement> next() {
        return Optional.ofNullable(queue.poll());
    }

    /**
     * Notes that a type is missing. In a source the compiler reports it, and we keep quiet; in a class file nobody else
     * does.
     */
    void missing(Marker marker, String attribute) {
        Place place = places.of(marker, attribute);
        if (places.isCompiled(marker.on())) {
            incomplete();
        } else {
            problems.add(Problem.warning(
                    place,
                    "@" + marker.name() + " of " + places.names().type(marker.on())
                            + " names a type in \"" + attribute
                            + "\" that is not on the class or module path; add the module that has it"));
        }
    }

    /** Notes that a class file could not be read to its end. */
    void unreadable(TypeElement type) {
        String name = places.names().type(type);
        problems.add(Problem.warning(
                Place.NONE,
                "The flows of " + name + " cannot be read: it needs a type that is not on the class or module path; add"
                        + " the module that has it"));
    }

    /** Notes that the sources cannot be understood yet; the compiler says why. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }
}
