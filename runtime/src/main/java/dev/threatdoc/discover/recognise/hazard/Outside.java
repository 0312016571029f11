package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which values come out of requests: the parameters of handlers, what servlets read, and what is made of them. */
final class Outside {

    /** Annotations of methods, or of their parameters, that make a parameter a part of a request. */
    private static final Pattern HANDLER = Pattern.compile(
            "org\\.springframework\\.web\\.bind\\.annotation\\.(Request|Get|Post|Put|Delete|Patch)Mapping"
                    + "|(javax|jakarta)\\.ws\\.rs\\.(GET|POST|PUT|DELETE|PATCH)"
                    + "|io\\.micronaut\\.http\\.annotation\\.(Get|Post|Put|Delete|Patch)"
                    + "|(javax|jakarta)\\.websocket\\.OnMessage");
    /** What frameworks pass to handlers beside the request, and what can hold no text that does harm. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            ".*\\b(byte|short|int|long|float|double|boolean|char|Byte|Short|Integer|Long|Float|Double|Boolean|UUID"
                    + "|BigDecimal|LocalDate|LocalDateTime|Instant|\\w*Response|\\w*Request|HttpSession|Session|Model"
                    + "|ModelMap|ModelAndView|BindingResult|Errors|Principal|Authentication|Pageable|Locale"
                    + "|RedirectAttributes|UriInfo|SecurityContext|HttpHeaders|SecurityIdentity|JsonWebToken)");

    private static final Pattern REQUEST = Pattern.compile(".*\\.(Http)?ServletRequest");
    private static final Set<String> READS = Set.of(
            "getParameter",
            "getParameterValues",
            "getParameterMap",
            "getHeader",
            "getHeaders",
            "getQueryString",
            "getCookies",
            "getInputStream",
            "getReader",
            "getRequestURI",
            "getRequestURL",
            "getPathInfo",
            "getPart",
            "getParts");

    /** What an upload is called by whoever sends it, wherever in a program that is asked for. */
    private static final Map<String, Set<String>> UPLOADS = Map.of(
            "getOriginalFilename",
                    Set.of(
                            "org.springframework.web.multipart.MultipartFile",
                            "org.springframework.web.multipart.commons.CommonsMultipartFile"),
            "getSubmittedFileName", Set.of("javax.servlet.http.Part", "jakarta.servlet.http.Part"),
            "fileName", Set.of("org.jboss.resteasy.reactive.multipart.FileUpload"));

    private Outside() {}

    /** The parameters of a handler that come out of the request. */
    static Set<String> parameters(CodeMethod method) {
        Set<String> names = new HashSet<>();
        if (method.annotations().stream().anyMatch(Outside::isHandler)) {
            method.parameters().stream()
                    .filter(p -> !isNotText(p.type()))
                    .map(CodeParameter::name)
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean isHandler(CodeAnnotation annotation) {
        return annotation.type().candidates().stream()
                .anyMatch(c -> HANDLER.matcher(c).matches());
    }

    private static boolean isNotText(TypeName type) {
        return type.candidates().stream().anyMatch(c -> NOT_TEXT.matcher(c).matches());
    }

    /** Adds the variables that are made of outside values. */
    static Set<String> withVariables(Set<String> parameters, List<Expression> all) {
        Set<String> names = new HashSet<>(parameters);
        for (Expression each : all) {
            if (each instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && isOutside(assign.value(), names)) {
                names.add(target.name());
            }
        }
        return Set.copyOf(names);
    }

    /**
     * Whether a value is made of one from outside. What an object of the program's own returns for an outside value,
     * such as the row of a number, is not: it has gone through what the place does not show.
     */
    static boolean isOutside(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Variable variable) {
            return names.contains(variable.name());
        }
        if (!(expression instanceof Expression.Call call)) {
            return !(expression instanceof Expression.Lambda)
                    && expression.parts().stream().anyMatch(p -> isOutside(p, names));
        }
        if (call.receiver().filter(Outside::isRequest).isPresent()) {
            return READS.contains(call.name());
        }
        if (call.receiver()
                .flatMap(Expression::typeOf)
                .filter(t -> t.isAny(UPLOADS.getOrDefault(call.name(), Set.of())))
                .isPresent()) {
            return true;
        }
        boolean fromReceiver = call.receiver().filter(r -> isOutside(r, names)).isPresent();
        boolean isFunction = call.root().isEmpty() || call.root().get() instanceof Expression.Type;
        return fromReceiver
                || (isFunction && call.arguments().stream().anyMatch(a -> isRequest(a) || isOutside(a, names)));
    }

    private static boolean isRequest(Expression expression) {
        return expression instanceof Expression.Variable variable
                && variable.type()
                        .filter(t -> t.candidates().stream()
                                .anyMatch(c -> REQUEST.matcher(c).matches()))
                        .isPresent();
    }
}
