package dev.threatdoc.discover.access;

import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import java.util.Optional;

/**
 * An operation of which it is asked who may call it.
 *
 * @param framework what hands requests to it
 * @param method the method of HTTP, {@code *} for any
 * @param root the root of the program, such as its context path; empty for none
 * @param path the path below it
 * @param type the type that answers, if there is one
 * @param handler the method that answers, if there is one
 */
public record Asked(
        Framework framework,
        String method,
        String root,
        String path,
        Optional<CodeType> type,
        Optional<CodeMethod> handler) {

    /** What hands requests to handlers, and so decides which annotations count. */
    public enum Framework {
        SPRING,
        JAKARTA,
        MICRONAUT,
        SERVLET,
        VAADIN,
        /** What checks before it is handed on, by rules that were not read. */
        GUARDED,
        OTHER
    }

    boolean isAnyMethod() {
        return method.equals(Endpoint.ANY_METHOD);
    }
}
