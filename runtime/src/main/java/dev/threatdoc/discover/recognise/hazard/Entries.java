package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Methods that a framework calls with parts of a request, and how people call these parts. */
final class Entries {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String MICRONAUT = "io.micronaut.http.annotation.";

    /** Annotations of methods that answer requests, with the method of the request; "" where it says so itself. */
    private static final Map<String, String> MAPPINGS = mappings();

    /** Methods that get messages rather than requests of HTTP. */
    private static final Set<String> MESSAGES = Set.of(
            "javax.websocket.OnMessage",
            "jakarta.websocket.OnMessage",
            "org.springframework.messaging.handler.annotation.MessageMapping",
            "org.springframework.graphql.data.method.annotation.QueryMapping",
            "org.springframework.graphql.data.method.annotation.MutationMapping",
            "org.springframework.graphql.data.method.annotation.SchemaMapping",
            "com.netflix.graphql.dgs.DgsQuery",
            "com.netflix.graphql.dgs.DgsMutation",
            "org.eclipse.microprofile.graphql.Query",
            "org.eclipse.microprofile.graphql.Mutation",
            // What a model passes to a tool is as good as what its user writes.
            "dev.langchain4j.agent.tool.Tool",
            "org.springframework.ai.tool.annotation.Tool",
            "io.quarkiverse.mcp.server.Tool");

    /** What frameworks pass to handlers beside parts of the request. */
    private static final Pattern NOT_OF_REQUEST = Pattern.compile(
            ".*\\.(\\w*Response|\\w*Request|\\w*Exchange|HttpSession|Session|Model"
                    + "|ModelMap|ModelAndView|BindingResult|Errors|Principal|Authentication|Pageable|Sort|Locale|TimeZone"
                    + "|RedirectAttributes|UriInfo|UriComponentsBuilder|SecurityContext|HttpHeaders|SecurityIdentity"
                    + "|JsonWebToken|Jwt|OAuth2User|OidcUser|UserDetails|SessionStatus|OutputStream|Writer|AsyncResponse)");

    private static final Pattern UPLOAD = Pattern.compile(".*\\b(MultipartFile|FilePart|Part|FileUpload)\\b.*");

    /** What says that a handler answers by what it returns. */
    private static final Set<String> ANSWERS = Set.of(WEB + "ResponseBody", WEB + "RestController");

    private static final Set<String> NOT_OF_REQUEST_BY = Set.of(
            "AuthenticationPrincipal",
            "CurrentSecurityContext",
            "SessionAttribute",
            "RequestAttribute",
            "Value",
            "Context",
            "Suspended",
            "Autowired");

    private static final Set<String> PATHS = Set.of("javax.ws.rs.Path", "jakarta.ws.rs.Path", MICRONAUT + "Controller");

    private final CodeBase code;
    private final Texts texts;
    private final IdentityHashMap<CodeMethod, String> routes = new IdentityHashMap<>();

    Entries(Module module) {
        this.code = module.code();
        this.texts = new Texts(code);
    }

