package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a manifest lets a container do on its machine, and which settings of other manifests it asks for. */
final class KubernetesRights {

    /** The key of a right that is none: the name of a {@code Secret} or {@code ConfigMap}. */
    static final String REFERENCE = "settings-of";
    /** The same, where all that it sets become variables. */
    static final String VARIABLES = "variables-of";
    /** The same of one value alone: the variable that gets it, the name of what it stands in, and its key there. */
    static final String VARIABLE = "variable-of";
    /** The key of a right that is none: the labels of a workload, by which services choose it. */
    static final String LABELS = "labels";
    /** The same of a service: the labels by which it chooses. */
    static final String CHOICE = "selector";

    private final String file;
    private final List<ConfigEntry> rights = new ArrayList<>();

    private KubernetesRights(String file) {
        this.file = file;
    }

    static List<ConfigEntry> of(String file, YamlValue container, YamlValue spec) {
        KubernetesRights reader = new KubernetesRights(file);
        container.at("image").ifPresent(i -> reader.add("image", i));
        for (String key : List.of("hostPID", "hostNetwork", "hostIPC")) {
            spec.at(key).ifPresent(v -> reader.add(key, v));
        }
        for (String key : List.of("privileged", "runAsUser", "allowPrivilegeEscalation")) {
            container.at("securityContext", key).ifPresent(v -> reader.add(key, v));
        }
        container.itemsAt("securityContext", "capabilities", "add").forEach(v -> reader.add("cap_add", v));
        Stream.of("command", "args").flatMap(k -> container.itemsAt(k).stream()).forEach(c -> reader.add("command", c));
        for (YamlValue volume : spec.itemsAt("volumes")) {
            volume.at("hostPath", "path").ifPresent(v -> reader.add("volumes", v));
            Stream.of(volume.at("secret", "secretName"), volume.at("configMap", "name"))
                    .flatMap(n -> n.stream())
                    .forEach(n -> reader.add(REFERENCE, n));
        }
        container.itemsAt("env").forEach(reader::variable);
        for (YamlValue source : container.itemsAt("envFrom")) {
            Stream.of("secretRef", "configMapRef")
                    .flatMap(k -> source.at(k, "name").stream())
                    .forEach(n -> reader.add(VARIABLES, n));
        }
        return reader.rights;
    }

    /** A secret counts whole, for who may read one of its values may mostly read them all; of a map, one value does. */
    private void variable(YamlValue variable) {
        variable.at("valueFrom", "secretKeyRef", "name").ifPresent(n -> add(REFERENCE, n));
        variable.at("valueFrom", "configMapKeyRef")
                .ifPresent(r -> r.at("name").ifPresent(n -> {
                    String key = r.textAt("key").orElse("");
                    rights.add(ConfigReader.entry(
                            VARIABLE,
                            variable.textAt("name").orElse("") + "/"
                                    + n.textAt().orElse("") + "/" + key,
                            new FilePlace(file, n.line(), 0, "")));
                }));
    }

    /** Labels, in the order of their names. */
    static List<ConfigEntry> labels(String file, String key, YamlValue owner, String... path) {
        return owner.entriesAt(path).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(l -> l.getValue().textAt().stream()
                        .map(t -> ConfigReader.entry(
                                key,
                                l.getKey() + "=" + t,
                                new FilePlace(file, l.getValue().line(), 0, ""))))
                .toList();
    }

    private void add(String key, YamlValue value) {
        value.textAt().ifPresent(t -> rights.add(ConfigReader.entry(key, t, new FilePlace(file, value.line(), 0, ""))));
    }
}
