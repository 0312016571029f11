package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.access.Asked;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.RoutePath;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Routes that code adds to a router, call by call, as most small frameworks have it: a method for each verb that takes
 * a path and a handler, and one that takes a path and a function in which more routes are added below it.
 *
 * @param routers the types of routers, or of what builds them
 * @param verbs the methods that add a route for a verb of HTTP; the verb is the method's name
 * @param any the methods that add a route for all verbs
 * @param nests the methods that put what a function adds below a path
 * @param groups the methods that take such a function without a path
 * @param isStatic whether these methods are imported, so that they are called on nothing
 */
record CodedRoutes(
        Set<String> routers,
        Set<String> verbs,
        Set<String> any,
        Set<String> nests,
        Set<String> groups,
        boolean isStatic) {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    CodedRoutes {
        routers = Set.copyOf(routers);
        verbs = Set.copyOf(verbs);
        any = Set.copyOf(any);
        nests = Set.copyOf(nests);
        groups = Set.copyOf(groups);
    }

    /** Of routers of those types, without a method yet. */
    static CodedRoutes of(String... routers) {
        return new CodedRoutes(Set.of(routers), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** The same, with those methods for verbs. */
    CodedRoutes verbs(String... methods) {
        return new CodedRoutes(routers, Set.of(methods), any, nests, groups, isStatic);
    }

    /** The same, with the usual methods for verbs, and more. */
    CodedRoutes usualVerbs(String... more) {
        return verbs(Stream.concat(VERBS.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** The same, with methods for all verbs. */
    CodedRoutes any(String... methods) {
        return new CodedRoutes(routers, verbs, Set.of(methods), nests, groups, isStatic);
    }

    /** The same, with methods that put routes below a path. */
    CodedRoutes nests(String... methods) {
        return new CodedRoutes(routers, verbs, any, Set.of(methods), groups, isStatic);
    }

    /** The same, with methods that only take a function in which routes are added. */
    CodedRoutes groups(String... methods) {
        return new CodedRoutes(routers, verbs, any, nests, Set.of(methods), isStatic);
    }

    /** The same, with methods that are called on nothing. */
    CodedRoutes imported() {
        return new CodedRoutes(routers, verbs, any, nests, groups, true);
    }

    /** A route with the call that adds it. */
    record Route(Site<Expression.Call> site, String method, String path, Optional<Handler> handler) {

        /** The same with another method and path. */
        Route with(String newMethod, String newPath) {
            return new Route(site, newMethod, newPath, handler);
        }

        /** It as an operation of a program. */
        Operation operation(String root) {
            return Operation.at(Asked.Framework.OTHER, Operation.HTTP, method, root, path, seen())
                    .with(handler);
        }

        /** It as a WebSocket of a program. */
        Operation socket(String root) {
            return Operation.at(Asked.Framework.OTHER, Operation.WEB_SOCKET, "GET", root, path, seen());
        }

        private Evidence seen() {
            return new Evidence(site.expression().name() + "()", site.place());
        }
    }

    /** All routes of a program, in the order of types and then of the source. */
    List<Route> in(Module module) {
        List<Route> found = new ArrayList<>();
        for (CodeType type : module.code().types()) {
            type.fields()
                    .forEach(f -> f.value()
                            .ifPresent(v -> found.addAll(in(type, f.place(), List.of(v), "", module, Set.of()))));
            type.methods().forEach(m -> found.addAll(in(type, m, "", module)));
        }
        return found;
    }

    /** The routes of one method, below a path. */
    List<Route> in(CodeType type, CodeMethod method, String prefix, Module module) {
        return in(type, method.place(), method.body(), prefix, module, Set.of());
    }

    private List<Route> in(
            CodeType type, CodePlace place, List<Expression> body, String prefix, Module module, Set<CodePlace> from) {
        List<Route> found = new ArrayList<>();
        Walk walk = new Walk(this, type, place, body, module, new Texts(module.code()), from, found);
        body.forEach(e -> walk.below(prefix, e, Set.of()));
        return found;
    }

    /**
     * The walk through one method, or through what a field is set to.
     *
     * @param from the places through which one came there, as methods can name each other in a circle
     */
    private record Walk(
            CodedRoutes style,
            CodeType type,
            CodePlace place,
            List<Expression> body,
            Module module,
            Texts texts,
            Set<CodePlace> from,
            List<Route> found) {

        /**
         * Looks at an expression and all that it consists of.
         *
         * @param inside the parameters of functions around it that stand for a router
         */
        void below(String prefix, Expression expression, Set<String> inside) {
            if (!(expression instanceof Expression.Call call) || !isOne(call, inside)) {
                expression.parts().forEach(p -> below(prefix, p, inside));
                return;
            }
            call.receiver().ifPresent(r -> below(prefix, r, inside));
            Optional<String> path = path(call);
            if (style.nests().contains(call.name())
                    && path.isPresent()
                    && call.arguments().stream().anyMatch(Walk::isFunction)) {
                functions(call, RoutePath.of(prefix, path.get()), inside);
            } else if (style.groups().contains(call.name())) {
                functions(call, prefix, inside);
            } else if (style.verbs().contains(call.name()) || style.any().contains(call.name())) {
                String verb = style.any().contains(call.name())
                        ? Endpoint.ANY_METHOD
                        : call.name().toUpperCase(Locale.ROOT);
                boolean isBelow = !prefix.isEmpty() || !inside.isEmpty();
                if (path.isPresent() || (isBelow && !call.arguments().isEmpty())) {
                    found.add(new Route(
                            site(call),
                            verb,
                            RoutePath.of(prefix, path.orElse("")),
                            Handler.named(call, type, module.code())));
                }
                call.arguments().forEach(a -> below(prefix, a, inside));
            } else {
                call.arguments().forEach(a -> below(prefix, a, inside));
            }
        }

        private void functions(Expression.Call call, String prefix, Set<String> inside) {
            Set<CodePlace> around = new HashSet<>(from);
            around.add(place);
            for (Expression argument : call.arguments()) {
                if (argument instanceof Expression.Lambda lambda) {
                    Set<String> more = new HashSet<>(inside);
                    more.addAll(lambda.parameters());
                    if (lambda.parameters().isEmpty()) {
                        more.add("");
                    }
                    lambda.body().forEach(e -> below(prefix, e, more));
                } else if (argument instanceof Expression.MethodReference reference) {
                    Handler.named(reference, type, module.code())
                            .filter(h -> !around.contains(h.method().place()))
                            .ifPresent(h -> found.addAll(style.in(
                                    h.type(), h.method().place(), h.method().body(), prefix, module, around)));
                } else {
                    below(prefix, argument, inside);
                }
            }
        }

        private static boolean isFunction(Expression argument) {
            return argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference;
        }

        /** Whether a call is one of a router's, by the type that it is made on or by the function around it. */
        private boolean isOne(Expression.Call call, Set<String> inside) {
            Optional<Expression> root = call.root();
            if (root.isEmpty()) {
                Expression.Call first = first(call);
                return style.isStatic()
                        && (style.verbs().contains(first.name())
                                || style.any().contains(first.name())
                                || style.nests().contains(first.name()))
                        && type.methods().stream().noneMatch(m -> m.name().equals(first.name()));
            }
            if (root.get() instanceof Expression.Variable variable && inside.contains(variable.name())) {
                return true;
            }
            Expression at = root.get() instanceof Expression.Select select && Targets.isThis(select.of())
                    ? new Expression.Variable(
                            select.name(), type.field(select.name()).map(f -> f.type()), select.line())
                    : root.get();
            Optional<TypeName> known = Expression.typeOf(at);
            if (known.isPresent() && !known.get().is("var")) {
                return module.code().inherits(known.get(), style.routers());
            }
            return at instanceof Expression.Variable variable && isMadeAsOne(variable.name());
        }

        private static Expression.Call first(Expression.Call call) {
            Expression.Call at = call;
            while (at.receiver().orElse(null) instanceof Expression.Call before) {
                at = before;
            }
            return at;
        }

        /** Whether a variable without a type, as {@code var} has none, gets what a router's own methods return. */
        private boolean isMadeAsOne(String name) {
            return body.stream()
                    .flatMap(Expression::all)
                    .anyMatch(e -> e instanceof Expression.Assign assign
                            && assign.target() instanceof Expression.Variable target
                            && target.name().equals(name)
                            && assign.value() instanceof Expression.Call made
                            && made.rootType()
                                    .filter(t -> t.isAny(style.routers()))
                                    .isPresent());
        }

        private Optional<String> path(Expression.Call call) {
            return call.arguments().stream()
                    .limit(2)
                    .filter(a -> !isFunction(a))
                    .flatMap(a -> texts.of(a, site(call)).stream())
                    .map(module.configuration()::resolve)
                    .filter(p -> !p.contains(" "))
                    .findFirst();
        }

        private Site<Expression.Call> site(Expression.Call call) {
            return new Site<>(call, type, place);
        }
    }
}
