package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.read.yaml.YamlReader;
import dev.threatdoc.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that say which requests come to which code: Play's routes and templates of AWS SAM.
 *
 * <p>A route becomes an entry whose text is its method, its path and its target, with blanks between. Struts' files are
 * read by {@link StrutsReader} to the same form.
 */
@Experimental
public final class RouteReader {

    /** The key of Play's routes, behind it the name of their file where that is not the topmost one. */
    public static final String PLAY = "play-route";
    /** The key of files that a file of Play's takes in: a path, and their name. */
    public static final String PLAY_INCLUDE = "play-include";
    /** The key of events of AWS SAM. */
    public static final String SAM = "sam-route";
    /** The same where the gateway in front checks who calls. */
    public static final String SAM_GUARDED = "sam-guarded-route";

    private static final Pattern LINE =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s+(\\S+)\\s+@?([\\w.$]+).*");
    private static final Pattern INCLUDE = Pattern.compile("->\\s+(\\S+)\\s+([\\w.]+)\\.Routes\\s*");
    private static final Pattern PATTERNED = Pattern.compile("\\$(\\w+)<[^>]*>");
    private static final Pattern REST_OF_PATH = Pattern.compile("\\*(\\w+)");
    private static final String FUNCTION = "AWS::Serverless::Function";

    private RouteReader() {}

    /** Whether a text can be a template of AWS SAM at all. */
    public static boolean isSam(String text) {
        return text.contains(FUNCTION);
    }

    /**
     * Reads a file of Play's, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> play(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.?routes$", "");
        String key = name.isEmpty() ? PLAY : PLAY + "." + name;
        List<ConfigEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            FilePlace place = new FilePlace(file, number, 0, "");
            Matcher route = LINE.matcher(line.strip());
            Matcher include = INCLUDE.matcher(line.strip());
            if (route.matches()) {
                String path = PATTERNED.matcher(route.group(2)).replaceAll("{$1}");
                path = REST_OF_PATH.matcher(path).replaceAll("{$1}");
                entries.add(entry(key, route.group(1) + " " + path + " " + route.group(3), place));
            } else if (include.matches()) {
                entries.add(entry(PLAY_INCLUDE, include.group(1) + " " + include.group(2), place));
            }
        }
        return entries;
    }

    /**
     * Reads a template of AWS SAM: for each folder or archive of code that it names, empty for none, what comes there.
     *
     * @param file its path as places are to name it
     */
    public static Map<String, List<ConfigEntry>> sam(String file, String text) {
        Map<String, List<ConfigEntry>> found = new TreeMap<>();
        for (YamlValue document : YamlReader.read(file, text).documents()) {
            String everywhere =
                    document.textAt("Globals", "Function", "CodeUri").orElse("");
            boolean guarded = document.at("Globals", "Api", "Auth").isPresent()
                    || document.at("Globals", "HttpApi", "Auth").isPresent()
                    || document.entriesAt("Resources").values().stream()
                            .anyMatch(r -> r.textAt("Type").orElse("").matches("AWS::Serverless::(Http)?Api")
                                    && r.at("Properties", "Auth").isPresent());
            document.entriesAt("Resources").values().stream()
                    .filter(r -> r.textAt("Type").orElse("").equals(FUNCTION))
                    .forEach(f -> found.computeIfAbsent(
                                    f.textAt("Properties", "CodeUri").orElse(everywhere), k -> new ArrayList<>())
                            .addAll(function(file, f, guarded)));
        }
        return found;
    }

    private static List<ConfigEntry> function(String file, YamlValue function, boolean guarded) {
        String handler = function.textAt("Properties", "Handler").orElse("");
        List<ConfigEntry> entries = new ArrayList<>();
        for (YamlValue event : function.entriesAt("Properties", "Events").values()) {
            String type = event.textAt("Type").orElse("");
            if (type.equals("Api") || type.equals("HttpApi")) {
                String method =
                        event.textAt("Properties", "Method").orElse("any").toUpperCase(Locale.ROOT);
                String path =
                        event.textAt("Properties", "Path").orElse("/{proxy+}").replace("+}", "}");
                boolean own = event.at("Properties", "Auth").isPresent();
                entries.add(entry(
                        guarded || own ? SAM_GUARDED : SAM,
                        (method.equals("ANY") || method.equals("X-AMAZON-APIGATEWAY-ANY-METHOD") ? "*" : method) + " "
                                + path + " " + handler,
                        new FilePlace(file, event.line(), 0, "")));
            }
        }
        return entries;
    }

    static ConfigEntry entry(String key, String text, FilePlace place) {
        return new ConfigEntry(key, text, SecretSigns.NONE, "", place);
    }
}
