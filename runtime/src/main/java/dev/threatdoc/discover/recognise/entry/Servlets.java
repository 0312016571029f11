package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.XmlSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Servlets, by annotation, {@code web.xml}, or as code registers them. */
final class Servlets implements Recogniser, OperationReader {

    private static final Set<String> SERVLET =
            Set.of("javax.servlet.annotation.WebServlet", "jakarta.servlet.annotation.WebServlet");
    private static final Set<String> REGISTRATIONS = Set.of(
            "org.springframework.boot.web.servlet.ServletRegistrationBean",
            "org.springframework.boot.context.embedded.ServletRegistrationBean");
    private static final Set<String> DYNAMIC =
            Set.of("javax.servlet.ServletRegistration.Dynamic", "jakarta.servlet.ServletRegistration.Dynamic");
    private static final String MAPPING = XmlSettings.WEB + ".servlet-mapping.url-pattern";
    private static final String NAME = XmlSettings.WEB + ".servlet-mapping.servlet-name";
    private static final String DECLARED = XmlSettings.WEB + ".servlet";
    /** Servlets that pass all requests on to handlers, which are seen by themselves. */
    private static final List<String> FRAMEWORKS =
            List.of("DispatcherServlet", "ServletContainer", "HttpServletDispatcher");

    private static final Map<String, String> HANDLERS = Map.of(
            "doGet", "GET", "doPost", "POST", "doPut", "PUT", "doDelete", "DELETE", "service", Endpoint.ANY_METHOD);

    /** What is registered somewhere. */
    private record Registered(List<String> paths, Optional<CodeType> servlet, Evidence evidence) {}

    @Override
    public void recognise(Module module, Notes notes) {
        registered(module)
                .forEach(r -> notes.tag(
                        Tags.ENDPOINTS,
                        r.evidence(),
                        r.paths().stream().map(RoutePath::of).toArray(String[]::new)));
    }

    @Override
    public Stream<Operation> operations(Module module) {
        String root = new Roots(module).servlets();
        return registered(module)
                .flatMap(r -> r.paths().stream().flatMap(p -> operations(r, p, root, module.code()).stream()));
    }

    /** One for each method of HTTP that the servlet has a method for. */
    private static List<Operation> operations(Registered registered, String path, String root, CodeBase code) {
        List<Operation> operations = registered.servlet().stream()
                .flatMap(t -> Handler.of(t, code).stream())
                .filter(h -> HANDLERS.containsKey(h.method().name())
                        && h.method().parameters().size() == 2)
                .map(h -> at(registered, path, HANDLERS.getOrDefault(h.method().name(), ""), root)
                        .with(Optional.of(h)))
                .toList();
        return operations.isEmpty() ? List.of(at(registered, path, Endpoint.ANY_METHOD, root)) : operations;
    }

    private static Operation at(Registered registered, String path, String method, String root) {
        return Operation.at(
                Asked.Framework.SERVLET, Operation.HTTP, method, root, RoutePath.of(path), registered.evidence());
    }

    private static Stream<Registered> registered(Module module) {
        Texts texts = new Texts(module.code());
        List<Registered> all = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            CodeAnnotation.findAny(type.annotations(), SERVLET)
                    .ifPresent(a -> all.add(new Registered(
                            texts.of(a.values("urlPatterns", "value"), type), Optional.of(type), Notes.evidence(a))));
        }
        descriptor(module, all);
        module.code()
                .creations()
                .filter(c -> c.expression().type().isAny(REGISTRATIONS))
                .forEach(c -> all.add(new Registered(
                        c.expression().arguments().stream()
                                .skip(1)
                                .flatMap(a -> texts.of(a, c).stream())
                                .filter(p -> p.startsWith("/"))
                                .toList(),
                        c.expression().arguments().stream()
                                .findFirst()
                                .flatMap(Expression::typeOf)
                                .flatMap(module.code()::find),
                        new Evidence("new ServletRegistrationBean()", c.place()))));
        module.code()
                .calls()
                .filter(c -> c.expression().name().equals("addMapping")
                        && (c.expression().follows("addServlet")
                                || c.expression()
                                        .receiver()
                                        .flatMap(Expression::typeOf)
                                        .filter(t -> t.isAny(DYNAMIC))
                                        .isPresent()))
                .forEach(c -> all.add(new Registered(
                        c.expression().arguments().stream()
                                .flatMap(a -> texts.of(a, c).stream())
                                .filter(p -> p.startsWith("/") && !p.equals("/"))
                                .toList(),
                        Optional.empty(),
                        Notes.evidence(c))));
        return all.stream()
                .map(r -> new Registered(
                        r.paths().stream().map(module.configuration()::resolve).toList(), r.servlet(), r.evidence()))
                .filter(r -> !r.paths().isEmpty());
    }

    /** Mappings of {@code web.xml}, with the classes that it names for them. */
    private static void descriptor(Module module, List<Registered> all) {
        Map<String, String> classes = new TreeMap<>();
        String name = "";
        for (ConfigEntry entry : module.configuration().entries()) {
            String text = entry.text().strip();
            if (entry.key().equals(DECLARED + ".servlet-name") || entry.key().equals(NAME)) {
                name = text;
            } else if (entry.key().equals(DECLARED + ".servlet-class")) {
                classes.put(name, text);
            } else if (entry.key().equals(MAPPING) && !Set.of("/", "/*").contains(text)) {
                // The servlet that all requests go through says nothing of the paths that are answered.
                String type = classes.getOrDefault(name, "");
                boolean framework = FRAMEWORKS.stream().anyMatch(type::endsWith);
                if (!framework) {
                    all.add(new Registered(
                            List.of(text),
                            type.isEmpty() ? Optional.empty() : module.code().find(TypeName.of(type)),
                            Notes.evidence(entry)));
                }
            }
        }
    }
}
