package dev.threatdoc.read.deploy;

import dev.threatdoc.model.Problem;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.yaml.YamlFile;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads Docker Compose files, with {@code services} or, as in the first version, without: finds which files and
 * services make up a deployment. What one of these services says, {@code ComposeService} reads.
 */
@Experimental
public final class ComposeReader {

    private static final List<String> SIGNS = List.of("image", "build");

    /** A service may extend one that extends another; no honest file goes further. */
    private static final int MOST_DEEP = 8;

    private final String file;
    private final String folder;
    private final Function<String, Optional<String>> files;
    private final YamlFile yaml;
    private final Map<String, YamlValue> services = new LinkedHashMap<>();
    private final ComposeService each;
    private final Set<String> parts = new TreeSet<>();

    private ComposeReader(String file, String text, Function<String, Optional<String>> files) {
        this.file = file;
        this.files = files;
        this.folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        this.yaml = YamlReader.read(file, text);
        yaml.documents().forEach(d -> services.putAll(services(d)));
        this.each = new ComposeService(file, folder, files, ComposeNames.of(services));
    }

    /**
     * Reads a file, whatever it holds, without the files that it names.
     *
     * @param file its path below the folder that is read
     */
    public static Deployment read(String file, String text) {
        return read(file, text, path -> Optional.empty());
    }

    /**
     * Reads a file, whatever it holds, with those that it includes and whose services it extends.
     *
     * @param file its path below the folder that is read
     * @param files the texts of other files there, by their paths
     */
    public static Deployment read(String file, String text, Function<String, Optional<String>> files) {
        Deployment read = read(file, text, files, new TreeSet<>(Set.of(file)));
        return new Deployment(
                DevelopmentPasswords.gathered(read.containers()),
                read.aliases(),
                List.of(),
                read.parts(),
                read.problems());
    }

    private static Deployment read(
            String file, String text, Function<String, Optional<String>> files, Set<String> seen) {
        ComposeReader reader = new ComposeReader(file, text, files);
        List<Container> containers = new ArrayList<>();
        reader.services.forEach((name, service) -> containers.add(reader.container(name, service, MOST_DEEP)));
        Map<String, List<String>> aliases = new TreeMap<>();
        reader.services.values().stream()
                .flatMap(v -> Stream.of("links", "external_links").flatMap(k -> v.itemsAt(k).stream()))
                .flatMap(l -> l.textAt().stream())
                .map(l -> l.split(":", 2))
                .filter(l -> l.length == 2)
                .forEach(l ->
                        aliases.computeIfAbsent(l[0], k -> new ArrayList<>()).add(l[1]));
        List<Problem> problems = new ArrayList<>(reader.yaml.problems());
        for (String path : reader.included()) {
            Optional<String> other = seen.add(path) ? files.apply(path) : Optional.empty();
            other.map(t -> read(path, t, files, seen)).ifPresent(d -> {
                reader.parts.add(path);
                reader.parts.addAll(d.parts());
                containers.addAll(d.containers());
                d.aliases().forEach(aliases::putIfAbsent);
                problems.addAll(d.problems());
            });
        }
        return new Deployment(containers, aliases, List.of(), reader.parts, problems);
    }

    /** The paths of the files that it includes, each as a text or with what else holds for it. */
    private List<String> included() {
        return yaml.documents().stream()
                .flatMap(d -> d.itemsAt("include").stream())
                .flatMap(i -> i.textAt().isPresent() ? Stream.of(i) : i.itemsAt("path").stream())
                .flatMap(p -> p.textAt().stream())
                .map(this::below)
                .toList();
    }

    /** The container of the service that one extends, in this file or in another. */
    private Optional<Container> base(YamlValue service, int depth) {
        Optional<String> name = service.textAt("extends").or(() -> service.textAt("extends", "service"));
        if (name.isEmpty() || depth == 0) {
            return Optional.empty();
        }
        String path = service.textAt("extends", "file").map(this::below).orElse(file);
        if (path.equals(file)) {
            return Optional.ofNullable(services.get(name.get())).map(s -> container(name.get(), s, depth - 1));
        }
        return files.apply(path).flatMap(t -> {
            ComposeReader other = new ComposeReader(path, t, files);
            parts.add(path);
            Optional<Container> base = Optional.ofNullable(other.services.get(name.get()))
                    .map(s -> other.container(name.get(), s, depth - 1));
            parts.addAll(other.parts);
            return base;
        });
    }

    private static Map<String, YamlValue> services(YamlValue document) {
        if (document.at("services").isPresent()) {
            return document.entriesAt("services");
        }
        Map<String, YamlValue> services = new LinkedHashMap<>();
        document.entriesAt().forEach((name, value) -> {
            if (SIGNS.stream().anyMatch(s -> value.at(s).isPresent())) {
                services.put(name, value);
            }
        });
        return services;
    }

    private Container container(String name, YamlValue service, int depth) {
        Container own = each.read(name, service);
        return base(service, depth).map(own::over).orElse(own);
    }

    private String below(String context) {
        return Folders.resolve(folder, context);
    }
}
