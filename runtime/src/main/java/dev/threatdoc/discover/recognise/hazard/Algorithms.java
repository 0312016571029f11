package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which algorithms calls ask for, be their names written there, constants, settings, or what callers pass. */
final class Algorithms {

    private static final Pattern SETTING = Pattern.compile("\\$\\{[^:}]*:([^}]*)}");

    private final Texts texts;
    private final Configuration configuration;

    Algorithms(Module module) {
        this.texts = new Texts(module.code());
        this.configuration = module.configuration();
    }

    /** The names that the first argument of a call may stand for. */
    List<String> of(Expression.Call call, Body body) {
        return call.argument(0).stream()
                .flatMap(a -> body.valuesOf(a).stream())
                .flatMap(a -> setting(a, body)
                        .map(Stream::of)
                        .orElseGet(() -> texts
                                .all(
                                        a,
                                        new Site<>(
                                                call, body.type(), body.method().place()))
                                .stream()))
                .map(this::name)
                .toList();
    }

    /** What a file sets that a program reads by itself, or else what counts where nothing is set. */
    private Optional<String> setting(Expression value, Body body) {
        return value instanceof Expression.Call call
                        && call.name().equals("getProperty")
                        && call.rootType()
                                .filter(t -> t.is("java.util.Properties"))
                                .isPresent()
                        && call.argument(0).orElse(null) instanceof Expression.Literal key
                ? configuration
                        .text(String.valueOf(key.value()))
                        .or(() -> call.argument(1).stream()
                                .flatMap(a -> body.valuesOf(a).stream())
                                .filter(Expression.Literal.class::isInstance)
                                .map(l -> String.valueOf(((Expression.Literal) l).value()))
                                .findFirst())
                : Optional.empty();
    }

    private String name(String text) {
        String resolved = configuration.resolve(text).strip();
        Matcher setting = SETTING.matcher(resolved);
        return setting.matches() ? setting.group(1) : resolved;
    }
}
