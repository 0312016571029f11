package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a model can be joined with others: what its programs know of each other and of what is not in it.
 *
 * <p>A program that was compiled alone knows the other services, databases and brokers of its system by names, hosts,
 * topics and roles. This is kept, so that whoever merges several models can tell who is meant.
 *
 * @param programs the programs, in the order of their elements
 * @param elements the ids (among facts: keys) of the elements that merely stand for what no program of the model is,
 *     and of those who use it; merging makes them anew
 * @param flows likewise for the flows between programs and those elements, and among programs
 */
@Stable
public record Joints(List<Program> programs, Set<String> elements, Set<String> flows) {

    private static final Joints NONE = new Joints(List.of(), Set.of(), Set.of());

    public Joints {
        programs = List.copyOf(programs);
        elements = Collections.unmodifiableSet(new TreeSet<>(elements));
        flows = Collections.unmodifiableSet(new TreeSet<>(flows));
    }

    /** Nothing known beyond the model itself. */
    public static Joints none() {
        return NONE;
    }

    /** Whether there is nothing by which it could be joined. */
    public boolean isEmpty() {
        return programs.isEmpty() && elements.isEmpty() && flows.isEmpty();
    }
}
