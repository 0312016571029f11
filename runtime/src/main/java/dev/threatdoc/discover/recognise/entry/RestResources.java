package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.MethodGuards;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Handlers of requests in Jakarta REST and Micronaut: the paths that a program answers, and who may call them. */
final class RestResources implements Recogniser, OperationReader {

    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final Set<String> PATH = Set.of("javax.ws.rs.Path", "jakarta.ws.rs.Path");
    private static final Set<String> APPLICATION =
            Set.of("javax.ws.rs.ApplicationPath", "jakarta.ws.rs.ApplicationPath");
    private static final Set<String> CONTROLLER = Set.of("io.micronaut.http.annotation.Controller");
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    /** A resource may hand out one that hands out another. */
    private static final int MOST_LOCATORS = 4;

    private static final Set<String> MICRONAUT_VERBS =
            Set.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options");

    /** A method that answers, with what maps requests to it; the path is below the program's root. */
    private record Mapped(Handler handler, CodeAnnotation verb, String path, boolean isMicronaut) {}

    @Override
    public void recognise(Module module, Notes notes) {
        String root = applicationPath(module).orElse("");
        mapped(module, root).forEach(m -> {
            notes.tag(Tags.ENDPOINTS, Notes.evidence(m.verb()), m.path());
            m.handler().all().stream()
                    .flatMap(o -> MethodGuards.guard(o, m.handler().type(), module.code()).stream())
                    .findFirst()
                    .ifPresent(g -> notes.tag(Tags.PRE_AUTHORIZED_ENDPOINTS, Notes.evidence(g), m.path()));
        });
    }

    @Override
    public Stream<Operation> operations(Module module) {
        Roots roots = new Roots(module);
        Texts texts = new Texts(module.code());
        return mapped(module, applicationPath(module).orElseGet(roots::resources))
                .map(m -> operation(m, roots, module, texts));
    }

    private static Operation operation(Mapped mapped, Roots roots, Module module, Texts texts) {
        Handler handler = mapped.handler();
        boolean micronaut = mapped.isMicronaut();
        String root = micronaut
                ? Roots.of(roots.micronaut())
                : Roots.of(roots.quarkus(), roots.servlets(), roots.dropwizard());
        ResourceRequest request = new ResourceRequest(handler, mapped.path(), module.code(), texts);
        return new Operation(
                micronaut ? Asked.Framework.MICRONAUT : Asked.Framework.JAKARTA,
                Operation.HTTP,
                mapped.verb().type().simpleName().toUpperCase(Locale.ROOT),
                root,
                mapped.path(),
                request.taken(),
                Typed.meant(handler.method().returnType()),
                request.mediaTypes("Produces", "produces"),
                Optional.of(handler),
                Notes.evidence(mapped.verb()));
    }

    private static Optional<String> applicationPath(Module module) {
        Texts texts = new Texts(module.code());
        return module.code().types().stream()
                .flatMap(t ->
                        CodeAnnotation.findAny(t.annotations(), APPLICATION)
                                .flatMap(a -> path(Optional.of(a), t, texts))
                                .stream())
                .findFirst();
    }

