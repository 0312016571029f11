package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.yaml.YamlFile;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads Kubernetes manifests: workloads, and services that publish their ports. */
@Experimental
public final class KubernetesReader {

    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "Pod", "ReplicationController", "Job", "CronJob");
    private static final Set<String> PUBLIC = Set.of("LoadBalancer", "NodePort");

    private final String file;

    private KubernetesReader(String file) {
        this.file = file;
    }

    /** Whether a text can be a manifest at all, which spares parsing those that cannot. */
    public static boolean isManifest(String text) {
        return text.contains("apiVersion:") && text.contains("kind:");
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     */
    public static Deployment read(String file, String text) {
        YamlFile yaml = YamlReader.read(file, text);
        KubernetesReader reader = new KubernetesReader(file);
        List<Container> containers = new ArrayList<>();
        List<NamedSettings> settings = new ArrayList<>();
        yaml.documents().forEach(d -> reader.read(d, containers, settings));
        return new Deployment(containers, Map.of(), settings, Set.of(), yaml.problems());
    }

    private void read(YamlValue document, List<Container> containers, List<NamedSettings> settings) {
        String kind = document.textAt("kind").orElse("");
        if (kind.equals("List")) {
            document.itemsAt("items").forEach(i -> read(i, containers, settings));
        }
        KubernetesSettings.of(file, document).forEach(settings::add);
        String name = document.textAt("metadata", "name").orElse("");
        if (name.isEmpty()) {
            return;
        }
        if (WORKLOADS.contains(kind)) {
            YamlValue spec = document.at("spec", "template", "spec")
                    .or(() -> document.at("spec", "jobTemplate", "spec", "template", "spec"))
                    .or(() -> document.at("spec"))
                    .orElse(document);
            // Those beside the first serve it; the first is what the workload is for.
            String[] labels = kind.equals("Pod")
                    ? new String[] {"metadata", "labels"}
                    : new String[] {"spec", "template", "metadata", "labels"};
            List<ConfigEntry> chosenBy = KubernetesRights.labels(file, KubernetesRights.LABELS, document, labels);
            spec.itemsAt("containers").stream()
                    .limit(1)
                    .forEach(c -> containers.add(workload(name, c, spec, chosenBy)));
        } else if (kind.equals("Service")) {
            boolean isPublic = PUBLIC.contains(document.textAt("spec", "type").orElse(""));
            containers.add(new Container(
                    name,
                    List.of(),
                    new Container.RunProgram("", "", ""),
                    new Container.Openings(List.of(), isPublic ? ports(document, "port", "spec", "ports") : List.of()),
                    List.of(),
                    List.of(),
                    new ContainerSettings(
                            List.of(),
                            KubernetesRights.labels(file, KubernetesRights.CHOICE, document, "spec", "selector"),
                            List.of()),
                    new FilePlace(file, document.line(), 0, "")));
        }
    }

    private Container workload(String name, YamlValue container, YamlValue spec, List<ConfigEntry> chosenBy) {
        Map<String, String> values = new TreeMap<>();
        container
                .itemsAt("env")
                .forEach(v -> values.put(
                        v.textAt("name").orElse(""), v.textAt("value").orElse("")));
        Set<String> names = ConfigReader.names(values);
        List<ConfigEntry> environment = new ArrayList<>();
        for (YamlValue variable : container.itemsAt("env")) {
            String key = variable.textAt("name").orElse("");
            boolean reference = variable.at("valueFrom").isPresent();
            String value =
                    reference ? "${" + key + "}" : variable.textAt("value").orElse("");
            environment.add(
                    ConfigReader.entry(key, value, place(variable.at("value").orElse(variable)), names));
        }
        List<YamlValue> commands = Stream.of("command", "args")
                .flatMap(k -> container.itemsAt(k).stream())
                .toList();
        return new Container(
                name,
                container.textAt("name").stream().toList(),
                new Container.RunProgram(
                        container.textAt("image").orElse(""),
                        "",
                        String.join(
                                " ",
                                commands.stream()
                                        .flatMap(c -> c.textAt().stream())
                                        .toList())),
                new Container.Openings(ports(container, "containerPort", "ports"), List.of()),
                environment,
                List.of(),
                new ContainerSettings(
                        commands.stream()
                                .flatMap(c -> CommandLineSettings.of(c.textAt().orElse(""), place(c), names).stream())
                                .toList(),
                        ContainerSettings.both(KubernetesRights.of(file, container, spec), chosenBy),
                        List.of()),
                place(container));
    }

    private FilePlace place(YamlValue value) {
        return new FilePlace(file, value.line(), 0, "");
    }

    private static List<Integer> ports(YamlValue value, String key, String... path) {
        return value.itemsAt(path).stream()
                .flatMap(p -> p.textAt(key).stream())
                .filter(p -> p.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }
}
