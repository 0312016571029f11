package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.config.AppenderReader;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import dev.threatdoc.read.config.Secrecy;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one service of a Docker Compose file says of its container: its image, ports, variables, rights and
 * command. Which services there are, and which others they extend, {@link ComposeReader} finds.
 */
final class ComposeService {

    /** A variable of the shell, with or without a value for when it is not set. */
    private static final Pattern VARIABLE =
            Pattern.compile("(?<!\\$)\\$(?:\\{(\\w{1,200})(?::?-([^}]{0,1000}+))?+[^}]{0,1000}+\\}|(\\w+))");

    /** What says what a container may do, where it can be reached and what it sees of its machine. */
    private static final List<String> RIGHTS = List.of(
            "image",
            "command",
            "entrypoint",
            "ports",
            "privileged",
            "volumes",
            "pid",
            "network_mode",
            "userns_mode",
            "ipc",
            "cap_add",
            "security_opt",
            "user",
            "devices");

    private final String file;
    private final String folder;
    private final Function<String, Optional<String>> files;
    private final Set<String> names;
    private @Nullable Map<String, String> dotEnv;

    /**
     * Of any service of a file.
     *
     * @param file its path below the folder that is read
     * @param folder the folder that it is in, from which the paths in it start
     * @param files the texts of other files there, by their paths
     * @param names the names by which its services reach each other
     */
    ComposeService(String file, String folder, Function<String, Optional<String>> files, Set<String> names) {
        this.file = file;
        this.folder = folder;
        this.files = files;
        this.names = names;
    }

    /** The container of a service, by what the service itself says. */
    Container read(String name, YamlValue service) {
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
                new Container.RunProgram(
                        service.textAt("image").map(this::filled).orElse(""), buildFolder(service), command(service)),
                new Container.Openings(inside, outside),
                environment(service),
                Stream.of("links", "external_links")
                        .flatMap(k -> names(service, k))
                        .distinct()
                        .toList(),
                new ContainerSettings(arguments(service), rights(service), List.of()),
                place(service));
    }

    /** Where a service is built: its context, or below it the folder of the file that says how. */
    private String buildFolder(YamlValue service) {
        Optional<String> context = service.textAt("build").or(() -> service.textAt("build", "context"));
        Optional<String> dockerfile = service.textAt("build", "dockerfile")
                .filter(d -> d.contains("/") && !d.startsWith("/"))
                .map(d -> d.substring(0, d.lastIndexOf('/')));
        return service.at("build").isEmpty()
                ? ""
                : Optional.of(Folders.resolve(
                                folder,
                                context.orElse(".")
                                        + dockerfile.map(d -> "/" + d).orElse("")))
                        .filter(f -> !f.isEmpty())
                        .orElse(Container.TOPMOST);
    }

    private List<ConfigEntry> arguments(YamlValue service) {
        return commands(service)
                .flatMap(v -> CommandLineSettings.of(v.textAt().orElse(""), place(v), names).stream())
                .toList();
    }

    private List<ConfigEntry> rights(YamlValue service) {
        List<ConfigEntry> rights = new ArrayList<>();
        for (String key : RIGHTS) {
            for (YamlValue value : service.itemsAt(key)) {
                String text = value.textAt()
                        .or(() -> value.textAt("source"))
                        .or(() -> value.textAt("published")
                                .map(p -> value.textAt("host_ip")
                                                .map(h -> h + ":")
                                                .orElse("")
                                        + p))
                        .orElse("");
                rights.add(ConfigReader.entry(key, text, place(value)));
            }
        }
        // That one is started after another says whom it needs, and not that it calls him.
        names(service, ContainerSettings.AFTER)
                .forEach(n -> rights.add(ConfigReader.entry(ContainerSettings.AFTER, n, place(service))));
        return rights;
    }

    /** A text with the variables of the shell that the file beside, {@code .env}, sets, or that have a default. */
    private String filled(String text) {
        if (!text.contains("$")) {
            return text;
        }
        Map<String, String> set = dotEnv();
        return VARIABLE.matcher(text).replaceAll(m -> {
            String name = m.group(1) == null ? m.group(3) : m.group(1);
            String fallback = m.group(2) == null ? m.group() : m.group(2);
            return Matcher.quoteReplacement(set.getOrDefault(name, fallback));
        });
    }

    /** What {@code .env} sets, for what is no secret. */
    private Map<String, String> dotEnv() {
        Map<String, String> known = dotEnv;
        if (known != null) {
            return known;
        }
        Map<String, String> set = new HashMap<>();
        files.apply(Folders.resolve(folder, ".env"))
                .ifPresent(t -> ConfigReader.read(".env.properties", t, "", names).entries().stream()
                        .filter(e -> e.secrecy() == Secrecy.NONE)
                        .forEach(e -> set.putIfAbsent(e.key(), e.text())));
        dotEnv = set;
        return set;
    }

    private void port(YamlValue port, List<Integer> inside, List<Integer> outside) {
        String written = port.textAt()
                .map(this::filled)
                .map(p -> p.replaceAll("/.*", ""))
                .orElse("");
        String[] parts = written.split(":", -1);
        String target = port.textAt("target").orElse(parts[parts.length - 1]);
        String published = port.textAt("published").orElse(parts.length > 1 ? parts[parts.length - 2] : target);
        number(target).forEach(inside::add);
        number(published).forEach(outside::add);
    }

    /** The number in a text such as {@code 80}, {@code 8000-8010} or {@code ${PORT:-80}}. */
    private static Stream<Integer> number(String text) {
        String digits = text.replaceFirst("^.*:-", "").replaceAll("[^0-9].*", "");
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
        List<ConfigEntry> read = ConfigReader.read("environment.properties", lines.toString(), "", names)
                .entries();
        List<ConfigEntry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(read.size(), places.size()); i++) {
            ConfigEntry e = read.get(i);
            entries.add(e.at(places.get(i)));
        }
        for (YamlValue listed : service.itemsAt("env_file")) {
            String path = Folders.resolve(
                    folder, listed.textAt().or(() -> listed.textAt("path")).orElse(""));
            files.apply(path)
                    .ifPresent(t ->
                            entries.addAll(ConfigReader.read(path + ".properties", t, "", names).entries().stream()
                                    .map(e -> e.at(new FilePlace(path, e.place().line(), 0, "")))
                                    .toList()));
        }
        logDriver(service, entries);
        return entries;
    }

    /** Where Docker itself sends what the container prints, which counts as a setting of the container. */
    private void logDriver(YamlValue service, List<ConfigEntry> entries) {
        service.entriesAt("logging", "options").forEach((option, value) -> {
            if (option.endsWith("-address")) {
                entries.add(
                        ConfigReader.entry(AppenderReader.KEY, value.textAt().orElse(""), place(value)));
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
            places.add(place(where));
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
                " ", commands(service).flatMap(v -> v.textAt().stream()).toList());
    }

    private static Stream<YamlValue> commands(YamlValue service) {
        return Stream.of("entrypoint", "command").flatMap(k -> service.itemsAt(k).stream());
    }

    private FilePlace place(YamlValue v) {
        return new FilePlace(file, v.line(), 0, "");
    }
}
