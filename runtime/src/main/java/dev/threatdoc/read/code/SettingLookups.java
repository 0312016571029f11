package dev.threatdoc.read.code;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings that code asks for itself, as placeholders: by their keys, or through an object that a framework fills from
 * the configuration.
 */
final class SettingLookups {

    private static final Set<String> BY_KEY = Set.of(
            "org.springframework.core.env.Environment",
            "org.springframework.core.env.ConfigurableEnvironment",
            "org.springframework.core.env.PropertyResolver",
            "io.micronaut.context.env.Environment",
            "io.micronaut.core.value.PropertyResolver",
            "org.eclipse.microprofile.config.Config",
            "org.eclipse.microprofile.config.ConfigProvider",
            "java.lang.System");

    /** The methods that take a key, and whether a text after it stands in where nothing is set. */
    private static final Map<String, Boolean> METHODS = Map.of(
            "getProperty", true,
            "getRequiredProperty", false,
            "getValue", false,
            "getOptionalValue", false,
            "getenv", false);

    private static final Pattern GETTER = Pattern.compile("(get|is)(?=[A-Z])");

    private final CodeBase code;
    private final Injected injected;

    SettingLookups(CodeBase code, Injected injected) {
        this.code = code;
        this.injected = injected;
    }

    /**
     * The placeholder for what a call returns; nothing if it asks for no setting.
     *
     * @param type the type in which the call stands
     * @param text finds the texts of its arguments
     */
    Optional<String> by(Expression.Call call, CodeType type, Function<Expression, Optional<String>> text) {
        Boolean hasFallback = METHODS.get(call.name());
        if (hasFallback != null && call.startsAt(BY_KEY)) {
            Optional<Expression> fallback = hasFallback
                    ? call.argument(call.arguments().size() - 1)
                            .filter(a -> call.arguments().size() > 1)
                    : Optional.empty();
            return call.argument(0)
                    .flatMap(text)
                    .map(key -> setting(key, fallback.filter(f -> !isClass(f)).flatMap(text)));
        }
        // What a getter of a class returns can be read there.
        boolean isMapped = call.receiver().orElse(null) instanceof Expression.Call
                || call.receiver()
                        .flatMap(r -> holder(r, type))
                        .filter(t -> t.kind() == CodeType.Kind.INTERFACE)
                        .isPresent();
        return isMapped ? key(call, type).map(k -> setting(k, Optional.empty())) : Optional.empty();
    }

    private static String setting(String key, Optional<String> fallback) {
        return "${" + key + fallback.map(f -> ":" + f).orElse("") + "}";
    }

    private static boolean isClass(Expression expression) {
        return expression instanceof Expression.Type
                || (expression instanceof Expression.Select select
                        && select.name().equals("class"));
    }

    /** The key that an expression reads, or below which all lies that the object has which it stands for. */
    private Optional<String> key(Expression expression, CodeType type) {
        if (expression instanceof Expression.Call call && call.arguments().isEmpty()) {
            return call.receiver().flatMap(r -> key(r, type)).map(k -> k + "." + property(call.name()));
        }
        return holder(expression, type).flatMap(injected::prefix);
    }

    /** The type of a variable, or of a field of {@code this}, if its code is here. */
    private Optional<CodeType> holder(Expression expression, CodeType type) {
        Optional<TypeName> declared = expression instanceof Expression.Select select
                        && select.of() instanceof Expression.Variable self
                        && self.name().equals("this")
                ? type.field(select.name()).map(CodeField::type)
                : expression instanceof Expression.Variable ? Expression.typeOf(expression) : Optional.empty();
        return declared.flatMap(code::find);
    }

    private static String property(String getter) {
        Matcher prefix = GETTER.matcher(getter);
        return prefix.lookingAt()
                ? getter.substring(prefix.end(), prefix.end() + 1).toLowerCase(Locale.ROOT)
                        + getter.substring(prefix.end() + 1)
                : getter;
    }
}
