package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.ConfigEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What servlets put before pages of parameters as they came, and which texts callers choose at all. */
final class PageAttributes {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(jspf?|jspx|html?|tag)");
    /** What holds an attribute for longer than one request, so that any page may show it. */
    private static final Pattern KEEPS = Pattern.compile("(?i).*(session|context|application)");

    private static final Pattern FORM = Pattern.compile(".*(Form|Action|ActionSupport)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]");
    private static final int SHORTEST = 4;

    /**
     * An attribute.
     *
     * @param parameter the parameter that it holds
     * @param pages the files that its type names; empty if any page may show it
     */
    private record Attribute(String parameter, Set<String> pages) {}

    private final Map<String, List<Attribute>> attributes = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> chosen = new HashSet<>();

    PageAttributes(Module module) {
        Entries entries = new Entries(module);
        for (CodeType type : module.code().types()) {
            Set<String> pages = pages(type);
            named.addAll(pages);
            boolean isForm = type.supertypes().stream()
                    .anyMatch(s -> FORM.matcher(s.simpleName()).matches());
            if (isForm) {
                type.fields().forEach(f -> chosen.add(plain(f.name())));
            }
            for (CodeMethod method : type.methods()) {
                look(new Body(type, method, module.code(), Map.of(), Set.of()), pages);
                if (entries.isHandler(type, method)) {
                    method.parameters().forEach(p -> bound(p, module));
                }
            }
        }
    }

    /** The names of the files that a type says are pages. */
    private static Set<String> pages(CodeType type) {
        Set<String> pages = new HashSet<>();
        List<Expression> all = new ArrayList<>();
        type.fields().stream()
                .map(CodeField::value)
                .forEach(v -> v.ifPresent(e -> e.all().forEach(all::add)));
        type.methods().forEach(m -> m.all().forEach(all::add));
        all.forEach(e -> {
            if (e instanceof Expression.Literal literal && literal.value() instanceof String text) {
                String file = file(text);
                if (PAGE.matcher(file).matches()) {
                    pages.add(file);
                }
            }
        });
        return pages;
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void bound(CodeParameter parameter, Module module) {
        chosen.add(plain(parameter.name()));
        module.code()
                .find(parameter.type())
                .ifPresent(t ->
                        module.code().lineage(t).forEach(l -> l.fields().forEach(f -> chosen.add(plain(f.name())))));
    }

    private void look(Body body, Set<String> pages) {
        Map<String, String> variables = new HashMap<>();
        for (Expression each : body.all()) {
            if (each instanceof Expression.Assign assign && assign.target() instanceof Expression.Variable target) {
                parameter(assign.value()).ifPresent(p -> variables.put(target.name(), p));
            }
            parameter(each).ifPresent(p -> chosen.add(plain(p)));
        }
        body.calls().forEach(call -> {
            Optional<Expression> value = call.arguments().stream()
                    .skip(Math.max(0, call.arguments().size() - 1L))
                    .findFirst();
            String parameter = value.flatMap(v -> v instanceof Expression.Variable variable
                            ? Optional.ofNullable(variables.get(variable.name()))
                            : parameter(v))
                    .orElse("");
            if (parameter.isEmpty() || body.knownTexts().cover(value.orElse(call))) {
                return;
            }
            if (call.name().equals("setAttribute")
                    && call.arguments().size() == 2
                    && call.arguments().get(0) instanceof Expression.Literal name) {
                attributes
                        .computeIfAbsent(String.valueOf(name.value()), k -> new ArrayList<>())
                        .add(new Attribute(parameter, isKept(call) ? Set.of() : pages));
            } else if (call.name().startsWith("set") && call.arguments().size() == 1) {
                chosen.add(plain(call.name().substring(3)));
            }
        });
    }

    private static boolean isKept(Expression.Call call) {
        Expression on = call.receiver().orElse(null);
        return (on instanceof Expression.Variable variable
                        && KEEPS.matcher(variable.name()).matches())
                || (on instanceof Expression.Call made
                        && KEEPS.matcher(made.name()).matches());
    }

    private static Optional<String> parameter(Expression value) {
        return value instanceof Expression.Call call
                        && call.name().equals("getParameter")
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Expression.Literal name
                ? Optional.of(String.valueOf(name.value()))
                : Optional.empty();
    }

    private static String plain(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * The parameter that an expression of a page writes: of whatever forwards to that very page, or of anything where
     * nothing names the page, as parts of pages that others include.
     */
    Optional<String> parameter(ConfigEntry expression) {
        String page = file(expression.place().file());
        return attributes.getOrDefault(expression.text(), List.of()).stream()
                .filter(a -> a.pages().isEmpty() || a.pages().contains(page) || !named.contains(page))
                .map(Attribute::parameter)
                .findFirst();
    }

    /** Whether a caller can choose a text that is kept, as far as the names of parameters and properties tell. */
    boolean mayBeChosen(String path) {
        String property = plain(path.substring(path.lastIndexOf('.') + 1));
        return chosen.isEmpty()
                || chosen.stream()
                        .anyMatch(c -> c.endsWith(property) || (c.length() >= SHORTEST && property.endsWith(c)));
    }
}
