package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Functions that a framework or a cloud puts on the web: Spring Cloud Function's beans, and Azure's with a trigger. */
final class FunctionEndpoints implements OperationReader {

    private static final String[] ON_THE_WEB = {
        "spring-cloud-starter-function-web", "spring-cloud-starter-function-webflux", "spring-cloud-function-web"
    };
    private static final Set<String> BEAN = Set.of("org.springframework.context.annotation.Bean");
    private static final Set<String> ANSWERS = Set.of("java.util.function.Supplier");
    private static final Set<String> TAKES = Set.of("java.util.function.Function", "java.util.function.Consumer");
    private static final String AZURE = "com.microsoft.azure.functions.annotation.";

    @Override
    public Stream<Operation> operations(Module module) {
        Texts texts = new Texts(module.code());
        boolean onTheWeb = module.dependency(ON_THE_WEB).isPresent();
        return module.code().types().stream()
                .flatMap(t -> t.methods().stream()
                        .flatMap(m -> Stream.concat(
                                onTheWeb ? bean(t, m, module, texts) : Stream.of(), azure(t, m, module, texts))));
    }

    private static Stream<Operation> bean(CodeType type, CodeMethod method, Module module, Texts texts) {
        Optional<CodeAnnotation> bean = CodeAnnotation.findAny(method.annotations(), BEAN);
        boolean answers = method.returnType().isAny(ANSWERS);
        if (bean.isEmpty() || !(answers || method.returnType().isAny(TAKES))) {
            return Stream.of();
        }
        String name = bean.get()
                .value("value", "name")
                .flatMap(v -> texts.of(v, type))
                .orElse(method.name());
        String below =
                module.configuration().text("spring.cloud.function.web.path").orElse("");
        return Stream.of(Operation.at(
                        Asked.Framework.SPRING,
                        Operation.HTTP,
                        answers ? "GET" : "POST",
                        "",
                        RoutePath.of(below, name),
                        Notes.evidence(bean.get()))
                .with(handler(type, method, module)));
    }

    /** A function of Azure's: below {@code /api} unless the host's settings say otherwise, which are no code. */
    private static Stream<Operation> azure(CodeType type, CodeMethod method, Module module, Texts texts) {
        Optional<CodeAnnotation> named = CodeAnnotation.find(method.annotations(), AZURE + "FunctionName");
        Optional<CodeAnnotation> trigger = method.parameters().stream()
                .map(CodeParameter::annotations)
                .flatMap(a -> CodeAnnotation.find(a, AZURE + "HttpTrigger").stream())
                .findFirst();
        if (named.isEmpty() || trigger.isEmpty()) {
            return Stream.of();
        }
        String path = trigger.get()
                .value("route")
                .flatMap(v -> texts.of(v, type))
                .or(() -> named.get().value("value").flatMap(v -> texts.of(v, type)))
                .orElse(method.name());
        List<String> methods = trigger.get().values("methods").stream()
                .flatMap(v ->
                        v instanceof Expression.Select select ? Stream.of(select.name()) : texts.of(v, type).stream())
                .map(m -> m.toUpperCase(Locale.ROOT))
                .toList();
        return (methods.isEmpty() ? List.of(Endpoint.ANY_METHOD) : methods)
                .stream()
                        .map(m -> Operation.at(
                                        Asked.Framework.OTHER,
                                        Operation.HTTP,
                                        m,
                                        "/api",
                                        RoutePath.of(path),
                                        Notes.evidence(trigger.get()))
                                .with(handler(type, method, module)));
    }

    private static Optional<Handler> handler(CodeType type, CodeMethod method, Module module) {
        return Handler.of(type, module.code()).stream()
                .filter(h -> h.method().equals(method))
                .findFirst();
    }
}
