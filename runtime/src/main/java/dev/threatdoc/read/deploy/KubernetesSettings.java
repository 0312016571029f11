package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What manifests set apart from workloads: {@code Secret} and {@code ConfigMap}, and what Kustomize makes into these.
 * Base64 keeps nothing secret; what a controller decrypts ({@code SealedSecret}) or fetches is of another kind.
 */
final class KubernetesSettings {

    private final String file;

    private KubernetesSettings(String file) {
        this.file = file;
    }

    /** What a document sets; nothing if it is of no such kind. */
    static Stream<NamedSettings> of(String file, YamlValue document) {
        KubernetesSettings reader = new KubernetesSettings(file);
        String name = document.textAt("metadata", "name").orElse("");
        String kind = document.textAt("kind").orElse("");
        if (kind.equals("Secret")) {
            List<ConfigEntry> entries =
                    new ArrayList<>(reader.entries(document.entriesAt("data"), KubernetesSettings::decoded));
            entries.addAll(reader.entries(document.entriesAt("stringData"), t -> t));
            return Stream.of(new NamedSettings(name, entries));
        }
        if (kind.equals("ConfigMap")) {
            return Stream.of(new NamedSettings(name, reader.entries(document.entriesAt("data"), t -> t)));
        }
        return Stream.of("secretGenerator", "configMapGenerator")
                .flatMap(g -> document.itemsAt(g).stream())
                .map(reader::generated);
    }

    private NamedSettings generated(YamlValue generator) {
        Map<String, YamlValue> values = new TreeMap<>();
        for (YamlValue literal : generator.itemsAt("literals")) {
            String[] pair = literal.textAt().orElse("").split("=", 2);
            if (pair.length == 2) {
                values.put(pair[0], new YamlValue.Scalar(unquoted(pair[1]), literal.line()));
            }
        }
        return new NamedSettings(generator.textAt("name").orElse(""), entries(values, t -> t));
    }

    private List<ConfigEntry> entries(Map<String, YamlValue> data, UnaryOperator<String> form) {
        Map<String, String> texts = new TreeMap<>();
        data.forEach((key, value) -> texts.put(key, form.apply(value.textAt().orElse(""))));
        Set<String> names = ConfigReader.names(texts);
        List<ConfigEntry> entries = new ArrayList<>();
        data.forEach((key, value) -> {
            String text = texts.getOrDefault(key, "");
            if (key.matches(".*\\.(ya?ml|properties|env)")) {
                // A whole file, which begins below the line that has its name.
                String asFile = key.endsWith(".env") ? key + ".properties" : key;
                ConfigReader.read(asFile, text, "", names).entries().stream()
                        .map(e -> e.at(
                                new FilePlace(file, value.line() + e.place().line(), 0, "")))
                        .forEach(entries::add);
            } else {
                entries.add(ConfigReader.entry(key, text, new FilePlace(file, value.line(), 0, ""), names));
            }
        });
        return entries;
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
