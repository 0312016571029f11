package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.yaml.YamlFile;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads configuration files in YAML and in the format of Java's properties. */
@Experimental
public final class ConfigReader {

    private static final Pattern PROFILE_IN_NAME = Pattern.compile("[^/-]*-([\\w-]+)\\.(?:ya?ml|properties)");
    private static final Pattern NAME =
            Pattern.compile("(?i).*(user|username|user[-_.]?name|database|db|dbname|login|principal)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i).*(host|hosts|hostname|url|urls|uri|uris|servers?|address|addresses|endpoints?|nodes|brokers?)(\\[\\d+])?");
    private static final Pattern CONNECTION = Pattern.compile("(?i).*connection[._-]?string");
    private static final Pattern URL = Pattern.compile("(?s)\\s*[\"']?(?!https?:)[a-z][a-z0-9+.-]{0,40}://[^;]*");
    /** Language models count their tokens. */
    private static final Pattern COUNTED = Pattern.compile("(?i).*(max|min|num|limit|per|total).{0,60}tokens?");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");
    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    private ConfigReader() {}

    /**
     * Reads a file whose name tells its profile, such as {@code application-prod.yml}.
     *
     * @param file its path as places are to name it; its ending decides the format
     */
    public static ConfigFile read(String file, String text) {
        Matcher named = PROFILE_IN_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        return read(file, text, named.matches() ? named.group(1) : "");
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it; its ending decides the format
     * @param profile the profile for which it counts, where a document does not name its own; empty for all
     */
    public static ConfigFile read(String file, String text, String profile) {
        return read(file, text, profile, Set.of());
    }

    /**
     * The same.
     *
     * @param names what a secret must not repeat, beside the users and databases of the file itself; in small letters
     */
    public static ConfigFile read(String file, String text, String profile, Set<String> names) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml") || lower.endsWith(".yaml")
                ? yaml(file, text, profile, names)
                : properties(file, text, profile, names);
    }

    private static ConfigFile yaml(String file, String text, String profile, Set<String> names) {
        YamlFile read = YamlReader.read(file, text);
        List<ConfigEntry> entries = new ArrayList<>();
        for (YamlValue document : read.documents()) {
            List<Setting> settings = new ArrayList<>();
            flatten("", document, settings);
            entries.addAll(entries(file, settings, profile, names));
        }
        return new ConfigFile(entries, read.problems());
    }

    private static void flatten(String key, YamlValue value, List<Setting> settings) {
        if (value instanceof YamlValue.Mapping mapping) {
            for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
                flatten(key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue(), settings);
            }
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(key + "[" + i + "]", sequence.items().get(i), settings);
            }
        } else if (value instanceof YamlValue.Scalar scalar && !key.isEmpty()) {
            settings.add(new Setting(key, scalar.text(), scalar.line()));
        }
    }

    private static ConfigFile properties(String file, String text, String profile, Set<String> names) {
        List<ConfigEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (List<PropertyLine> document : PropertyLines.documents(text)) {
            entries.addAll(entries(
                    file,
                    document.stream()
                            .map(l -> new Setting(l.key(), l.value(), l.line()))
                            .toList(),
                    profile,
                    names));
            document.stream()
                    .filter(l -> !l.isSound())
                    .map(l -> Problem.warning(
                            new FilePlace(file, l.line(), 0, ""),
                            "the file is not valid: \\u has to be followed by four hexadecimal digits; to write a"
                                    + " backslash, double it"))
                    .forEach(problems::add);
        }
        return new ConfigFile(entries, problems);
    }

    /** A key and its value as they were written, before anybody asked whether that is a secret. */
    record Setting(String key, String value, int line) {}

    /** The entries of one document. */
    private static List<ConfigEntry> entries(String file, List<Setting> settings, String usual, Set<String> more) {
        String profile = settings.stream()
                .filter(s -> PROFILE_KEYS.contains(s.key()))
                .map(Setting::value)
                .findFirst()
                .orElse(usual);
        Set<String> names = Stream.concat(
                        more.stream(),
                        names(settings.stream().collect(Collectors.toMap(Setting::key, Setting::value, (a, b) -> a)))
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
        return settings.stream()
                .map(s -> entry(s.key(), s.value(), new FilePlace(file, s.line(), 0, ""), names)
                        .forProfile(profile))
                .toList();
    }

    /** The names of users and databases among values: what a password must not repeat; in small letters. */
    public static Set<String> names(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(e -> NAME.matcher(e.getKey()).matches())
                .map(e -> e.getValue()
                        .strip()
                        .replaceAll("^[$]\\{[^}]*?:-?|\\}$", "")
                        .toLowerCase(Locale.ROOT))
                .filter(v -> v.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An entry for all profiles that keeps no secret. */
    public static ConfigEntry entry(String key, String value, FilePlace place) {
        return entry(key, value, place, Set.of());
    }

    /**
     * An entry for all profiles that keeps no secret.
     *
     * @param names what a secret must not repeat, in small letters
     */
    public static ConfigEntry entry(String key, String value, FilePlace place, Set<String> names) {
        // Of a connection string that is a URL, no more is secret than a password in it.
        boolean isUrl = CONNECTION.matcher(key).matches() && URL.matcher(value).matches();
        if ((isUrl || !Secrets.isSecret(key)) && !Secrets.isPrivateKey(value)) {
            SecretSigns inline = Secrets.inline(
                            value, isUrl || ADDRESS.matcher(key).matches())
                    .orElse(SecretSigns.NONE);
            return new ConfigEntry(key, Secrets.masked(value), inline, "", place);
        }
        if (COUNTED.matcher(key).matches() && NUMBER.matcher(value).matches()) {
            return new ConfigEntry(key, value, SecretSigns.NONE, "", place);
        }
        SecretSigns signs =
                Secrets.signs(value, names, key.toLowerCase(Locale.ROOT).contains("base64"));
        return new ConfigEntry(key, Secrets.shown(value, signs), signs, "", place);
    }
}
