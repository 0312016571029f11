package dev.threatdoc.discover.access;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.Texts;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What conditions come to: those of code that ask for settings, and annotations that say when a part of the program is
 * there at all. Nothing where only the running program knows.
 */
final class Switches {

    private static final String ON_PROPERTY = "org.springframework.boot.autoconfigure.condition.ConditionalOnProperty";
    private static final String ON_BOOLEAN =
            "org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty";
    private static final String PROFILE = "org.springframework.context.annotation.Profile";
    private static final Set<String> SAME = Set.of("equals", "equalsIgnoreCase");
    private static final Set<String> WRAPS = Set.of("parseBoolean", "valueOf", "isTrue", "toBoolean", "booleanValue");
    private static final Pattern SETTING = Pattern.compile("\\$\\{([^${}:]+)(:[^${}]*)?}");
    private static final Pattern COMMA = Pattern.compile("\\s{0,20},\\s{0,20}");

    private final Configuration configuration;
    private final Texts texts;
    private final Listed listed;

    Switches(Module module, Listed listed) {
        this.configuration = module.configuration();
        this.texts = new Texts(module.code());
        this.listed = listed;
    }

    /** Whether a condition holds, by the configuration and the defaults that code gives. */
    Optional<Boolean> holds(Expression condition, Site<?> site) {
        if (condition instanceof Expression.Literal literal && literal.value() instanceof Boolean value) {
            return Optional.of(value);
        }
        if (condition instanceof Expression.Computed computed) {
            List<Optional<Boolean>> parts =
                    computed.parts().stream().map(p -> holds(p, site)).toList();
            return switch (computed.operator()) {
                case Expression.Computed.NOT -> parts.get(0).map(p -> !p);
                case Expression.Computed.AND -> joined(parts, false);
                case Expression.Computed.OR -> joined(parts, true);
                default -> Optional.empty();
            };
        }
        if (condition instanceof Expression.Call call && call.arguments().size() == 1) {
            if (SAME.contains(call.name()) && call.receiver().isPresent()) {
                Optional<String> one = text(call.receiver().get(), site);
                Optional<String> other = text(call.arguments().get(0), site);
                return one.flatMap(o -> other.map(o::equalsIgnoreCase));
            }
            if (WRAPS.contains(call.name())) {
                return holds(call.arguments().get(0), site);
            }
        }
        return text(condition, site).flatMap(Switches::truth);
    }

    /** One part that has that value settles it; else all have to be known. */
    private static Optional<Boolean> joined(List<Optional<Boolean>> parts, boolean settles) {
        if (parts.contains(Optional.of(settles))) {
            return Optional.of(settles);
        }
        return parts.stream().allMatch(Optional::isPresent) ? Optional.of(!settles) : Optional.empty();
    }

    private Optional<String> text(Expression expression, Site<?> site) {
        if (expression instanceof Expression.Select select && select.name().equals("TRUE")) {
            return Optional.of("true");
        }
        return texts.of(expression, site)
                .or(() -> initial(expression, site))
                .map(configuration::resolve)
                .filter(t -> !t.contains("${") && !t.contains(Texts.UNKNOWN));
    }

    /** The settings that a condition asks for. */
    Stream<ConfigEntry> settings(Expression condition, Site<?> site) {
        return condition
                .all()
                .flatMap(e -> texts.of(e, site).stream())
                .map(SETTING::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> configuration.find(m.group(1)).stream());
    }

    /** What a field that nobody sets from outside is initialised with. */
    private static Optional<String> initial(Expression expression, Site<?> site) {
        return expression instanceof Expression.Variable variable
                ? site.type()
                        .field(variable.name())
                        .filter(f -> f.modifiers().contains("final"))
                        .flatMap(CodeField::value)
                        .filter(Expression.Literal.class::isInstance)
                        .map(v -> String.valueOf(((Expression.Literal) v).value()))
                : Optional.empty();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> Optional.of(true);
            case "false", "off", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether what a method makes is there, by the conditions on it and on its type; nothing if that is open. */
    Optional<Boolean> isThere(CodeMethod method, CodeType type) {
        List<Optional<Boolean>> conditions = Stream.of(method.annotations(), type.annotations())
                .flatMap(a -> Stream.of(onProperty(a, type), onBoolean(a, type), onProfile(a, type)))
                .toList();
        return joined(conditions, false);
    }

    private Optional<Boolean> onProperty(List<CodeAnnotation> annotations, CodeType type) {
        return on(CodeAnnotation.find(annotations, ON_PROPERTY), type, "");
    }

    private Optional<Boolean> onBoolean(List<CodeAnnotation> annotations, CodeType type) {
        return on(CodeAnnotation.find(annotations, ON_BOOLEAN), type, "true");
    }

    private Optional<Boolean> on(Optional<CodeAnnotation> found, CodeType type, String unsaid) {
        if (found.isEmpty()) {
            return Optional.of(true);
        }
        CodeAnnotation condition = found.get();
        Site<?> site = new Site<>(new Expression.Other(List.of(), 0), type, type.place());
        String prefix = first(condition, site, "prefix")
                .map(p -> p.endsWith(".") ? p : p + ".")
                .orElse("");
        List<String> names = Stream.of("value", "name")
                .flatMap(n -> condition.values(n).stream())
                .flatMap(v -> listed.of(List.of(v), site).stream())
                .toList();
        if (names.isEmpty() || names.stream().anyMatch(n -> n.contains(Texts.UNKNOWN))) {
            return Optional.empty();
        }
        String wanted = first(condition, site, "havingValue").orElse(unsaid);
        boolean ifMissing =
                condition.value("matchIfMissing").filter(v -> v.isLiteral(true)).isPresent();
        return joined(names.stream().map(n -> is(prefix + n, wanted, ifMissing)).toList(), false);
    }

    private Optional<Boolean> is(String key, String wanted, boolean ifMissing) {
        Optional<String> set = configuration.text(key);
        if (set.isEmpty()) {
            return Optional.of(ifMissing);
        }
        if (set.get().contains("${")) {
            return Optional.empty();
        }
        return Optional.of(
                wanted.isEmpty()
                        ? !set.get().equalsIgnoreCase("false")
                        : set.get().equalsIgnoreCase(wanted));
    }

    private Optional<String> first(CodeAnnotation annotation, Site<?> site, String name) {
        return annotation.value(name).flatMap(v -> texts.of(v, site)).filter(t -> !t.isEmpty());
    }

    /** A profile that the configuration switches on is there, and one for which nobody says so is open. */
    private Optional<Boolean> onProfile(List<CodeAnnotation> annotations, CodeType type) {
        Optional<CodeAnnotation> profile = CodeAnnotation.find(annotations, PROFILE);
        if (profile.isEmpty()) {
            return Optional.of(true);
        }
        Site<?> site = new Site<>(new Expression.Other(List.of(), 0), type, type.place());
        List<String> active = configuration.text("spring.profiles.active").stream()
                .flatMap(COMMA::splitAsStream)
                .toList();
        List<String> names = listed.of(profile.get().values("value"), site);
        return joined(names.stream().map(n -> isOn(n, active)).toList(), true);
    }

    private static Optional<Boolean> isOn(String name, List<String> active) {
        if (name.contains(Texts.UNKNOWN) || name.contains("&") || name.contains("|") || name.contains("(")) {
            return Optional.empty();
        }
        if (name.startsWith("!")) {
            return isOn(name.substring(1).strip(), active).map(on -> !on);
        }
        // Where nobody names a profile, none is on but the one that is called so.
        return Optional.of(active.isEmpty() ? name.equals("default") : active.contains(name));
    }
}
