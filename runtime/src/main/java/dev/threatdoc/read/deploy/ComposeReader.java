package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.AppenderReader;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.yaml.YamlFile;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Docker Compose files, with {@code services} or, as in the first version, without. */
@Experimental
public final class ComposeReader {

    /** A variable of the shell, with or without a value for when it is not set. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$(?:\\{(\\w+)(?::?-([^}]*))?[^}]*\\}|(\\w+))");

    private static final List<String> SIGNS = List.of("image", "build");

    private final String file;
    private final String folder;
    private final Function<String, Optional<String>> files;

    private ComposeReader(String file, Function<String, Optional<String>> files) {
        this.file = file;
        this.files = files;
        this.folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /**
     * Reads a file, whatever it holds, without the files of variables that it names.
     *
     * @param file its path below the folder that is read
     */
    public static Deployment read(String file, String text) {
        return read(file, text, path -> Optional.empty());
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     * @param files the texts of other files there, by their paths
     */
    public static Deployment read(String file, String text, Function<String, Optional<String>> files) {
        YamlFile yaml = YamlReader.read(file, text);
        ComposeReader reader = new ComposeReader(file, files);
        List<Container> containers = yaml.documents().stream()
                .flatMap(d -> services(d).entrySet().stream())
                .map(e -> reader.container(e.getKey(), e.getValue()))
                .toList();
        Map<String, List<String>> aliases = new TreeMap<>();
        yaml.documents().stream()
                .flatMap(d -> services(d).values().stream())
                .flatMap(v -> Stream.of("links", "external_links").flatMap(k -> v.itemsAt(k).stream()))
                .flatMap(l -> l.textAt().stream())
                .map(l -> l.split(":", 2))
                .filter(l -> l.length == 2)
                .forEach(l ->
                        aliases.computeIfAbsent(l[0], k -> new ArrayList<>()).add(l[1]));
        return new Deployment(containers, aliases, yaml.problems());
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

    private Container container(String name, YamlValue service) {
        List<Integer> inside = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        for (YamlValue port : service.itemsAt("ports")) {
            port(port, inside, outside);
        }
        service.itemsAt("expose").stream()
                .flatMap(p -> number(p.textAt().orElse("")))
                .forEach(inside::add);
        return new Container(
                name,
                Stream.concat(
                                Stream.of(service.textAt("container_name"), service.textAt("hostname"))
                                        .flatMap(a -> a.stream()),
                                service.entriesAt("networks").values().stream()
                                        .flatMap(n -> n.itemsAt("aliases").stream())
                                        .flatMap(a -> a.textAt().stream()))
                        .distinct()
                        .toList(),
                service.textAt("image").orElse(""),
                service.textAt("build")
                        .or(() -> service.textAt("build", "context"))
                        .map(this::below)
                        .orElse(""),
                inside,
                outside,
                environment(service),
                Stream.of("links", "depends_on", "external_links")
                        .flatMap(k -> names(service, k))
                        .distinct()
                        .toList(),
                command(service),
                new FilePlace(file, service.line(), 0, ""));
    }

    private static void port(YamlValue port, List<Integer> inside, List<Integer> outside) {
        String written = port.textAt().map(p -> p.replaceAll("/.*", "")).orElse("");
        String[] parts = written.split(":", -1);
        String target = port.textAt("target").orElse(parts[parts.length - 1]);
        String published = port.textAt("published").orElse(parts.length > 1 ? parts[parts.length - 2] : target);
        number(target).forEach(inside::add);
        number(published).forEach(outside::add);
    }

    /** The number in a text such as {@code 80}, {@code 8000-8010} or {@code ${PORT:-80}}. */
    private static Stream<Integer> number(String text) {
        String digits = text.replaceAll(".*:-", "").replaceAll("[^0-9].*", "");
        return digits.isEmpty() || digits.length() > 5 ? Stream.of() : Stream.of(Integer.valueOf(digits));
    }

    private List<ConfigEntry> environment(YamlValue service) {
        StringBuilder lines = new StringBuilder();
        List<FilePlace> places = new ArrayList<>();
        service.entriesAt("environment")
                .forEach((key, value) -> variable(key, value.textAt().orElse(""), value, lines, places));
        for (YamlValue item : service.itemsAt("environment")) {
            String text = item.textAt().orElse("");
            int end = Math.max(0, text.indexOf('='));
            variable(text.substring(0, end), text.substring(Math.min(end + 1, text.length())), item, lines, places);
        }
        List<ConfigEntry> read = ConfigReader.read("environment.properties", lines.toString(), "")
                .entries();
        List<ConfigEntry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(read.size(), places.size()); i++) {
            ConfigEntry e = read.get(i);
            entries.add(new ConfigEntry(e.key(), e.text(), e.secrecy(), e.profile(), places.get(i)));
        }
        for (YamlValue listed : service.itemsAt("env_file")) {
            String path = below(listed.textAt().or(() -> listed.textAt("path")).orElse(""));
            files.apply(path)
                    .ifPresent(t -> entries.addAll(
                            ConfigReader.read(path + ".properties", t, "").entries()));
        }
        logDriver(service, entries);
        return entries;
    }

    /** Where Docker itself sends what the container prints, which counts as a setting of the container. */
    private void logDriver(YamlValue service, List<ConfigEntry> entries) {
        service.entriesAt("logging", "options").forEach((option, value) -> {
            if (option.endsWith("-address")) {
                entries.add(new ConfigEntry(
                        AppenderReader.KEY,
                        value.textAt().orElse(""),
                        Secrecy.NONE,
                        "",
                        new FilePlace(file, value.line(), 0, "")));
            }
        });
    }

    /** Takes down a variable, unless it only passes on what whoever starts the container has set. */
    private void variable(String key, String value, YamlValue where, StringBuilder lines, List<FilePlace> places) {
        // A file of variables can fill in what is written as a placeholder.
        String filled = VARIABLE.matcher(value).replaceAll(m -> {
            String fallback = m.group(2) == null ? "" : ":" + m.group(2);
            return Matcher.quoteReplacement("${" + (m.group(1) == null ? m.group(3) : m.group(1)) + fallback + "}");
        });
        if (!key.isEmpty() && !filled.isEmpty() && !filled.equals("${" + key + "}")) {
            lines.append(line(key, filled));
            places.add(new FilePlace(file, where.line(), 0, ""));
        }
    }

    private static String line(String key, String value) {
        // One line for each, whatever is in it, so that the nth entry is of the nth place.
        return key.replaceAll("[\\s=:#!\\\\]", "_") + "="
                + value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ") + "\n";
    }

    private static Stream<String> names(YamlValue service, String key) {
        Map<String, YamlValue> map = service.entriesAt(key);
        Stream<String> written =
                map.isEmpty() ? service.itemsAt(key).stream().flatMap(v -> v.textAt().stream()) : map.keySet().stream();
        return written.map(n -> n.replaceAll(":.*", ""));
    }

    private static String command(YamlValue service) {
        return String.join(
                " ",
                Stream.of("entrypoint", "command")
                        .flatMap(k -> service.itemsAt(k).stream())
                        .flatMap(v -> v.textAt().stream())
                        .toList());
    }

    private String below(String context) {
        return Folders.resolve(folder, context);
    }
}
