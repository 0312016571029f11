package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.XmlSettings;
import java.util.List;
import java.util.Set;

/** Servlets, by annotation, {@code web.xml}, or as code registers them. */
final class Servlets implements Recogniser {

    private static final Set<String> SERVLET =
            Set.of("javax.servlet.annotation.WebServlet", "jakarta.servlet.annotation.WebServlet");
    private static final Set<String> REGISTRATIONS = Set.of(
            "org.springframework.boot.web.servlet.ServletRegistrationBean",
            "org.springframework.boot.context.embedded.ServletRegistrationBean");
    private static final Set<String> DYNAMIC =
            Set.of("javax.servlet.ServletRegistration.Dynamic", "jakarta.servlet.ServletRegistration.Dynamic");
    private static final String MAPPING = XmlSettings.WEB + ".servlet-mapping.url-pattern";

    @Override
    public void recognise(Module module, Notes notes) {
        Texts texts = new Texts(module.code());
        for (CodeType type : module.code().types()) {
            CodeAnnotation.findAny(type.annotations(), SERVLET)
                    .ifPresent(a ->
                            note(texts.of(a.values("urlPatterns", "value"), type), Notes.evidence(a), module, notes));
        }
        for (ConfigEntry entry : module.configuration().entries()) {
            // The servlet that all requests go through says nothing of the paths that are answered.
            if (entry.key().equals(MAPPING) && !Set.of("/", "/*").contains(entry.text())) {
                note(List.of(entry.text()), Notes.evidence(entry), module, notes);
            }
        }
        module.code()
                .creations()
                .filter(c -> c.expression().type().isAny(REGISTRATIONS))
                .forEach(c -> note(
                        c.expression().arguments().stream()
                                .skip(1)
                                .flatMap(a -> texts.of(a, c).stream())
                                .filter(p -> p.startsWith("/"))
                                .toList(),
                        new Evidence("new ServletRegistrationBean()", c.place()),
                        module,
                        notes));
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("addMapping")
                        && (c.expression().follows("addServlet")
                                || c.expression()
                                        .receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.isAny(DYNAMIC))
                                        .isPresent()))
                .forEach(c -> note(
                        c.expression().arguments().stream()
                                .flatMap(a -> texts.of(a, c).stream())
                                .filter(p -> p.startsWith("/") && !p.equals("/"))
                                .toList(),
                        Notes.evidence(c),
                        module,
                        notes));
    }

    private static void note(List<String> paths, Evidence evidence, Module module, Notes notes) {
        if (!paths.isEmpty()) {
            notes.tag(
                    Tags.ENDPOINTS,
                    evidence,
                    paths.stream()
                            .map(module.configuration()::resolve)
                            .map(RoutePath::of)
                            .toArray(String[]::new));
        }
    }
}
