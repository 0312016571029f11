package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which variables of a method hold text out of a request or a message: those parameters of a handler, what is put
 * together of them, and parameters for which a handler passes them on, one call away.
 */
@Experimental
public final class RequestTexts {

    private static final Pattern HANDLER = Pattern.compile("(javax|jakarta)\\.ws\\.rs\\.(GET|POST|PUT|DELETE|PATCH)"
            + "|io\\.micronaut\\.http\\.annotation\\.(Get|Post|Put|Delete|Patch)"
            + "|(javax|jakarta|io\\.quarkus)\\.websockets?(\\.next)?\\.(OnMessage|OnTextMessage)"
            + "|org\\.springframework\\.messaging\\.handler\\.annotation\\.MessageMapping"
            + "|org\\.springframework\\.graphql\\.data\\.method\\.annotation\\.\\w+Mapping"
            + "|org\\.springframework\\.kafka\\.annotation\\.KafkaListener"
            + "|org\\.springframework\\.amqp\\.rabbit\\.annotation\\.RabbitListener"
            + "|org\\.springframework\\.jms\\.annotation\\.JmsListener");
    private static final Pattern NO_TEXT = Pattern.compile(
            "(java\\.(lang|util|math|time)\\.)?(byte|short|int|long|float|double|boolean|char|Byte|Short"
                    + "|Integer|Long|Float|Double|Boolean|UUID|BigDecimal|LocalDate|Instant|Locale)"
                    + "|.*\\.(HttpSession|Model|Principal|Authentication|Pageable|UriInfo|SecurityContext|"
                    + "\\w*ServletResponse|ChatMemory|ChatClient)");

    private final Map<String, List<Site<Expression.Call>>> calls = new HashMap<>();

    /** Knows a program. */
    public RequestTexts(CodeBase code) {
        code.calls()
                .forEach(c -> calls.computeIfAbsent(c.expression().name(), n -> new ArrayList<>())
                        .add(c));
    }

    /**
     * A variable that holds such a text.
     *
     * @param parameter the parameter of the handler
     * @param handler the handler, which may be another method
     */
    public record Origin(String parameter, CodeMethod handler) {

        /** In words, such as {@code parameter "text" of ask()}. */
        public String words() {
            return "parameter \"" + parameter + "\" of " + handler.name() + "()";
        }
    }

    /** By the names of the variables. */
    public Map<String, Origin> in(CodeType type, CodeMethod method) {
        Map<String, Origin> found = isHandler(method) ? own(method) : passed(type, method);
        return withMade(found, method);
    }

    /** Where a text comes from that an expression is made of; nothing if it is made of none. */
    public static Optional<Origin> of(Expression expression, Map<String, Origin> variables) {
        return expression
                .all()
                .filter(Expression.Variable.class::isInstance)
                .map(v -> variables.get(((Expression.Variable) v).name()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Map<String, Origin> own(CodeMethod method) {
        Map<String, Origin> own = new HashMap<>();
        method.parameters().stream()
                .filter(p -> isText(p.type()))
                .forEach(p -> own.put(p.name(), new Origin(p.name(), method)));
        return own;
    }

    private Map<String, Origin> passed(CodeType type, CodeMethod method) {
        Map<String, Origin> passed = new HashMap<>();
        List<CodeParameter> parameters = method.parameters();
        if (parameters.stream().noneMatch(p -> isText(p.type()))) {
            return passed;
        }
        for (Site<Expression.Call> call : calls.getOrDefault(method.name(), List.of())) {
            List<Expression> arguments = call.expression().arguments();
            Optional<CodeMethod> caller = call.type().methods().stream()
                    .filter(m -> m.place().equals(call.member()) && isHandler(m))
                    .findFirst();
            if (caller.isEmpty() || arguments.size() != parameters.size() || !isOn(call, type)) {
                continue;
            }
            Map<String, Origin> there = withMade(own(caller.get()), caller.get());
            for (int i = 0; i < parameters.size(); i++) {
                String name = parameters.get(i).name();
                if (isText(parameters.get(i).type())) {
                    of(arguments.get(i), there).ifPresent(o -> passed.putIfAbsent(name, o));
                }
            }
        }
        return passed;
    }

    private static boolean isOn(Site<Expression.Call> call, CodeType type) {
        return call.expression()
                .receiver()
                .map(r -> Expression.typeOf(r)
                        .filter(t ->
                                t.is(type.name()) || type.supertypes().stream().anyMatch(s -> t.is(s.name())))
                        .isPresent())
                .orElseGet(() -> call.type().equals(type));
    }

    /** Adds the variables that are made of such texts; what another object returns for one is not. */
    private static Map<String, Origin> withMade(Map<String, Origin> variables, CodeMethod method) {
        Map<String, Origin> all = new HashMap<>(variables);
        method.all().forEach(e -> {
            if (e instanceof Expression.Assign assign && assign.target() instanceof Expression.Variable target) {
                made(assign.value(), all).ifPresent(o -> all.putIfAbsent(target.name(), o));
            }
        });
        return all;
    }

    private static Optional<Origin> made(Expression value, Map<String, Origin> variables) {
        if (!(value instanceof Expression.Call call)) {
            return value instanceof Expression.Lambda ? Optional.empty() : of(value, variables);
        }
        boolean isFunction =
                call.root().filter(r -> !(r instanceof Expression.Type)).isEmpty();
        Optional<Origin> on = call.receiver().flatMap(r -> made(r, variables));
        boolean formats =
                call.root().filter(Expression.Literal.class::isInstance).isPresent();
        return on.isPresent() || !(isFunction || formats)
                ? on
                : call.arguments().stream()
                        .flatMap(a -> of(a, variables).stream())
                        .findFirst();
    }

    private static boolean isHandler(CodeMethod method) {
        return HttpMappings.find(method.annotations()).isPresent()
                || method.annotations().stream()
                        .flatMap(a -> a.type().candidates().stream())
                        .anyMatch(c -> HANDLER.matcher(c).matches());
    }

    private static boolean isText(TypeName type) {
        return type.candidates().stream().noneMatch(c -> NO_TEXT.matcher(c).matches());
    }
}
