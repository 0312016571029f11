package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.Expression;
import java.util.Set;

/**
 * One kind of hazard.
 *
 * <p>All kinds look at a method in one walk; each is shown the calls and creations that it names, and no others.
 */
interface Hazard {

    /** The names of the methods whose calls it looks at. */
    default Set<String> calls() {
        return Set.of();
    }

    /** The names, without packages, of the types whose creations it looks at. */
    default Set<String> creations() {
        return Set.of();
    }

    /** The names, without packages, of the types at whose mention it looks. */
    default Set<String> mentions() {
        return Set.of();
    }

    /** Whether it is none in a helper that nobody calls. */
    default boolean isOnlyInUse() {
        return false;
    }

    /** Whether it looks at every text that is written in code. */
    default boolean readsTexts() {
        return false;
    }

    /** Looks at a call of one of those methods. */
    default void call(Expression.Call call, Body body, Sightings sightings) {}

    /** Looks at a creation of one of those types. */
    default void creation(Expression.New created, Body body, Sightings sightings) {}

    /** Looks at where one of those types is named, as before a constant of it. */
    default void mention(Expression.Type type, Body body, Sightings sightings) {}

    /** Looks at a text. */
    default void text(Expression.Literal text, Body body, Sightings sightings) {}

    /** Looks at what a method hands back; not at what functions within it do. */
    default void handedBack(Expression.Return handed, Body body, Sightings sightings) {}

    /** Looks at a method as a whole. */
    default void method(Body body, Sightings sightings) {}
}
