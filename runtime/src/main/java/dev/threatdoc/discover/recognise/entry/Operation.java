package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * Something that a program answers, as it was read, before it is known who may call it.
 *
 * @param framework what hands requests to it
 * @param protocol such as HTTP
 * @param method the method of HTTP, {@code *} for any
 * @param root what stands before all paths of the program
 * @param path the path below that
 * @param takes what requests carry
 * @param answer the type of the answer; empty for none
 * @param produces the media types of the answer
 * @param handler the method that answers, if it is one of this code
 * @param seen what maps requests to it
 */
record Operation(
        Asked.Framework framework,
        String protocol,
        String method,
        String root,
        String path,
        Taken takes,
        String answer,
        List<String> produces,
        Optional<Handler> handler,
        Evidence seen) {

    static final String HTTP = "HTTP";

    Operation {
        produces = List.copyOf(produces);
    }

    /** One of which no more is known than its path. */
    static Operation at(
            Asked.Framework framework, String protocol, String method, String root, String path, Evidence seen) {
        return new Operation(
                framework, protocol, method, root, path, Taken.NOTHING, "", List.of(), Optional.empty(), seen);
    }

    /** The same with the method that answers. */
    Operation with(Optional<Handler> found) {
        return new Operation(framework, protocol, method, root, path, takes, answer, produces, found, seen);
    }

    /** The path as the tag of endpoints has it. */
    String rawPath() {
        return RoutePath.of(path);
    }

    /** The whole path, its variables as {@code {name}}. */
    String wholePath() {
        // A topic is no path.
        return MessageHandlers.isOne(this) ? path : UriTemplate.plain(RoutePath.of(root, path));
    }

    Asked asked() {
        return new Asked(
                framework,
                method,
                root,
                UriTemplate.plain(RoutePath.of(path)),
                handler.map(Handler::type),
                handler.map(Handler::method));
    }

    Place place() {
        return handler.<Place>map(h -> h.method().place()).orElseGet(seen::place);
    }

    /** It in a word or two, such as {@code POST /orders/{id}}. */
    String words() {
        return method + " " + wholePath();
    }

    Endpoint endpoint(AccessDecision decision) {
        return new Endpoint(
                "",
                protocol,
                method,
                wholePath(),
                new Endpoint.Exchange(takes.parameters(), takes.body(), answer, takes.mediaTypes(), produces),
                decision,
                place());
    }
}
