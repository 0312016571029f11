package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What code reads out of a request itself, rather than by parameters that a framework fills. */
final class Sources {

    private static final Pattern REQUEST = Pattern.compile(".*\\.(Http)?ServletRequest(Wrapper)?"
            + "|.*\\.MultipartHttpServletRequest|org\\.springframework\\.web\\.context\\.request\\.\\w*WebRequest");
    private static final Set<String> SERVLET = Set.of(
            "getParameter",
            "getParameterValues",
            "getParameterMap",
            "getParameterNames",
            "getHeader",
            "getHeaders",
            "getHeaderNames",
            "getQueryString",
            "getCookies",
            "getInputStream",
            "getReader",
            "getRequestURI",
            "getRequestURL",
            "getPathInfo",
            "getServletPath",
            "getPart",
            "getParts",
            "getFile",
            "getFiles");

    /** Requests of other frameworks, by what reads them. */
    private static final Map<String, Pattern> OTHERS = Map.ofEntries(
            Map.entry(
                    "io.javalin.http.Context",
                    Pattern.compile("(query|form|path)Param\\w*|header|cookie|body\\w*|uploadedFiles?|path|fullUrl")),
            Map.entry("spark.Request", Pattern.compile("queryParams\\w*|params|splat|headers|body|cookie|raw|uri")),
            Map.entry(
                    "org.springframework.web.reactive.function.server.ServerRequest",
                    Pattern.compile("queryParams?|pathVariables?|headers|cookies|bodyTo\\w+|formData|uri|path")),
            Map.entry(
                    "org.springframework.web.servlet.function.ServerRequest",
                    Pattern.compile("params?|pathVariables?|headers|cookies|body|uri|path")),
            Map.entry(
                    "org.springframework.http.server.reactive.ServerHttpRequest",
                    Pattern.compile("getQueryParams|getHeaders|getCookies|getBody|getURI|getPath")),
            Map.entry(
                    "io.vertx.ext.web.RoutingContext",
                    Pattern.compile("pathParams?|queryParams?|getBody\\w*|body|cookie\\w*|fileUploads|request")),
            Map.entry("io.vertx.core.http.HttpServerRequest", Pattern.compile("getParam|getHeader|params|headers|uri")),
            Map.entry(
                    "com.sun.net.httpserver.HttpExchange",
                    Pattern.compile("getRequestURI|getRequestBody|getRequestHeaders")),
            Map.entry(
                    "io.undertow.server.HttpServerExchange",
                    Pattern.compile("getQueryParameters|getPathParameters|getRequestHeaders|getRequestPath"
                            + "|getRequestURI|getQueryString|getInputStream|getRelativePath")),
            Map.entry(
                    "jakarta.ws.rs.core.UriInfo",
                    Pattern.compile("getQueryParameters|getPathParameters|getPath|getRequestUri")),
            Map.entry(
                    "javax.ws.rs.core.UriInfo",
                    Pattern.compile("getQueryParameters|getPathParameters|getPath|getRequestUri")),
            Map.entry("jakarta.ws.rs.core.HttpHeaders", Pattern.compile("getHeaderString|getRequestHeaders?")),
            Map.entry("javax.ws.rs.core.HttpHeaders", Pattern.compile("getHeaderString|getRequestHeaders?")),
            Map.entry("io.micronaut.http.HttpRequest", Pattern.compile("getParameters|getHeaders|getBody|getCookies")));

    /** What an upload is called by whoever sends it, wherever in a program that is asked for. */
    private static final Map<String, Set<String>> UPLOADS = Map.of(
            "getOriginalFilename",
                    Set.of(
                            "org.springframework.web.multipart.MultipartFile",
                            "org.springframework.web.multipart.commons.CommonsMultipartFile"),
            "getSubmittedFileName", Set.of("javax.servlet.http.Part", "jakarta.servlet.http.Part"),
            "getName",
                    Set.of("org.apache.commons.fileupload.FileItem", "org.apache.commons.fileupload.disk.DiskFileItem"),
            "fileName", Set.of("org.jboss.resteasy.reactive.multipart.FileUpload"),
            "filename", Set.of("org.springframework.http.codec.multipart.FilePart"),
            "getFilename",
                    Set.of(
                            "io.micronaut.http.multipart.FileUpload",
                            "io.micronaut.http.multipart.CompletedFileUpload"));

    private final Entries entries;

    Sources(Entries entries) {
        this.entries = entries;
    }

    /** What a call reads out of a request; nothing if it reads none. */
    Set<Origin> read(Expression.Call call, Body body) {
        Optional<TypeName> type = call.receiver().flatMap(Expression::typeOf);
        if (type.isEmpty()) {
            return Set.of();
        }
        if (isUploadName(call, type.get())) {
            // Whoever sends a file sees its name again; nobody sends files for others.
            return Set.of(origin("the name of an uploaded file", call, body).harmlessIn(SinkUse.PAGE));
        }
        if (isServlet(type.get())) {
            return SERVLET.contains(call.name()) ? Set.of(origin(words(call, body), call, body)) : Set.of();
        }
        boolean other = CalledOn.isListed(call.name(), type.get(), OTHERS);
        return other ? Set.of(origin(words(call, body), call, body)) : Set.of();
    }

    /** Whether a call asks what an upload is called by whoever sends it. */
    static boolean isUploadName(Expression.Call call, TypeName type) {
        Set<String> types = UPLOADS.get(call.name());
        return types != null && type.isAny(types);
    }

    /** The request as a whole, given to what reads it. */
    Set<Origin> wholeRequest(Expression.Call call, Body body) {
        String route = entries.route(body.type(), body.method());
        return Set.of(origin(route.isEmpty() ? "the request" : route, call, body));
    }

    /** Whether an expression is a whole request. */
    boolean isRequest(Expression expression) {
        return expression instanceof Expression.Variable variable
                && variable.type().filter(Sources::isServlet).isPresent();
    }

    /** Whether a type is that of a whole request. */
    static boolean isServlet(TypeName type) {
        return type.candidates().stream().anyMatch(c -> REQUEST.matcher(c).matches());
    }

    private static Origin origin(String words, Expression.Call call, Body body) {
        return Origin.request(words, new Site<>(call, body.type(), body.method().place()).place());
    }

    private String words(Expression.Call call, Body body) {
        CodeMethod method = body.method();
        String route = entries.route(body.type(), method);
        String of = route.isEmpty() ? " of the request" : " of " + route;
        Optional<String> name = call.argument(0).flatMap(Sources::name);
        String lower = call.name().toLowerCase(Locale.ROOT);
        if (lower.contains("header")) {
            return name.map(n -> n.equalsIgnoreCase("referer") ? "referer" : n)
                            .map(n -> "header \"" + n + "\"")
                            .orElse("a header")
                    + of;
        } else if (lower.contains("cookie")) {
            return name.map(n -> "cookie \"" + n + "\"").orElse("a cookie") + of;
        } else if (lower.contains("param")) {
            return name.map(n -> route.isEmpty() ? "parameter \"" + n + "\"" : Entries.withParameter(route, n))
                    .orElse("a parameter" + of);
        } else if (lower.contains("body") || lower.contains("inputstream") || lower.contains("reader")) {
            return "the body" + of;
        }
        return lower.contains("path") || lower.contains("ur") ? "the address" + of : "a part" + of;
    }

    /** The name by which a part of a request is asked for, written or a constant of a library. */
    private static Optional<String> name(Expression name) {
        return name instanceof Expression.Literal l && l.value() instanceof String text
                ? Optional.of(text)
                : name instanceof Expression.Select constant
                        ? Optional.of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        : Optional.empty();
    }
}
