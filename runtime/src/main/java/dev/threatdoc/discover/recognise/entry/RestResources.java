package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.MethodGuards;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Handlers of requests in Jakarta REST and Micronaut: the paths that a program answers, and who may call them. */
final class RestResources implements Recogniser {

    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final Set<String> PATH = Set.of("javax.ws.rs.Path", "jakarta.ws.rs.Path");
    private static final Set<String> APPLICATION =
            Set.of("javax.ws.rs.ApplicationPath", "jakarta.ws.rs.ApplicationPath");
    private static final Set<String> CONTROLLER = Set.of("io.micronaut.http.annotation.Controller");
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Set<String> MICRONAUT_VERBS =
            Set.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        String root = module.code().types().stream()
                .flatMap(t ->
                        CodeAnnotation.findAny(t.annotations(), APPLICATION)
                                .flatMap(a -> path(Optional.of(a), t, texts))
                                .stream())
                .findFirst()
                .orElse("");
        for (CodeType type : module.code().types()) {
            // An interface with a path is a client, unless a class here says how it answers.
            if (type.kind() != CodeType.Kind.CLASS) {
                continue;
            }
            List<CodeType> lineage = module.code().lineage(type);
            Optional<String> onType = lineage.stream()
                    .filter(t -> t.annotation(CLIENT).isEmpty())
                    .flatMap(t -> CodeAnnotation.findAny(t.annotations(), PATH)
                            .map(a ->
                                    root + "/" + path(Optional.of(a), t, texts).orElse(""))
                            .stream())
                    .findFirst();
            Optional<String> controller = CodeAnnotation.findAny(type.annotations(), CONTROLLER)
                    .map(a -> path(Optional.of(a), type, texts).orElse(""));
            onType.or(() -> controller)
                    .ifPresent(first ->
                            lineage.forEach(t -> t.methods().forEach(m -> handler(t, m, first, texts, module, notes))));
        }
    }

    private static void handler(
            CodeType type, CodeMethod method, String first, Texts texts, Module module, Notes notes) {
        Optional<CodeAnnotation> verb =
                method.annotations().stream().filter(RestResources::isVerb).findFirst();
        if (verb.isEmpty()) {
            return;
        }
        Optional<CodeAnnotation> onMethod =
                CodeAnnotation.findAny(method.annotations(), PATH).or(() -> verb);
        String whole = module.configuration()
                .resolve(RoutePath.of(first, path(onMethod, type, texts).orElse("")));
        notes.tag(Tags.ENDPOINTS, Notes.evidence(verb.get()), whole);
        MethodGuards.guard(method, type, module.code())
                .ifPresent(g -> notes.tag(Tags.PRE_AUTHORIZED_ENDPOINTS, Notes.evidence(g), whole));
    }

    private static boolean isVerb(CodeAnnotation annotation) {
        String simple = annotation.type().simpleName();
        return (VERBS.contains(simple)
                        && (annotation.type().is("javax.ws.rs." + simple)
                                || annotation.type().is("jakarta.ws.rs." + simple)))
                || (MICRONAUT_VERBS.contains(simple) && annotation.type().is("io.micronaut.http.annotation." + simple));
    }

    private static Optional<String> path(Optional<CodeAnnotation> annotation, CodeType type, Texts texts) {
        return annotation
                .map(a -> a.values("value", "uri"))
                .filter(v -> !v.isEmpty())
                .map(List::copyOf)
                .flatMap(v -> texts.of(v.get(0), type));
    }
}
