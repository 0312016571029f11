package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text is put together from, in order: literals, and what stands between them. */
final class Pieces {

    private static final int MOST_STEPS = 12;
    private static final int MOST_PIECES = 200;

    private static final Pattern SPECIFIER = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]");
    /** Methods that return what they are called on, more or less. */
    private static final Set<String> OF_RECEIVER = Set.of(
            "toString",
            "trim",
            "strip",
            "intern",
            "toLowerCase",
            "toUpperCase",
            "build",
            "toUri",
            "toUriString",
            "toURL",
            "toURI",
            "encode",
            "normalize",
            "toAbsolutePath",
            "toPath",
            "toFile",
            "toCharArray",
            "getBytes",
            "stripIndent");
    /** Methods that put what they are given behind what they are called on. */
    private static final Set<String> BEHIND =
            Set.of("append", "concat", "path", "pathSegment", "resolve", "queryParam");
    /** Functions that make of a text what it says. */
    private static final Set<String> OF_ARGUMENTS =
            Set.of("create", "valueOf", "of", "get", "fromUriString", "fromHttpUrl", "fromUri", "join", "copyValueOf");

    private static final Set<String> MADE_OF = Set.of(
            "String", "StringBuilder", "StringBuffer", "URL", "URI", "File", "StringReader", "UrlResource", "HttpGet");

    private final Body body;
    private final List<Expression> found = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    private Pieces(Body body) {
        this.body = body;
    }

    /** The pieces of a text in a method. */
    static List<Expression> of(Expression text, Body body) {
        Pieces pieces = new Pieces(body);
        pieces.add(text, MOST_STEPS);
        return pieces.found;
    }

    private void addAll(List<Expression> expressions, int steps) {
        expressions.forEach(e -> add(e, steps));
    }

    private void add(Expression text, int steps) {
        if (steps == 0 || found.size() >= MOST_PIECES) {
            found.add(text);
        } else if (text instanceof Expression.Concat || text instanceof Expression.Array) {
            addAll(text.parts(), steps - 1);
        } else if (text instanceof Expression.Choice choice) {
            add(choice.chosen(), steps - 1);
            add(choice.otherwise(), steps - 1);
        } else if (text instanceof Expression.Cast cast) {
            add(cast.value(), steps - 1);
        } else if (text instanceof Expression.Variable variable) {
            variable(variable, steps);
        } else if (text instanceof Expression.Select select) {
            Optional<Expression> constant = body.constant(select);
            add(constant.orElse(text), constant.isPresent() ? steps - 1 : 0);
        } else if (text instanceof Expression.New created) {
            boolean speaks = MADE_OF.contains(created.type().simpleName())
                    && !created.arguments().isEmpty();
            if (speaks) {
                addAll(created.arguments(), steps - 1);
            } else {
                found.add(text);
            }
        } else if (text instanceof Expression.Call call) {
            call(call, steps);
        } else {
            found.add(text);
        }
    }

    private void variable(Expression.Variable variable, int steps) {
        List<Expression> given = body.given(variable.name());
        if (!open.add(variable.name())) {
            return;
        }
        if (given.isEmpty()) {
            Optional<Expression> constant = Optional.of(variable)
                    .filter(v -> !body.isParameter(v.name()))
                    .flatMap(v -> body.type().field(v.name()))
                    .flatMap(CodeField::value);
            add(constant.orElse(variable), constant.isPresent() ? steps - 1 : 0);
        } else {
            if (body.isParameter(variable.name())) {
                found.add(variable);
            }
            addAll(given, steps - 1);
        }
        addAll(body.appended(variable.name()), steps - 1);
        open.remove(variable.name());
    }

    private void call(Expression.Call call, int steps) {
        boolean isFunction =
                call.receiver().filter(Expression.Type.class::isInstance).isPresent();
        if (call.name().equals("format") && isFunction) {
            formatted(call.arguments(), steps);
        } else if (call.name().equals("formatted") && call.receiver().isPresent()) {
            List<Expression> all = new ArrayList<>(List.of(call.receiver().get()));
            all.addAll(call.arguments());
            formatted(all, steps);
        } else if (isFunction && OF_ARGUMENTS.contains(call.name())) {
            addAll(call.arguments(), steps - 1);
        } else if (call.receiver().isPresent() && !isFunction && OF_RECEIVER.contains(call.name())) {
            add(call.receiver().get(), steps - 1);
        } else if (call.receiver().isPresent() && !isFunction && BEHIND.contains(call.name())) {
            add(call.receiver().get(), steps - 1);
            // What is appended to a variable was added with the variable.
            if (!(call.root().orElse(null) instanceof Expression.Variable)
                    || !call.name().equals("append")) {
                addAll(call.arguments(), steps - 1);
            }
        } else {
            found.add(call);
        }
    }

    /** The pattern's literal parts with the values between them, or pattern and values where it is no literal. */
    private void formatted(List<Expression> arguments, int steps) {
        // A locale may come first.
        int start = arguments.size() > 1 && !isText(arguments.get(0)) && isText(arguments.get(1)) ? 1 : 0;
        List<Expression> values = arguments.subList(Math.min(start + 1, arguments.size()), arguments.size());
        if (start >= arguments.size()
                || !(arguments.get(start) instanceof Expression.Literal pattern)
                || !(pattern.value() instanceof String text)) {
            addAll(arguments, steps - 1);
            return;
        }
        Matcher specifier = SPECIFIER.matcher(text);
        int from = 0;
        int next = 0;
        while (specifier.find()) {
            found.add(new Expression.Literal(text.substring(from, specifier.start()), pattern.line()));
            from = specifier.end();
            int index = specifier.group(1) == null ? next++ : Integer.parseInt(specifier.group(1)) - 1;
            if (index >= 0 && index < values.size()) {
                add(values.get(index), steps - 1);
            }
        }
        found.add(new Expression.Literal(text.substring(from), pattern.line()));
    }

    private static boolean isText(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() instanceof String;
    }
}
