package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.HttpMappings;
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

/** Handlers of requests in Spring MVC and WebFlux: the paths that a program answers. */
final class WebEndpoints implements Recogniser {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final List<String> CONTROLLERS = List.of(
            WEB + "RestController",
            "org.springframework.stereotype.Controller",
            "org.springframework.data.rest.webmvc.RepositoryRestController",
            "org.springframework.data.rest.webmvc.BasePathAwareController");

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            boolean isController = CONTROLLERS.stream()
                    .anyMatch(
                            c -> module.code().annotation(type.annotations(), c).isPresent());
            if (isController) {
                // What it implements can say at which paths, as interfaces do that OpenAPI's generators make.
                for (CodeType from : module.code().lineage(type)) {
                    for (CodeMethod method : from.methods()) {
                        HttpMappings.find(method.annotations())
                                .ifPresent(m -> endpoint(module, type, from, method, m, texts, notes));
                    }
                }
            }
        }
    }

    private static void endpoint(
            Module module,
            CodeType type,
            CodeType from,
            CodeMethod method,
            CodeAnnotation mapping,
            Texts texts,
            Notes notes) {
        List<String> outer = HttpMappings.find(type.annotations())
                .map(m -> paths(m, type, texts))
                .or(() -> HttpMappings.find(from.annotations()).map(m -> paths(m, from, texts)))
                .orElse(List.of(""));
        String[] paths = outer.stream()
                .flatMap(p -> paths(mapping, from, texts).stream().map(m -> RoutePath.of(p, m)))
                .map(module.configuration()::resolve)
                .toArray(String[]::new);
        notes.tag(Tags.ENDPOINTS, Notes.evidence(mapping), paths);
        MethodGuards.guard(method, type, module.code())
                .ifPresent(g -> notes.tag(Tags.PRE_AUTHORIZED_ENDPOINTS, Notes.evidence(g), paths));
    }

    private static List<String> paths(CodeAnnotation mapping, CodeType type, Texts texts) {
        List<String> paths = texts.of(mapping.values("value", "path", "url"), type);
        return paths.isEmpty() ? List.of("") : paths;
    }
}
