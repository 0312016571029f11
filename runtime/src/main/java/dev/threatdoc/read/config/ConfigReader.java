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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads configuration files in YAML and in the format of Java's properties. */
@Experimental
public final class ConfigReader {

    private static final Pattern PROFILE_IN_NAME = Pattern.compile("[^/]*?-([\\w-]+)\\.(?:ya?ml|properties)");
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
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml") || lower.endsWith(".yaml")
                ? yaml(file, text, profile)
                : properties(file, text, profile);
    }

    private static ConfigFile yaml(String file, String text, String profile) {
        YamlFile read = YamlReader.read(file, text);
        List<ConfigEntry> entries = new ArrayList<>();
        for (YamlValue document : read.documents()) {
            List<ConfigEntry> flat = new ArrayList<>();
            flatten(file, "", document, flat);
            entries.addAll(ofProfile(flat, profile));
        }
        return new ConfigFile(entries, read.problems());
    }

    private static void flatten(String file, String key, YamlValue value, List<ConfigEntry> entries) {
        if (value instanceof YamlValue.Mapping mapping) {
            for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
                flatten(file, key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue(), entries);
            }
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(file, key + "[" + i + "]", sequence.items().get(i), entries);
            }
        } else if (value instanceof YamlValue.Scalar scalar && !key.isEmpty()) {
            entries.add(entry(key, scalar.text(), new FilePlace(file, scalar.line(), 0, "")));
        }
    }

    private static ConfigFile properties(String file, String text, String profile) {
        List<ConfigEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (List<PropertyLine> document : PropertyLines.documents(text)) {
            entries.addAll(ofProfile(
                    document.stream()
                            .map(l -> entry(l.key(), l.value(), new FilePlace(file, l.line(), 0, "")))
                            .toList(),
                    profile));
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

    /** An entry for all profiles that keeps no secret. */
    public static ConfigEntry entry(String key, String value, FilePlace place) {
        if (!Secrets.isSecret(key)) {
            boolean inline = Secrets.hasInlineSecret(value);
            return new ConfigEntry(key, Secrets.masked(value), inline ? Secrecy.PLAIN_TEXT : Secrecy.NONE, "", place);
        }
        Secrecy secrecy = Secrets.secrecy(value);
        String shown = secrecy == Secrecy.PLACEHOLDER ? "${" + Secrets.placeholderName(value) + "}" : Secrets.MASK;
        return new ConfigEntry(key, secrecy == Secrecy.EMPTY ? "" : shown, secrecy, "", place);
    }

    private static List<ConfigEntry> ofProfile(List<ConfigEntry> document, String usual) {
        String profile = document.stream()
                .filter(e -> PROFILE_KEYS.contains(e.key()))
                .map(ConfigEntry::text)
                .findFirst()
                .orElse(usual);
        return document.stream()
                .map(e -> new ConfigEntry(e.key(), e.text(), e.secrecy(), profile, e.place()))
                .toList();
    }
}
