package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Templates, expressions and scripts that come out of requests. */
final class Evaluations implements Hazard {

    /** What evaluates a text, by the method that does it. */
    private static final Map<String, Set<String>> EVALUATORS = Map.of(
            "parseExpression",
                    Set.of(
                            "org.springframework.expression.ExpressionParser",
                            "org.springframework.expression.spel.standard.SpelExpressionParser"),
            "evaluate",
                    Set.of(
                            "org.apache.velocity.app.Velocity",
                            "org.apache.velocity.app.VelocityEngine",
                            "groovy.lang.GroovyShell"),
            "eval", Set.of("javax.script.ScriptEngine", "org.mvel2.MVEL", "groovy.util.Eval"),
            "parse", Set.of("groovy.lang.GroovyShell"),
            "parseClass", Set.of("groovy.lang.GroovyClassLoader"),
            "getValue", Set.of("ognl.Ognl"),
            "execute", Set.of("com.ql.util.express.ExpressRunner"),
            "compileInline", Set.of("com.github.jknack.handlebars.Handlebars"));

    private static final Set<String> TEMPLATES = Set.of("freemarker.template.Template");
    /** Contexts and limits by which nothing but values can be reached. */
    private static final List<String> LIMITS = List.of("SimpleEvaluationContext", "SecureASTCustomizer");

    private static final Set<String> FORBIDS =
            Set.of("setForbidInvokeSecurityRiskMethods", "setSandBoxMode", "setSandboxMode");
    private static final Set<String> GETS = Set.of("getValue", "setValue");

    @Override
    public void look(Body body, Sightings sightings) {
        if (isLimited(body)) {
            return;
        }
        body.calls()
                .filter(c -> c.rootType()
                                .or(() -> c.receiver().stream()
                                        .flatMap(r -> body.valuesOf(r).stream())
                                        .flatMap(v -> Expression.typeOf(v).stream())
                                        .findFirst())
                                .filter(t -> t.isAny(EVALUATORS.getOrDefault(c.name(), Set.of())))
                                .isPresent()
                        && body.isReached(c, c.arguments()))
                .forEach(c -> report(c.name() + "() of a text", body, c, sightings));
        body.creations(TEMPLATES)
                .filter(n -> body.isReached(n, n.arguments()))
                .forEach(n -> report("new Template() of a text", body, n, sightings));
    }

    /** Whether all that is evaluated there is evaluated within limits. */
    private static boolean isLimited(Body body) {
        boolean forbids = body.calls()
                .anyMatch(c -> FORBIDS.contains(c.name())
                        && c.arguments().stream()
                                .allMatch(a -> a instanceof Expression.Literal l && Boolean.TRUE.equals(l.value())));
        List<Expression.Call> gets = body.calls()
                .filter(c -> GETS.contains(c.name()) && !c.arguments().isEmpty())
                .toList();
        boolean inContext = LIMITS.stream().anyMatch(body::mentions)
                && gets.stream()
                        .allMatch(c -> c.arguments().stream()
                                .flatMap(Expression::all)
                                .flatMap(e -> Expression.typeOf(e).stream())
                                .noneMatch(t -> t.simpleName().equals("StandardEvaluationContext")));
        return forbids || inContext;
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.CODE_FROM_REQUEST,
                words + " out of a request",
                body,
                at,
                PropertyNames.USES_SECURE_FUNCTIONS,
                PropertyNames.SANITIZES_INPUT,
                PropertyNames.VALIDATES_INPUT);
    }
}