    private static Stream<Mapped> mapped(Module module, String root) {
        Texts texts = new Texts(module.code());
        // An interface with a path is a client, unless a class here says how it answers.
        return module.code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS)
                .flatMap(t -> ofType(t, root, module, texts));
    }

    private static Stream<Mapped> ofType(CodeType type, String root, Module module, Texts texts) {
        Optional<String> onType = module.code().lineage(type).stream()
                .filter(t -> t.annotation(CLIENT).isEmpty())
                .flatMap(t -> CodeAnnotation.findAny(t.annotations(), PATH)
                        .map(a -> root + "/" + path(Optional.of(a), t, texts).orElse(""))
                        .stream())
                .findFirst();
        Optional<CodeAnnotation> controller = module.code().annotationOfAny(type.annotations(), CONTROLLER);
        Optional<String> first = onType.or(
                () -> controller.map(a -> path(Optional.of(a), type, texts).orElse("")));
        boolean micronaut = onType.isEmpty() && controller.isPresent();
        if (first.isEmpty()) {
            return withoutPath(type, root, module, texts);
        }
        return first.stream()
                .flatMap(f -> Handler.of(type, module.code()).stream()
                        .flatMap(h -> ofMethod(h, f, micronaut, module, texts, MOST_LOCATORS)));
    }

    /** A class whose methods alone have paths is a resource too, unless another one's method hands it out. */
    private static Stream<Mapped> withoutPath(CodeType type, String root, Module module, Texts texts) {
        boolean isOne = !type.modifiers().contains("abstract")
                && type.methods().stream()
                        .anyMatch(m ->
                                CodeAnnotation.findAny(m.annotations(), PATH).isPresent()
                                        && m.annotations().stream().anyMatch(RestResources::isVerb))
                && module.code().types().stream()
                        .flatMap(t -> t.methods().stream())
                        .filter(m ->
                                CodeAnnotation.findAny(m.annotations(), PATH).isPresent()
                                        && m.annotations().stream().noneMatch(RestResources::isVerb))
                        .noneMatch(m ->
                                handedOut(m, module.code()).filter(type::equals).isPresent());
        return isOne
                ? Handler.of(type, module.code()).stream()
                        .filter(h -> h.annotations().anyMatch(a -> a.type().isAny(PATH)))
                        .flatMap(h -> ofMethod(h, root, false, module, texts, MOST_LOCATORS))
                : Stream.of();
    }

    /** The type whose methods answer below what a method without a verb is at: what it returns, or makes. */
    private static Optional<CodeType> handedOut(CodeMethod locator, CodeBase code) {
        TypeName returned = locator.returnType();
        boolean isClass =
                returned.is("java.lang.Class") && !returned.arguments().isEmpty();
        Optional<CodeType> declared = code.find(isClass ? returned.arguments().get(0) : returned);
        return declared.or(() -> locator.body().stream()
                .filter(Expression.Return.class::isInstance)
                .flatMap(r -> Expression.typeOf(((Expression.Return) r).value()).stream())
                .flatMap(t -> code.find(t).stream())
                .findFirst());
    }

    private static Stream<Mapped> located(Handler handler, String first, Module module, Texts texts, int locators) {
        for (int i = 0; i < handler.all().size() && locators > 0; i++) {
            CodeMethod method = handler.all().get(i);
            CodeType from = handler.from().get(i);
            Optional<CodeAnnotation> at = CodeAnnotation.findAny(method.annotations(), PATH);
            if (at.isPresent()) {
                Optional<CodeType> sub =
                        handedOut(method, module.code()).or(() -> handedOut(handler.method(), module.code()));
                return sub.stream()
                        .flatMap(s -> paths(at.get(), from, texts).stream()
                                .flatMap(p -> Handler.of(s, module.code()).stream()
                                        .flatMap(h -> ofMethod(
                                                h, RoutePath.of(first, p), false, module, texts, locators - 1))));
            }
        }
        return Stream.of();
    }

    private static Stream<Mapped> ofMethod(
            Handler handler, String first, boolean micronaut, Module module, Texts texts, int locators) {
        for (int i = 0; i < handler.all().size(); i++) {
            CodeMethod method = handler.all().get(i);
            CodeType from = handler.from().get(i);
            List<CodeAnnotation> verbs =
                    method.annotations().stream().filter(RestResources::isVerb).toList();
            if (!verbs.isEmpty()) {
                return verbs.stream().flatMap(verb -> {
                    Optional<CodeAnnotation> at = micronaut
                            ? Optional.of(verb)
                            : CodeAnnotation.findAny(method.annotations(), PATH).or(() -> Optional.of(verb));
                    return paths(at.orElseThrow(), from, texts).stream()
                            .map(p -> new Mapped(
                                    handler, verb, module.configuration().resolve(RoutePath.of(first, p)), micronaut));
                });
            }
        }
        return micronaut ? Stream.of() : located(handler, first, module, texts, locators);
    }

    private static boolean isVerb(CodeAnnotation annotation) {
        String simple = annotation.type().simpleName();
        return (VERBS.contains(simple)
                        && (annotation.type().is("javax.ws.rs." + simple)
                                || annotation.type().is("jakarta.ws.rs." + simple)))
                || (MICRONAUT_VERBS.contains(simple) && annotation.type().is("io.micronaut.http.annotation." + simple));
    }

    private static List<String> paths(CodeAnnotation annotation, CodeType type, Texts texts) {
        List<Expression> values =
                annotation.values("uris").isEmpty() ? annotation.values("value", "uri") : annotation.values("uris");
        List<String> paths =
                values.stream().flatMap(v -> texts.of(v, type).stream()).toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    private static Optional<String> path(Optional<CodeAnnotation> annotation, CodeType type, Texts texts) {
        return annotation
                .map(a -> a.values("value", "uri"))
                .filter(v -> !v.isEmpty())
                .map(List::copyOf)
                .flatMap(v -> texts.of(v.get(0), type));
    }
}
