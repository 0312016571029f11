package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Paths that Spring MVC's configuration puts before those of some controllers: {@code addPathPrefix("/api", ...)}. */
final class PathPrefixes {

    private record Prefix(String path, Expression which) {}

    private final CodeBase code;
    private final List<Prefix> prefixes = new ArrayList<>();

    PathPrefixes(Module module) {
        code = module.code();
        Texts texts = new Texts(code);
        for (Site<Expression.Call> site : code.calls().toList()) {
            Expression.Call call = site.expression();
            if (call.name().equals("addPathPrefix") && call.arguments().size() == 2) {
                texts.of(call.arguments().get(0), site)
                        .map(module.configuration()::resolve)
                        .filter(p -> !p.contains(Texts.UNKNOWN) && !p.contains("${"))
                        .ifPresent(
                                p -> prefixes.add(new Prefix(p, call.arguments().get(1))));
            }
        }
    }

    /** What stands before the paths of a controller; empty for nothing. */
    String of(CodeType controller) {
        return prefixes.stream()
                .filter(p -> isFor(p.which(), controller))
                .map(Prefix::path)
                .findFirst()
                .orElse("");
    }

    /** By annotation or by package, the ways that the manual shows; what else decides, is taken to be for all. */
    private boolean isFor(Expression which, CodeType controller) {
        Optional<Expression.Call> call = which.all()
                .filter(e -> e instanceof Expression.Call c
                        && Set.of("forAnnotation", "isAnnotationPresent", "forBasePackage", "forBasePackageClass")
                                .contains(c.name()))
                .map(Expression.Call.class::cast)
                .findFirst();
        if (call.isEmpty()) {
            return true;
        }
        if (call.get().name().equals("forBasePackage")) {
            return call.get().arguments().stream()
                    .anyMatch(a -> a instanceof Expression.Literal literal
                            && controller.name().startsWith(literal.value() + "."));
        }
        return call.get().arguments().stream()
                .flatMap(a -> Expression.typeOf(a).stream())
                .anyMatch(t -> call.get().name().equals("forBasePackageClass")
                        ? controller.name().startsWith(t.name().replaceFirst("[^.]*$", ""))
                        : code.annotation(controller.annotations(), t.name()).isPresent());
    }
}
