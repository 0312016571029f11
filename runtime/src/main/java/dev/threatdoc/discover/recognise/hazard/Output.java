package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers into which text of the request is written as it is, so that a browser may take it for a page. */
final class Output implements Hazard {

    /** How a text starts that is no page: JSON, or the name of another place. */
    private static final Pattern NO_PAGE = Pattern.compile("[{\\[]|redirect:|forward:");

    private static final Set<String> WRITE = Set.of("write", "print", "println", "append", "printf", "format");
    private static final Set<String> WRITERS = Set.of("getWriter", "getOutputStream");
    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final List<String> MAPPINGS = List.of(
            WEB + "RequestMapping",
            WEB + "GetMapping",
            WEB + "PostMapping",
            WEB + "PutMapping",
            WEB + "DeleteMapping",
            WEB + "PatchMapping");
    private static final List<String> PRODUCES =
            List.of("javax.ws.rs.Produces", "jakarta.ws.rs.Produces", "io.micronaut.http.annotation.Produces");
    private static final Set<String> TEXT = Set.of("java.lang.String", "String", "java.lang.CharSequence");
    private static final Set<String> ENTITY = Set.of("org.springframework.http.ResponseEntity");
    private static final Set<String> WRAPPERS =
            Set.of("ResponseEntity", "Mono", "Flux", "Uni", "CompletableFuture", "Callable", "HttpEntity");
    private static final Set<String> BODY = Set.of("ok", "body", "badRequest", "just");
    private static final Set<String> TEXTS = Set.of("format", "formatted", "concat", "toString", "join", "replace");

    private final ProgramFlows program;

    Output(ProgramFlows program) {
        this.program = program;
    }

    @Override
    public Set<String> calls() {
        return WRITE;
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (!isOnResponse(call, body) || saysItIsNoPage(body)) {
            return;
        }
        body.taint(call, call.arguments()).ifPresent(t -> report(t, call, body, sightings));
    }

    /** On the writer of a response, be it called by its name or held by a variable. */
    private static boolean isOnResponse(Expression.Call call, Body body) {
        if (call.root().orElse(null) instanceof Expression.Variable variable && !isResponse(variable)) {
            return body.given(variable.name()).stream()
                    .flatMap(Expression::all)
                    .anyMatch(e -> e instanceof Expression.Call made && isWriter(made));
        }
        return call.receiver().stream()
                .flatMap(Expression::all)
                .anyMatch(e -> e instanceof Expression.Call made && isWriter(made));
    }

    private static boolean isWriter(Expression.Call made) {
        return WRITERS.contains(made.name())
                && made.receiver()
                        .filter(r -> isResponse(r)
                                || (r instanceof Expression.Call got
                                        && got.name().equals("getResponse")))
                        .isPresent();
    }

    private static boolean isResponse(Expression expression) {
        return Expression.typeOf(expression).filter(CalledOn::isServletResponse).isPresent();
    }

    private static boolean saysItIsNoPage(Body body) {
        return body.calls()
                .anyMatch(c -> (c.name().equals("setContentType")
                                && c.argument(0).filter(a -> !isPage(a)).isPresent())
                        || (c.name().equals("setHeader")
                                && c.arguments().size() == 2
                                && c.arguments().get(0) instanceof Expression.Literal name
                                && String.valueOf(name.value()).equalsIgnoreCase("content-type")
                                && !isPage(c.arguments().get(1))));
    }

    /** Whether a media type is that of a page; one that nobody wrote here is not taken for one. */
    private static boolean isPage(Expression type) {
        return type.all()
                .anyMatch(e -> (e instanceof Expression.Literal l
                                && String.valueOf(l.value()).contains("html"))
                        || (e instanceof Expression.Select s && s.name().contains("HTML")));
    }

    @Override
    public void handedBack(Expression.Return handed, Body body, Sightings sightings) {
        if (!isText(body.method().returnType())
                || body.originsOf(handed.value()).isEmpty()
                || !answersWithPage(body)) {
            return;
        }
        answer(handed.value(), body)
                .filter(a -> !isData(a, body))
                .flatMap(a -> body.taint(handed, a))
                .ifPresent(t -> report(t, handed, body, sightings));
    }

    private static boolean isText(TypeName type) {
        return type.isAny(TEXT)
                || (WRAPPERS.contains(type.simpleName())
                        && (type.arguments().isEmpty()
                                || type.arguments().stream()
                                        .allMatch(a -> a.simpleName().equals("Object") || isText(a))));
    }

    /** Whether what a method hands back is a page for browsers. */
    private boolean answersWithPage(Body body) {
        CodeMethod method = body.method();
        if (!program.entries().isHandler(body.type(), method)) {
            return false;
        }
        List<CodeAnnotation> all = Stream.concat(method.annotations().stream(), body.type().annotations().stream())
                .toList();
        Optional<Expression> produces = Stream.concat(
                        MAPPINGS.stream()
                                .flatMap(m -> all.stream()
                                        .filter(a -> a.type().is(m))
                                        .flatMap(a -> a.value("produces").stream())),
                        PRODUCES.stream()
                                .flatMap(p -> all.stream()
                                        .filter(a -> a.type().is(p))
                                        .flatMap(a -> a.value("value").stream())))
                .findFirst();
        boolean isAnswer =
                method.returnType().isAny(ENTITY) || program.entries().isAnswer(body.type(), method);
        // Spring makes a page of a text for whoever asks for pages; the others do so where they are told to.
        return isAnswer
                ? produces.map(Output::isPage).orElseGet(() -> !saysItIsNoPage(body))
                : produces.filter(Output::isPage).isPresent();
    }

    /** The text that is answered, out of what wraps it; nothing if it is no text. */
    private static Optional<Expression> answer(Expression value, Body body) {
        if (value instanceof Expression.New created) {
            return created.type().isAny(ENTITY)
                    ? created.arguments().stream()
                            .limit(1)
                            .filter(a -> isText(a, body))
                            .findFirst()
                    : Optional.empty();
        }
        if (value instanceof Expression.Call call
                && BODY.contains(call.name())
                && call.root().orElse(null) instanceof Expression.Type) {
            boolean isTyped = call.all()
                    .anyMatch(e -> e instanceof Expression.Call c
                            && c.name().equals("contentType")
                            && !c.argument(0).filter(Output::isPage).isPresent());
            return isTyped ? Optional.empty() : call.argument(0).filter(a -> isText(a, body));
        }
        return Optional.of(value).filter(v -> body.method().returnType().isAny(TEXT) || isText(v, body));
    }

    private static boolean isText(Expression value, Body body) {
        return body.valuesOf(value).stream()
                .anyMatch(v -> v instanceof Expression.Concat
                        || v instanceof Expression.Literal
                        || (v instanceof Expression.Call call && TEXTS.contains(call.name()))
                        || Expression.typeOf(v).filter(t -> t.isAny(TEXT)).isPresent());
    }

    /** Whether a text starts as JSON does; nobody takes that for a page. */
    private static boolean isData(Expression text, Body body) {
        return Pieces.of(text, body).stream()
                .findFirst()
                .filter(p -> p instanceof Expression.Literal l
                        && NO_PAGE.matcher(String.valueOf(l.value()).strip()).lookingAt())
                .isPresent();
    }

    private static void report(Taint taint, Expression at, Body body, Sightings sightings) {
        sightings.ofRequest(WeaknessKinds.OUTPUT_FROM_REQUEST, taint, "is written into the answer as it is", body, at);
    }
}
