package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions and scripts that come out of requests. */
final class Evaluations implements Hazard {

    /** What evaluates a text, by the method that does it. */
    private static final Map<String, Set<String>> EVALUATORS = Map.ofEntries(
            Map.entry(
                    "parseExpression",
                    Set.of(
                            "org.springframework.expression.ExpressionParser",
                            "org.springframework.expression.spel.standard.SpelExpressionParser",
                            "ognl.Ognl")),
            Map.entry("parseRaw", Set.of("org.springframework.expression.spel.standard.SpelExpressionParser")),
            Map.entry("evaluate", Set.of("groovy.lang.GroovyShell", "org.codehaus.groovy.control.CompilationUnit")),
            Map.entry(
                    "eval",
                    Set.of(
                            "javax.script.ScriptEngine",
                            "org.mvel2.MVEL",
                            "groovy.util.Eval",
                            "bsh.Interpreter",
                            "jakarta.el.ELProcessor",
                            "javax.el.ELProcessor",
                            "org.graalvm.polyglot.Context",
                            "org.python.util.PythonInterpreter")),
            Map.entry("me", Set.of("groovy.util.Eval")),
            Map.entry("exec", Set.of("org.python.util.PythonInterpreter")),
            Map.entry("parse", Set.of("groovy.lang.GroovyShell")),
            Map.entry("run", Set.of("groovy.lang.GroovyShell", "groovy.util.GroovyScriptEngine")),
            Map.entry("parseClass", Set.of("groovy.lang.GroovyClassLoader")),
            Map.entry("getValue", Set.of("ognl.Ognl", "jakarta.el.ELProcessor", "javax.el.ELProcessor")),
            Map.entry("compileExpression", Set.of("org.mvel2.MVEL")),
            Map.entry(
                    "execute", Set.of("com.ql.util.express.ExpressRunner", "com.googlecode.aviator.AviatorEvaluator")),
            Map.entry("compile", Set.of("com.googlecode.aviator.AviatorEvaluator", "javax.script.Compilable")),
            Map.entry(
                    "createExpression",
                    Set.of("org.apache.commons.jexl3.JexlEngine", "org.apache.commons.jexl2.JexlEngine")),
            Map.entry("createScript", Set.of("org.apache.commons.jexl3.JexlEngine")),
            Map.entry("createValueExpression", Set.of("jakarta.el.ExpressionFactory", "javax.el.ExpressionFactory")),
            Map.entry(
                    "buildConstraintViolationWithTemplate",
                    Set.of(
                            "jakarta.validation.ConstraintValidatorContext",
                            "javax.validation.ConstraintValidatorContext")));

    /** Contexts and limits by which nothing but values can be reached. */
    private static final List<String> LIMITS = List.of("SimpleEvaluationContext", "SecureASTCustomizer", "JexlSandbox");

    private static final Set<String> FORBIDS =
            Set.of("setForbidInvokeSecurityRiskMethods", "setSandBoxMode", "setSandboxMode");
    private static final Set<String> GETS = Set.of("getValue", "setValue");

    @Override
    public Set<String> calls() {
        return EVALUATORS.keySet();
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean evaluates = CalledOn.any(call, body, EVALUATORS.getOrDefault(call.name(), Set.of()));
        if (evaluates && !isLimited(body)) {
            body.taint(call, call.arguments())
                    .ifPresent(t -> sightings.ofRequest(
                            WeaknessKinds.CODE_FROM_REQUEST, t, "is evaluated as code", body, call));
        }
    }

    /** Whether all that is evaluated there is evaluated within limits. */
    private static boolean isLimited(Body body) {
        boolean forbids = body.calls()
                .anyMatch(c ->
                        FORBIDS.contains(c.name()) && c.arguments().stream().allMatch(a -> a.isLiteral(true)));
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
}
