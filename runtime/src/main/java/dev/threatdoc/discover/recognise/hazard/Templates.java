package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Templates whose text or name comes out of requests. */
final class Templates implements Hazard {

    /** What fills or chooses templates, by the method that does it. */
    private static final Map<String, Set<String>> ENGINES = Map.of(
            "evaluate",
            Set.of("org.apache.velocity.app.Velocity", "org.apache.velocity.app.VelocityEngine"),
            "mergeTemplate",
            Set.of("org.apache.velocity.app.Velocity", "org.apache.velocity.app.VelocityEngine"),
            "getTemplate",
            Set.of(
                    "freemarker.template.Configuration",
                    "org.apache.velocity.app.VelocityEngine",
                    "org.apache.velocity.app.Velocity",
                    "io.pebbletemplates.pebble.PebbleEngine",
                    "com.mitchellbosecke.pebble.PebbleEngine"),
            "getLiteralTemplate",
            Set.of("io.pebbletemplates.pebble.PebbleEngine", "com.mitchellbosecke.pebble.PebbleEngine"),
            "putTemplate",
            Set.of("freemarker.cache.StringTemplateLoader"),
            "process",
            Set.of(
                    "org.thymeleaf.TemplateEngine",
                    "org.thymeleaf.ITemplateEngine",
                    "org.thymeleaf.spring5.SpringTemplateEngine",
                    "org.thymeleaf.spring6.SpringTemplateEngine"),
            "compileInline",
            Set.of("com.github.jknack.handlebars.Handlebars"),
            "compile",
            Set.of("com.github.mustachejava.MustacheFactory", "com.github.mustachejava.DefaultMustacheFactory"),
            "render",
            Set.of("com.hubspot.jinjava.Jinjava"));

    private static final Set<String> TEMPLATES = Set.of("freemarker.template.Template");
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final Pattern ELSEWHERE = Pattern.compile("(redirect|forward):");
    private static final Set<String> TEXT = Set.of("java.lang.String", "String");

    private final ProgramFlows program;

    Templates(ProgramFlows program) {
        this.program = program;
    }

    @Override
    public Set<String> calls() {
        return ENGINES.keySet();
    }

    @Override
    public Set<String> creations() {
        return Set.of("Template");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean fills = CalledOn.any(call, body, ENGINES.getOrDefault(call.name(), Set.of()));
        if (fills) {
            // A context holds values, which are none of the template's text.
            body.taint(
                            call,
                            call.arguments().stream().filter(a -> !isContext(a)).toList())
                    .ifPresent(t -> report(t, call, body, sightings));
        }
    }

    private static boolean isContext(Expression argument) {
        return Expression.typeOf(argument)
                .filter(t -> t.simpleName().endsWith("Context")
                        || t.simpleName().endsWith("Map")
                        || t.simpleName().endsWith("Writer"))
                .isPresent();
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        if (created.type().isAny(TEMPLATES)) {
            body.taint(created, created.arguments()).ifPresent(t -> report(t, created, body, sightings));
        }
    }

    /** The name of a view, which engines such as Thymeleaf evaluate. */
    @Override
    public void handedBack(Expression.Return handed, Body body, Sightings sightings) {
        if (!body.method().returnType().isAny(TEXT)
                || body.originsOf(handed.value()).isEmpty()
                || !isView(body)) {
            return;
        }
        boolean isElsewhere = Pieces.of(handed.value(), body).stream()
                .findFirst()
                .filter(p -> p instanceof Expression.Literal l
                        && ELSEWHERE.matcher(String.valueOf(l.value())).lookingAt())
                .isPresent();
        if (!isElsewhere) {
            body.taint(handed, handed.value()).ifPresent(t -> report(t, handed, body, sightings));
        }
    }

    private boolean isView(Body body) {
        return program.code().annotation(body.type().annotations(), CONTROLLER).isPresent()
                && program.entries().isHandler(body.type(), body.method())
                && !program.entries().isAnswer(body.type(), body.method());
    }

    private static void report(Taint taint, Expression at, Body body, Sightings sightings) {
        sightings.ofRequest(
                WeaknessKinds.TEMPLATE_FROM_REQUEST, taint, "decides which template is filled, or its text", body, at);
    }
}
