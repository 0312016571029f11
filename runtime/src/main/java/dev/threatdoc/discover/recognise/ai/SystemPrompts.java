package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.ModelCalls;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.RequestTexts;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text of requests that becomes part of the instructions of a language model, in a system message of Spring AI or
 * LangChain4j, or through a variable of one.
 */
final class SystemPrompts implements Recogniser {

    private static final String SYSTEM_MESSAGE = "dev.langchain4j.service.SystemMessage";
    private static final String VARIABLE = "dev.langchain4j.service.V";

    @Override
    public void recognise(Module module, Notes notes) {
        CodeBase code = module.code();
        if (!ModelCalls.mayBeIn(code) && !code.hasAnnotation(SYSTEM_MESSAGE)) {
            return;
        }
        RequestTexts requests = new RequestTexts(code);
        for (CodeType type : code.types()) {
            for (CodeMethod method : type.methods()) {
                template(type, method, code, requests).ifPresent(notes::weakness);
                List<Expression> system =
                        method.all().filter(ModelCalls::isSystem).toList();
                if (!system.isEmpty()) {
                    built(system, type, method, requests.in(type, method), notes);
                }
            }
        }
    }

    private static void built(
            List<Expression> system,
            CodeType type,
            CodeMethod method,
            Map<String, RequestTexts.Origin> texts,
            Notes notes) {
        system.forEach(e -> ModelCalls.arguments(e).stream()
                .flatMap(a -> RequestTexts.of(a, texts).stream().map(o -> weakness(type, method, e, a, o)))
                .limit(1)
                .forEach(notes::weakness));
    }

    private static Weakness weakness(
            CodeType type, CodeMethod method, Expression at, Expression argument, RequestTexts.Origin origin) {
        String call = at instanceof Expression.Call c ? c.name() : "new SystemMessage";
        Evidence seen = new Evidence(
                "\"" + origin.parameter() + "\" becomes part of the system prompt",
                new Site<>(at, type, method.place()).place());
        Weakness weakness = Weakness.of(
                WeaknessKinds.REQUEST_IN_SYSTEM_PROMPT, seen, call + "(" + CodeText.of(argument) + ")", origin.words());
        return origin.handler().equals(method)
                ? weakness
                : weakness.with(
                        new Evidence("it comes in here", origin.handler().place()));
    }

    /** An instruction with a variable in it, for which some handler passes what it was sent. */
    private static Optional<Weakness> template(CodeType type, CodeMethod method, CodeBase code, RequestTexts requests) {
        Optional<CodeAnnotation> system = CodeAnnotation.find(method.annotations(), SYSTEM_MESSAGE);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        Map<String, RequestTexts.Origin> passed = requests.in(type, method);
        String text = String.join(" ", new Texts(code).of(system.get().values("value"), type));
        return method.parameters().stream()
                .filter(p -> passed.containsKey(p.name()))
                .filter(p -> text.matches("(?s).*\\{\\{\\s*"
                        + Pattern.quote(CodeAnnotation.find(p.annotations(), VARIABLE)
                                .flatMap(v -> new Texts(code)
                                        .of(v.values("value"), type).stream().findFirst())
                                .orElse(p.name()))
                        + "\\s*\\}\\}.*"))
                .findFirst()
                .map(p -> {
                    RequestTexts.Origin origin = Objects.requireNonNull(passed.get(p.name()));
                    return Weakness.of(
                                    WeaknessKinds.REQUEST_IN_SYSTEM_PROMPT,
                                    new Evidence(
                                            "\"" + p.name() + "\" becomes part of the system prompt",
                                            system.get().place()),
                                    system.get().words(),
                                    origin.words())
                            .with(new Evidence(
                                    "it comes in here", origin.handler().place()));
                });
    }
}
