package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.read.code.TypeName;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of bodies and answers as text, without what only wraps them. */
final class Typed {

    private static final int MOST_DEEP = 8;
    private static final Set<String> WRAPPERS = Set.of(
            "ResponseEntity",
            "HttpEntity",
            "RequestEntity",
            "HttpResponse",
            "MutableHttpResponse",
            "RestResponse",
            "Mono",
            "Uni",
            "Single",
            "Maybe",
            "Optional",
            "CompletableFuture",
            "CompletionStage",
            "Future",
            "ListenableFuture",
            "Callable",
            "DeferredResult",
            "WebAsyncTask",
            "EntityModel");
    private static final Set<String> STREAMS = Set.of("Flux", "Multi", "Publisher", "Flowable", "CollectionModel");
    private static final Set<String> NOTHING =
            Set.of("void", "Void", "Completable", "Response", "ModelAndView", "View", "RedirectView", "?");

    private static final Set<String> OF_JAVA = Set.of(
            "String",
            "Object",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "Boolean",
            "Double",
            "Float",
            "Character",
            "Number",
            "CharSequence",
            "Iterable",
            "Void",
            "Throwable",
            "Exception");

    private Typed() {}

    /** The type of what is meant; empty for nothing, or for what could be anything. */
    static String meant(TypeName type) {
        return meant(type, MOST_DEEP);
    }

    private static String meant(TypeName type, int depth) {
        String simple = type.simpleName();
        if (depth > 0 && WRAPPERS.contains(simple)) {
            return type.arguments().isEmpty() ? "" : meant(type.arguments().get(0), depth - 1);
        }
        if (depth > 0 && STREAMS.contains(simple)) {
            return type.arguments().isEmpty()
                    ? ""
                    : "java.util.List<" + meant(type.arguments().get(0), depth - 1) + ">";
        }
        return NOTHING.contains(simple) ? "" : text(type, depth);
    }

    /** A type as code names it. */
    static String text(TypeName type) {
        return text(type, MOST_DEEP);
    }

    private static String text(TypeName type, int depth) {
        String arguments = type.arguments().isEmpty() || depth == 0
                ? ""
                : type.arguments().stream().map(a -> text(a, depth - 1)).collect(Collectors.joining(", ", "<", ">"));
        return name(type) + arguments + "[]".repeat(type.dimensions());
    }

    /** The name that is meant; a file without an import of it means Java's own, whatever its package. */
    private static String name(TypeName type) {
        String own = "java.lang." + type.simpleName();
        return OF_JAVA.contains(type.simpleName()) && type.is(own) ? own : type.name();
    }
}
