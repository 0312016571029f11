package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.Loggers;
import dev.threatdoc.discover.recognise.ModelCalls;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people ask a language model, or what it answers, in the log: by Spring AI's advisor that logs, by LangChain4j's
 * switches, by settings of both, or by a log line.
 */
final class LoggedPrompts implements Recogniser {

    private static final Set<String> ADVISOR = Set.of("org.springframework.ai.chat.client.advisor.SimpleLoggerAdvisor");
    private static final Set<String> SWITCHES = Set.of("logRequests", "logResponses", "logRequestsAndResponses");
    private static final Pattern SETTING = Pattern.compile(
            "spring\\.ai\\.chat\\.(observations|client\\.observations)\\.(log|include)-(prompt|completion)"
                    + "|quarkus\\.langchain4j\\..*log-(requests|responses)|quarkus\\.langchain4j\\.log-(requests|responses)"
                    + "|langchain4j\\..*\\.log-(requests|responses)");
    private static final Pattern AT_HOME = Pattern.compile("(?i).*(dev|local|test).*");
    private static final String PROFILE = "org.springframework.context.annotation.Profile";

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration().entries().stream()
                .filter(e ->
                        SETTING.matcher(e.key()).matches() && e.text().strip().equalsIgnoreCase("true"))
                .filter(e ->
                        e.profile().isEmpty() || !AT_HOME.matcher(e.profile()).matches())
                .forEach(e -> setting(e, notes));
        if (!ModelCalls.mayBeIn(module.code())) {
            return;
        }
        for (CodeType type : module.code().types()) {
            for (CodeMethod method : type.methods()) {
                if (!isAtHome(type.annotations()) && !isAtHome(method.annotations())) {
                    look(type, method, notes);
                }
            }
        }
    }

    private static boolean isAtHome(List<CodeAnnotation> annotations) {
        return CodeAnnotation.find(annotations, PROFILE)
                .filter(p -> p.values("value").stream()
                        .anyMatch(v -> v instanceof Expression.Literal l
                                && AT_HOME.matcher(String.valueOf(l.value())).matches()
                                && !String.valueOf(l.value()).startsWith("!")))
                .isPresent();
    }

    private static void look(CodeType type, CodeMethod method, Notes notes) {
        List<Expression> all = method.all().toList();
        Set<String> asked = new HashSet<>();
        all.stream().filter(ModelCalls::isAsked).flatMap(e -> texts(e.parts())).forEach(asked::add);
        Set<String> answers = new HashSet<>();
        boolean switched = false;
        for (Expression each : all) {
            if (each instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && ModelCalls.isAnswer(assign.value())) {
                answers.add(target.name());
            }
            if (isAdvisor(each)) {
                found("every prompt and answer is written into the log", each, type, method, notes);
            } else if (!switched && each instanceof Expression.Call call && isSwitchedOn(call)) {
                // Requests and answers are switched on side by side, and are one matter.
                switched = true;
                found("requests to the model are written into the log", each, type, method, notes);
            }
        }
        all.stream()
                .filter(e -> e instanceof Expression.Call call && Loggers.isLogLine(call))
                .forEach(e -> texts(((Expression.Call) e).arguments())
                        .filter(n -> asked.contains(n) || answers.contains(n))
                        .limit(1)
                        .forEach(n -> found(
                                "\"" + n + "\", "
                                        + (asked.contains(n) ? "which the model is asked" : "the answer of the model")
                                        + ", is written into the log",
                                e,
                                type,
                                method,
                                notes)));
    }

    /** The variables that are a text of an expression as they are, or parts of it; not what is asked of them. */
    private static Stream<String> texts(List<? extends Expression> expressions) {
        return expressions.stream().flatMap(e -> {
            if (e instanceof Expression.Variable variable) {
                return variable.type()
                                .filter(t -> t.is("java.lang.String")
                                        || t.simpleName().equals("String"))
                                .isPresent()
                        ? Stream.of(variable.name())
                        : Stream.of();
            }
            return e instanceof Expression.Concat || e instanceof Expression.Lambda ? texts(e.parts()) : Stream.of();
        });
    }

    private static boolean isAdvisor(Expression expression) {
        return (expression instanceof Expression.New made && made.type().isAny(ADVISOR))
                || (expression instanceof Expression.Call call
                        && call.name().equals("build")
                        && call.startsAt(ADVISOR));
    }

    private static boolean isSwitchedOn(Expression.Call call) {
        return SWITCHES.contains(call.name())
                && call.arguments().stream().anyMatch(a -> a.isLiteral(true))
                && call.rootType().filter(t -> t.isBelow("dev.langchain4j")).isPresent();
    }

    private static void found(String words, Expression at, CodeType type, CodeMethod method, Notes notes) {
        notes.weakness(Weakness.of(
                WeaknessKinds.LOGGED_PROMPT,
                new Evidence(words, new Site<>(at, type, method.place()).place()),
                statement(at),
                ""));
    }

    private static String statement(Expression at) {
        return at instanceof Expression.Call call && SWITCHES.contains(call.name())
                ? "." + call.name() + "(true)"
                : CodeText.of(at);
    }

    private static void setting(ConfigEntry entry, Notes notes) {
        notes.weakness(Weakness.of(
                WeaknessKinds.LOGGED_PROMPT,
                new Evidence("prompts or answers are written into the log", entry.place()),
                entry.key() + "=true",
                ""));
    }
}
