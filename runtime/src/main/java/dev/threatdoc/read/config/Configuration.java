package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the configuration files of one program set, the strongest first.
 *
 * <p>Keys are matched as Spring Boot matches them: {@code my.some-key}, {@code my.someKey} and {@code MY_SOME_KEY} are
 * one. What holds for all profiles goes before what holds for one. Immutable.
 */
@Experimental
public final class Configuration {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([^${}:]+)(?::((?:[^${}]++|\\{[^${}]*\\})*+))?\\}");
    private static final int MOST_STEPS = 10;
    private static final Configuration NONE = new Configuration(List.of());

    private final List<ConfigEntry> entries;
    private final Map<String, List<ConfigEntry>> byKey = new LinkedHashMap<>();

    private Configuration(List<ConfigEntry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(e -> byKey.computeIfAbsent(canonical(e.key()), k -> new ArrayList<>())
                .add(e));
    }

    /** No configuration at all. */
    public static Configuration none() {
        return NONE;
    }

    /** The configuration that those entries make; of several for one key, the earlier go before the later. */
    public static Configuration of(List<ConfigEntry> entries) {
        return new Configuration(entries);
    }

    /** This one and behind it, where this one says nothing, another. */
    public Configuration or(Configuration weaker) {
        return new Configuration(
                Stream.concat(entries.stream(), weaker.entries.stream()).toList());
    }

    /** All entries, as they were read. */
    public List<ConfigEntry> entries() {
        return entries;
    }

    /** The value of the first of those keys that is set, with its placeholders filled in where that can be done. */
    public Optional<ConfigEntry> find(String... keys) {
        if (byKey.isEmpty()) {
            return Optional.empty();
        }
        for (String key : keys) {
            List<ConfigEntry> found = byKey.getOrDefault(canonical(key), List.of());
            Optional<ConfigEntry> entry = found.stream()
                    .filter(e -> e.profile().isEmpty())
                    .findFirst()
                    .or(() -> found.stream().findFirst());
            if (entry.isPresent()) {
                return entry.map(this::resolved);
            }
        }
        return Optional.empty();
    }

    /** The values of one key in all profiles, with their placeholders filled in, without repetitions. */
    public List<ConfigEntry> findAll(String key) {
        Map<String, ConfigEntry> distinct = new LinkedHashMap<>();
        byKey.getOrDefault(canonical(key), List.of()).stream()
                .map(this::resolved)
                .forEach(e -> distinct.putIfAbsent(e.text(), e));
        return List.copyOf(distinct.values());
    }

    /** The text of the first of those keys that is set and not empty. */
    public Optional<String> text(String... keys) {
        return find(keys).map(ConfigEntry::text).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** The name that the program gives itself, if it is a plain text. */
    public Optional<String> applicationName() {
        return text("spring.application.name", "quarkus.application.name", "micronaut.application.name")
                .filter(n -> !n.contains("$") && !n.contains("@"));
    }

    /** Whether a key is set to {@code true}. */
    public boolean isTrue(String key) {
        return find(key).filter(e -> e.text().strip().equalsIgnoreCase("true")).isPresent();
    }

    /** Whether a key is set to {@code false}, and not only for a profile of which nobody knows whether it is used. */
    public boolean isFalse(String key) {
        return find(key)
                .filter(e -> e.profile().isEmpty() && e.text().strip().equalsIgnoreCase("false"))
                .isPresent();
    }

    /** All entries whose keys lie below one, such as {@code zuul.routes}, with their placeholders filled in. */
    public List<ConfigEntry> below(String prefix) {
        String start = canonical(prefix);
        String dotted = joined(prefix);
        return byKey.entrySet().stream()
                .filter(e -> e.getKey().startsWith(start))
                .flatMap(e -> e.getValue().stream())
                .filter(e -> isBelow(joined(e.key()), dotted)
                        || isBelow(e.key().toLowerCase(Locale.ROOT).replace('_', '.'), dotted))
                .map(this::resolved)
                .toList();
    }

    /** A key without what is written differently within words. */
    private static String joined(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static boolean isBelow(String key, String prefix) {
        return key.startsWith(prefix + ".") || key.startsWith(prefix + "[");
    }

    /** A text with its placeholders filled in where that can be done, by this configuration or by their defaults. */
    public String resolve(String text) {
        String resolved = text;
        for (int i = 0; i < MOST_STEPS && resolved.contains("${"); i++) {
            Matcher matcher = PLACEHOLDER.matcher(resolved);
            String next = matcher.replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2), m.group())));
            if (next.equals(resolved)) {
                break;
            }
            // What grows that fast refers to itself.
            resolved = next.length() > 10_000 ? text : next;
        }
        return resolved;
    }

    private String value(String key, @Nullable String fallback, String whole) {
        List<ConfigEntry> found = byKey.getOrDefault(canonical(key), List.of());
        return found.stream()
                .filter(e -> e.secrecy() == Secrecy.NONE && !e.text().contains(whole))
                .map(ConfigEntry::text)
                .findFirst()
                .orElse(fallback == null ? whole : fallback);
    }

    private ConfigEntry resolved(ConfigEntry entry) {
        if (entry.secrecy() == Secrecy.PLACEHOLDER) {
            // The value itself is nobody's business; that it stands in another file of the system is.
            return byKey.getOrDefault(canonical(Secrets.placeholderName(entry.text())), List.of()).stream()
                    .filter(ConfigEntry::isPlainSecret)
                    .findFirst()
                    .map(e -> new ConfigEntry(entry.key(), Secrets.MASK, e.signs(), entry.profile(), entry.place()))
                    .orElse(entry);
        }
        return entry.text().contains("${") ? entry.withText(Secrets.masked(resolve(entry.text()))) : entry;
    }

    private static String canonical(String key) {
        StringBuilder canonical = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                canonical.append(Character.toLowerCase(c));
            }
        }
        return canonical.toString();
    }
}