    private static Map<String, String> mappings() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String verb : List.of("Get", "Post", "Put", "Delete", "Patch")) {
            all.put(WEB + verb + "Mapping", verb.toUpperCase(Locale.ROOT));
            all.put(MICRONAUT + verb, verb.toUpperCase(Locale.ROOT));
            all.put("javax.ws.rs." + verb.toUpperCase(Locale.ROOT), verb.toUpperCase(Locale.ROOT));
            all.put("jakarta.ws.rs." + verb.toUpperCase(Locale.ROOT), verb.toUpperCase(Locale.ROOT));
        }
        all.put(WEB + "RequestMapping", "");
        return all;
    }

    /** Whether a framework calls a method to answer a request. */
    boolean isHandler(CodeType type, CodeMethod method) {
        return declaration(type, method).isPresent();
    }

    /** Whether what a handler returns is the answer of Spring itself, rather than the name of a view. */
    boolean isAnswer(CodeType type, CodeMethod method) {
        return Stream.of(method.annotations(), type.annotations())
                .anyMatch(a -> code.annotationOfAny(a, ANSWERS).isPresent());
    }

    /** The parameters of a method that a framework fills with parts of a request. */
    Map<String, Origin> of(CodeType type, CodeMethod method) {
        Optional<CodeMethod> declared = method.parameters().isEmpty() ? Optional.empty() : declaration(type, method);
        Map<String, Origin> all = new LinkedHashMap<>();
        declared.ifPresent(d -> {
            String route = route(type, method);
            for (int i = 0; i < method.parameters().size(); i++) {
                CodeParameter parameter = method.parameters().get(i);
                CodeParameter written = d.parameters().get(i);
                if (isOfRequest(parameter) && isOfRequest(written)) {
                    List<CodeAnnotation> annotations = Stream.concat(
                                    parameter.annotations().stream(), written.annotations().stream())
                            .toList();
                    String words = isAll(parameter)
                            ? "a parameter of " + (route.isEmpty() ? "the request" : route)
                            : words(route, parameter.name(), annotations, type);
                    Origin origin = Origin.request(words, method.place());
                    all.put(parameter.name(), isUpload(parameter) ? origin.harmlessIn(SinkUse.PAGE) : origin);
                }
            }
        });
        return all;
    }

    /** The parameters of a method whose form was checked before it is called. */
    Set<String> limited(CodeType type, CodeMethod method) {
        Optional<CodeMethod> declared = method.parameters().isEmpty() ? Optional.empty() : declaration(type, method);
        return declared.isEmpty()
                ? Set.of()
                : method.parameters().stream()
                        .filter(p -> DeclaredForms.limit(p, written(type, declared.get()), type, texts))
                        .map(CodeParameter::name)
                        .collect(Collectors.toSet());
    }

    /** Whoever sends a file sees what is in it again; nobody sends files for others. */
    private static boolean isUpload(CodeParameter parameter) {
        return UPLOAD.matcher(parameter.type().toString()).matches();
    }

    /** Whether a parameter holds all those of the request by their names. */
    private static boolean isAll(CodeParameter parameter) {
        return parameter.type().simpleName().endsWith("Map")
                && parameter.annotations().stream()
                        .anyMatch(a -> a.type().simpleName().equals("RequestParam"));
    }

    private boolean isOfRequest(CodeParameter parameter) {
        return !Harmless.isHarmless(parameter.type(), code)
                && parameter.type().candidates().stream()
                        .noneMatch(c -> NOT_OF_REQUEST.matcher(c).matches())
                && parameter.annotations().stream()
                        .noneMatch(a -> NOT_OF_REQUEST_BY.contains(a.type().simpleName()));
    }

    /** The method itself, or the one of what its type implements that it takes its mapping from. */
    private Optional<CodeMethod> declaration(CodeType type, CodeMethod method) {
        if (isMapped(method)) {
            return Optional.of(method);
        }
        return type.supertypes().isEmpty() || method.modifiers().contains("private")
                ? Optional.empty()
                : code.lineage(type).stream()
                        .skip(1)
                        .flatMap(t -> t.methods().stream())
                        .filter(m -> m.name().equals(method.name())
                                && m.parameters().size() == method.parameters().size()
                                && isMapped(m))
                        .findFirst();
    }

    private boolean isMapped(CodeMethod method) {
        return !method.annotations().isEmpty()
                && (mapping(method.annotations()).isPresent()
                        || CodeAnnotation.findAny(method.annotations(), MESSAGES)
                                .isPresent());
    }

    private record Mapping(String verb, CodeAnnotation annotation) {}

    private Optional<Mapping> mapping(List<CodeAnnotation> annotations) {
        return annotations.isEmpty()
                ? Optional.empty()
                : MAPPINGS.entrySet().stream()
                        .filter(e -> code.hasAnnotation(e.getKey()))
                        .flatMap(e -> code.annotation(annotations, e.getKey()).stream()
                                .map(a -> new Mapping(e.getValue(), a)))
                        .findFirst();
    }

    /** How people call the operation, such as {@code GET /owners}; empty if it answers no request of HTTP. */
    String route(CodeType type, CodeMethod method) {
        // Each read of a request asks for it.
        return routes.computeIfAbsent(method, m -> madeRoute(type, m));
    }

    private String madeRoute(CodeType type, CodeMethod method) {
        Optional<CodeMethod> declared = declaration(type, method);
        if (declared.isEmpty()) {
            return servlet(type, method);
        }
        Optional<Mapping> mapping = mapping(declared.get().annotations());
        if (mapping.isEmpty()) {
            return "";
        }
        String verb = mapping.get().verb().isEmpty()
                ? verb(mapping.get().annotation())
                : mapping.get().verb();
        String path =
                RoutePath.of(path(type.annotations(), type), path(declared.get().annotations(), type));
        return (verb + " " + path).strip();
    }

    /** The route with what it says of the form of its variables. */
    private String written(CodeType type, CodeMethod declared) {
        return path(type.annotations(), type) + path(declared.annotations(), type);
    }

    /** {@code method = RequestMethod.POST}. */
    private static String verb(CodeAnnotation mapping) {
        return mapping.values("method").stream()
                .flatMap(v -> v instanceof Expression.Select select ? Stream.of(select.name()) : Stream.of())
                .findFirst()
                .orElse("");
    }

    private String path(List<CodeAnnotation> annotations, CodeType type) {
        return annotations.stream()
                .filter(this::isPath)
                .flatMap(a -> texts.of(a.values("value", "path", "uri"), type).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether an annotation says at which path, by itself or by what it is made of. */
    private boolean isPath(CodeAnnotation annotation) {
        return annotation.type().isAny(PATHS) || mapping(List.of(annotation)).isPresent();
    }

    private String servlet(CodeType type, CodeMethod method) {
        if (!method.name().startsWith("do") || method.name().length() < 5) {
            return "";
        }
        String verb = method.name().substring(2).toUpperCase(Locale.ROOT);
        return type.annotations().stream()
                .filter(a -> a.type().simpleName().equals("WebServlet"))
                .flatMap(a -> texts.of(a.values("value", "urlPatterns"), type).stream())
                .findFirst()
                .map(p -> verb + " " + p)
                .orElse("");
    }

    private String words(String route, String name, List<CodeAnnotation> annotations, CodeType type) {
        String called = annotations.stream()
                .flatMap(a -> texts.of(a.values("value", "name"), type).stream())
                .filter(n -> !n.isBlank())
                .findFirst()
                .orElse(name);
        if (route.isEmpty()) {
            return "parameter \"" + called + "\"";
        }
        String of = " of " + route;
        for (CodeAnnotation annotation : annotations) {
            String kind = annotation.type().simpleName();
            if (kind.endsWith("Body")) {
                return "the body" + of;
            } else if (kind.contains("Header") || kind.contains("Cookie")) {
                return (kind.contains("Header") ? "header" : "cookie") + " \"" + called + "\"" + of;
            } else if (kind.startsWith("Path")) {
                return route;
            }
        }
        return route.contains("{" + name) ? route : withParameter(route, called);
    }

    /** An operation with one of its parameters. */
    static String withParameter(String route, String name) {
        return route + "?" + name + "=";
    }
}
