package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pages of Wicket: those that its application mounts, those that mount themselves, and the one to begin with. */
final class WicketPages implements RouteRecogniser {

    private static final Set<String> APPLICATIONS = Set.of(
            "org.apache.wicket.protocol.http.WebApplication",
            "org.apache.wicket.authroles.authentication.AuthenticatedWebApplication");

    private static final Set<String> GUARDED =
            Set.of("org.apache.wicket.authroles.authentication.AuthenticatedWebApplication");
    private static final Set<String> MOUNTED = Set.of("org.wicketstuff.annotation.mount.MountPath");
    private static final Set<String> MOUNTS = Set.of("mountPage", "mountResource", "mountPackage");

    @Override
    public Stream<Operation> operations(Module module) {
        List<CodeType> applications = module.code().types().stream()
                .filter(t -> t.supertypes().stream().anyMatch(s -> module.code().inherits(s, APPLICATIONS)))
                .toList();
        if (applications.isEmpty()) {
            return Stream.of();
        }
        boolean guards = module.code().mentionsAny(GUARDED)
                || module.code().mentionsAnyBelow(List.of("org.apache.wicket.authorization."));
        Texts texts = new Texts(module.code());
        Stream<Operation> called = applications.stream()
                .flatMap(a -> a.methods().stream().flatMap(m -> inMethod(a, m, guards, texts, module)));
        Stream<Operation> mounted = module.code().types().stream()
                .flatMap(t -> CodeAnnotation.findAny(t.annotations(), MOUNTED).stream()
                        .map(a -> page(
                                a.value("value").flatMap(v -> texts.of(v, t)).orElse(t.simpleName()),
                                Optional.of(t),
                                guards,
                                Notes.evidence(a),
                                module)));
        return Stream.concat(called, mounted);
    }

    private static Stream<Operation> inMethod(
            CodeType application, CodeMethod method, boolean guards, Texts texts, Module module) {
        Stream<Expression> all = method.body().stream().flatMap(Expression::all);
        if (method.name().equals("getHomePage")) {
            return all.filter(Expression.Return.class::isInstance)
                    .map(r -> classOf(((Expression.Return) r).value()))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .map(t -> page(
                            "/", module.code().find(t), guards, new Evidence("getHomePage()", method.place()), module));
        }
        return all.filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(c -> MOUNTS.contains(c.name()) && c.argument(0).isPresent())
                .flatMap(c -> mount(new Site<>(c, application, method.place()), guards, texts, module).stream());
    }

    private static Optional<Operation> mount(Site<Expression.Call> call, boolean guards, Texts texts, Module module) {
        String below = call.expression().name().equals("mountPackage") ? "{page}" : "";
        Optional<CodeType> page =
                call.expression().argument(1).flatMap(WicketPages::classOf).flatMap(module.code()::find);
        return call.expression()
                .argument(0)
                .flatMap(a -> texts.of(a, call))
                .map(p -> page(
                        RoutePath.of(p.replace("${", "{").replace("#{", "{"), below),
                        page,
                        guards,
                        Notes.evidence(call),
                        module));
    }

    private static Operation page(String path, Optional<CodeType> type, boolean guards, Evidence seen, Module module) {
        return Operation.at(
                        guards ? Asked.Framework.GUARDED : Asked.Framework.OTHER,
                        Operation.HTTP,
                        "GET",
                        new Roots(module).servlets(),
                        RoutePath.of(path),
                        seen)
                .with(type.flatMap(t -> Handler.of(t, module.code()).stream()
                        .filter(h -> h.method().name().equals("<init>"))
                        .findFirst()));
    }

    private static Optional<TypeName> classOf(Expression value) {
        return Expression.typeOf(value);
    }
}
