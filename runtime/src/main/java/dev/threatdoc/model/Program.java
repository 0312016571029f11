package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.List;

/**
 * An element as others know it, and what it knows of them.
 *
 * @param element the id of the element; its key among facts
 * @param isDerived whether nobody declared the element, so that what it is follows from what is known of it
 * @param names the names by which others reach it, beside its own: of the service, of its container, of its artifact
 * @param ports the ports at which it listens or is published, beside those among its tags
 * @param publishedPorts those among them at which the machine that runs it answers for it
 * @param exchanged the ids of the data assets that its requests and answers carry; their keys among facts
 * @param stored likewise for those that it keeps in its store
 * @param connections what it deals with
 * @param details what it knows of the other ends
 * @param fronts whether it passes requests on to every service that has registered, with the tags of these flows and
 *     what shows it; the end of each says nothing
 */
@Stable
public record Program(
        String element,
        boolean isDerived,
        List<String> names,
        List<Integer> ports,
        List<Integer> publishedPorts,
        List<String> exchanged,
        List<String> stored,
        List<Connection> connections,
        List<Connection.Detail> details,
        List<Connection> fronts) {

    public Program {
        names = List.copyOf(names);
        ports = List.copyOf(ports);
        publishedPorts = List.copyOf(publishedPorts);
        exchanged = List.copyOf(exchanged);
        stored = List.copyOf(stored);
        connections = List.copyOf(connections);
        details = List.copyOf(details);
        fronts = List.copyOf(fronts);
    }

    /** One of which nothing is known but its element. */
    public static Program of(String element, boolean isDerived) {
        return new Program(
                element, isDerived, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** The same with those connections alone. */
    public Program withConnections(List<Connection> connections) {
        return new Program(
                element, isDerived, names, ports, publishedPorts, exchanged, stored, connections, details, fronts);
    }
}
