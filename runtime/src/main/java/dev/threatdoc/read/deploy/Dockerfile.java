package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an image is built.
 *
 * @param baseImage the image that the last stage starts from, with its tag; empty if none is named
 * @param user as whom the last stage runs, as its {@code USER} line or that of the stage that it continues has it;
 *     empty if neither says so
 * @param exposed the ports that it says it listens at
 * @param installs the words of its {@code RUN} lines, for what they install
 * @param start what it runs: its {@code ENTRYPOINT} and {@code CMD} lines without these words, one below the other
 * @param environment what its {@code ENV} lines set
 * @param arguments what its {@code ARG} lines set unless whoever builds it does
 * @param copied the files and folders that it takes in, as it names them
 * @param place where its last stage begins
 * @param userPlace the {@code USER} line that {@code user} is of, or else the same
 */
@Experimental
public record Dockerfile(
        String baseImage,
        String user,
        List<Integer> exposed,
        List<String> installs,
        String start,
        List<ConfigEntry> environment,
        List<ConfigEntry> arguments,
        List<String> copied,
        FilePlace place,
        FilePlace userPlace) {

    private static final Pattern INSTRUCTION =
            Pattern.compile("(?i)^\\s*(FROM|EXPOSE|RUN|ENTRYPOINT|CMD|ENV|ARG|USER|COPY|ADD)\\s+(.*)$");
    private static final Pattern JAVA_IMAGE = Pattern.compile(
            "(?i).*(jdk|jre|temurin|corretto|semeru|zulu|liberica|java|tomcat|wildfly|payara|jetty|open-?liberty|sapmachine).*");
    private static final Pattern JAVA_START = Pattern.compile("\\bjava\\b|\\.[jw]ar\\b");
    private static final Pattern PAIR = Pattern.compile("\\b(\\w+)=(\"[^\"]*\"|'[^']*'|\\S*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)(?::-([^}]*))?\\}|(\\w+))");

    public Dockerfile {
        exposed = List.copyOf(exposed);
        installs = List.copyOf(installs);
        environment = List.copyOf(environment);
        arguments = List.copyOf(arguments);
        copied = List.copyOf(copied);
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     */
    public static Dockerfile read(String file, String text) {
        String base = "";
        String user = "";
        FilePlace from = new FilePlace(file, 1, 0, "");
        Optional<FilePlace> userAt = Optional.empty();
        Map<String, String> users = new HashMap<>();
        Map<String, Optional<FilePlace>> usersAt = new HashMap<>();
        String stage = "";
        List<Integer> exposed = new ArrayList<>();
        List<String> installs = new ArrayList<>();
        List<String> start = new ArrayList<>();
        List<ConfigEntry> environment = new ArrayList<>();
        List<ConfigEntry> arguments = new ArrayList<>();
        List<String> copied = new ArrayList<>();
        Map<String, String> stages = new HashMap<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            FilePlace place = new FilePlace(file, i + 1, 0, "");
            StringBuilder whole = new StringBuilder();
            while (i + 1 < lines.length && isContinued(lines[i])) {
                whole.append(lines[i], 0, lines[i].lastIndexOf('\\')).append(' ');
                i++;
            }
            whole.append(lines[i]);
            Matcher matcher = INSTRUCTION.matcher(whole);
            if (!matcher.matches()) {
                continue;
            }
            String rest = matcher.group(2).strip();
            String[] words = rest.split("\\s+");
            switch (matcher.group(1).toUpperCase(Locale.ROOT)) {
                case "FROM" -> {
                    int at = words[0].startsWith("--") && words.length > 1 ? 1 : 0;
                    String image = filled(words[at], arguments);
                    from = place;
                    users.put(stage, user);
                    usersAt.put(stage, userAt);
                    stage = words[words.length - 1].toLowerCase(Locale.ROOT);
                    user = users.getOrDefault(image.toLowerCase(Locale.ROOT), "");
                    userAt = usersAt.getOrDefault(image.toLowerCase(Locale.ROOT), Optional.empty());
                    base = stages.getOrDefault(image.toLowerCase(Locale.ROOT), image);
                    if (words.length > at + 2) {
                        stages.put(words[at + 2].toLowerCase(Locale.ROOT), base);
                    }
                }
                case "USER" -> {
                    user = words[0];
                    userAt = Optional.of(place);
                }
                case "COPY", "ADD" -> {
                    if (!rest.contains("--from=")) {
                        copied.addAll(sources(rest));
                    }
                }
                case "EXPOSE" -> {
                    for (String word : words) {
                        if (word.matches("\\d{1,5}(/tcp)?")) {
                            exposed.add(Integer.valueOf(word.replace("/tcp", "")));
                        }
                    }
                }
                case "RUN" -> installs.addAll(List.of(words));
                case "ENV" -> variables(rest, place, environment);
                case "ARG" -> variables(rest.contains("=") ? rest : rest + "=", place, arguments);
                default -> start.add(rest);
            }
        }
        return new Dockerfile(
                base,
                user,
                exposed,
                installs,
                String.join("\n", start),
                environment,
                arguments,
                copied,
                from,
                userAt.orElse(from));
    }

    private static boolean isContinued(String line) {
        return line.stripTrailing().endsWith("\\");
    }

    /** A text with the arguments that have a value unless whoever builds says otherwise. */
    private static String filled(String text, List<ConfigEntry> arguments) {
        return VARIABLE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(arguments.stream()
                        .filter(a -> a.key().equals(m.group(1) == null ? m.group(3) : m.group(1)))
                        .map(ConfigEntry::text)
                        .filter(t -> !t.isEmpty())
                        .findFirst()
                        .orElse(m.group(2) == null ? m.group() : m.group(2))));
    }

    /** What a {@code COPY} or {@code ADD} line names before the place where it goes. */
    private static List<String> sources(String text) {
        List<String> names = Arrays.stream(text.replaceAll("[\\[\\]\",]", " ").split("\\s+"))
                .filter(w -> !w.isEmpty() && !w.startsWith("--"))
                .map(w -> w.replaceFirst("^(?:\\./|/){1,9}", "").replaceFirst("/{1,9}$", ""))
                .toList();
        return names.isEmpty() ? List.of() : names.subList(0, names.size() - 1);
    }

    /** Variables in either form: {@code ENV KEY value}, or one or several {@code KEY=value}. */
    private static void variables(String text, FilePlace place, List<ConfigEntry> environment) {
        if (text.matches("(?s)\\w+=.*")) {
            PAIR.matcher(text)
                    .results()
                    .forEach(r -> environment.add(
                            ConfigReader.entry(r.group(1), r.group(2).replaceAll("^[\"']|[\"']$", ""), place)));
        } else {
            String[] parts = text.split("\\s+", 2);
            if (parts.length == 2 && parts[0].matches("\\w+")) {
                environment.add(ConfigReader.entry(parts[0], parts[1].strip(), place));
            }
        }
    }

    /** Whether what it builds runs on a virtual machine for Java, as far as its image, its start or its files show. */
    public boolean isForJava() {
        return JAVA_IMAGE.matcher(baseImage).matches()
                || JAVA_START.matcher(start).find()
                || copied.stream().anyMatch(c -> c.endsWith(".jar") || c.endsWith(".war"));
    }

    /** Whether it names a thing, such as the archive of a module, among what it takes in, installs or runs. */
    public boolean names(String thing) {
        Predicate<String> has = t -> t.contains(thing);
        return !thing.isEmpty()
                && (copied.stream().anyMatch(has) || installs.stream().anyMatch(has) || start.contains(thing));
    }

    /** The image that it starts from, without registry, owner and tag. */
    public String baseImageName() {
        return Container.imageName(baseImage);
    }
}
