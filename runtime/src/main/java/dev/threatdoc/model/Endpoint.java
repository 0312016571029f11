package dev.threatdoc.model;

import dev.threatdoc.model.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation that a program offers to others: who may call it, with what, and where the code is that answers.
 *
 * @param element the id of the element that answers; empty as long as nobody has said whose it is
 * @param protocol such as HTTP, gRPC, GraphQL, WebSocket
 * @param method the method of HTTP in capitals, {@code *} for any; for other protocols the kind of operation
 * @param path the whole path with all roots, variables as {@code {name}}; for other protocols the operation's name
 * @param exchange what requests and answers carry
 * @param decision who may call it
 * @param place the handler
 */
@Experimental
public record Endpoint(
        String element,
        String protocol,
        String method,
        String path,
        Exchange exchange,
        AccessDecision decision,
        Place place) {

    /** The method of what answers whatever method a request has. */
    public static final String ANY_METHOD = "*";

    /** What anybody may call before what only some may. */
    public static final Comparator<Endpoint> MOST_OPEN_FIRST = Comparator.comparing(Endpoint::access)
            .thenComparing(Endpoint::element)
            .thenComparing(Endpoint::path)
            .thenComparing(Endpoint::method);

    /** Who may call. */
    public enum Access {
        /** Everybody: a rule says so, or nothing stands before it. */
        ANYBODY,
        /** Whoever is known. */
        AUTHENTICATED,
        /** Whoever has one of some roles or scopes; nobody if there are none. */
        RESTRICTED,
        /** There is protection, but what it asks was not read. */
        UNKNOWN
    }

    /** Where in a request a parameter stands. */
    public enum Where {
        PATH,
        QUERY,
        HEADER,
        FORM,
        COOKIE,
        /** A part of a body of several parts, such as an upload. */
        PART
    }

    /**
     * What an operation takes beside a body.
     *
     * @param name as it stands in the request
     * @param type as code names it
     */
    public record Parameter(String name, Where where, String type) {}

    /**
     * What requests and answers carry.
     *
     * @param parameters what it takes beside a body, in the order of the source
     * @param body the type of what requests carry, as code names it; empty for none or an unknown one
     * @param answer the type of what it answers with; empty for none or an unknown one
     * @param consumes media types that it takes; empty where nobody says
     * @param produces media types that it answers with; empty where nobody says
     */
    public record Exchange(
            List<Parameter> parameters, String body, String answer, List<String> consumes, List<String> produces) {

        public Exchange {
            parameters = List.copyOf(parameters);
            consumes = List.copyOf(consumes);
            produces = List.copyOf(produces);
        }

        /** What it takes, in words: the names of parameters, then the type of the body; empty for nothing. */
        public String taken() {
            return Stream.concat(parameters.stream().map(Parameter::name), Stream.of(body))
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** The same with what is known of who may call it. */
    public Endpoint under(AccessDecision known) {
        return new Endpoint(element, protocol, method, path, exchange, known, place);
    }

    /** The same as what that element answers. */
    public Endpoint of(String id) {
        return new Endpoint(id, protocol, method, path, exchange, decision, place);
    }

    /** Who may call it. */
    public Access access() {
        return decision.access();
    }

    /** The roles or scopes of which a restricted one takes one; none where nobody may. */
    public SortedSet<String> roles() {
        return decision.roles();
    }

    /** What decides who may call. */
    public List<Evidence> rules() {
        return decision.rules();
    }

    /** Who may call it, in words: {@code anybody}, {@code ADMIN or USER}, {@code nobody}. */
    public String callers() {
        return switch (access()) {
            case ANYBODY -> "anybody";
            case AUTHENTICATED -> "whoever is known";
            case RESTRICTED -> decision.isDenied() ? "nobody" : String.join(" or ", roles());
            case UNKNOWN -> "not read";
        };
    }

    /** It in a word or two, such as {@code POST /orders/{id}}. */
    public String words() {
        return method + " " + path;
    }
}
