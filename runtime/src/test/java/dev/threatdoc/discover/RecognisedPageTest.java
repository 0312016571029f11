package dev.threatdoc.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of what is recognised tells of the recognisers that there are, in the words of their Javadoc. */
final class RecognisedPageTest {

    private static final Path PAGE = Path.of("docs", "recognised.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern JAVADOC =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?(?:final )?class ");

    /** The parts of the page, by the packages of their recognisers. */
    private static final Map<String, String> PARTS = parts();

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("entry", "Entry points");
        parts.put("client", "Clients");
        parts.put("broker", "Brokers");
        parts.put("store", "Stores");
        parts.put("ai", "Language models, agents and tools");
        parts.put("control", "Controls and their absence");
        parts.put("data", "Data");
        parts.put("hazard", "Hazards in code");
        parts.put("infra", "What the programs stand on");
        return parts;
    }

    @Test
    void isFresh() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }

        assertThat(PAGE)
                .as("\"mvn test -Dgolden.update=true\" writes it anew")
                .exists()
                .content(StandardCharsets.UTF_8)
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Map<String, Map<String, String>> byPart = new TreeMap<>();
        for (Class<?> type : types()) {
            String part = type.getPackageName().replaceFirst(".*\\.", "");
            byPart.computeIfAbsent(part, k -> new TreeMap<>()).put(type.getSimpleName(), description(type));
        }
        assertThat(PARTS.keySet()).as("the page has a part for each package").containsAll(byPart.keySet());
        PARTS.forEach((part, title) -> {
            page.append("\n## ").append(title).append("\n\n| seen by | what |\n| --- | --- |\n");
            byPart.getOrDefault(part, Map.of())
                    .forEach((name, text) -> page.append("| `")
                            .append(name)
                            .append("` | ")
                            .append(text)
                            .append(" |\n"));
        });
        return page.toString();
    }

    /** The recognisers; in the place of the one that looks for all hazards, the kinds of these. */
    private static List<Class<?>> types() throws IOException {
        List<Class<?>> types = new ArrayList<>(Recognisers.bundled().stream()
                .map(Object::getClass)
                .filter(t -> !t.getSimpleName().equals("HazardousCode"))
                .toList());
        try (var files = Files.list(SOURCES.resolve("dev/threatdoc/discover/recognise/hazard"))) {
            for (Path file : files.sorted().toList()) {
                if (Files.readString(file, StandardCharsets.UTF_8).contains(" implements Hazard ")) {
                    types.add(named(file));
                }
            }
        }
        return types;
    }

    private static Class<?> named(Path file) {
        String name = SOURCES.relativize(file)
                .toString()
                .replace('\\', '.')
                .replace('/', '.')
                .replaceFirst("\\.java$", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first paragraph of a type's Javadoc, as Markdown. */
    private static String description(Class<?> type) throws IOException {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        Matcher javadoc = JAVADOC.matcher(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(javadoc.find()).as("%s says what it knows", type.getName()).isTrue();
        return javadoc.group(1)
                .replaceAll("(?m)^\\s*\\*\\s?", "")
                .strip()
                .replaceFirst("(?s)\\s*<p>.*", "")
                .replaceAll("\\{@(?:code|link|linkplain) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }

    private static final String INTRODUCTION = """
            # What is recognised

            What `scan` and the processor (`-Athreatdoc.derive`) read off code, configuration, build and deployment files. Each
            entry is one recogniser, a small class; this page is made of their own descriptions, and a test keeps it so. Types
            and annotations are matched by their qualified names, so none of the technologies has to be on the class path, and
            a type of your own with the same simple name is not taken for one of theirs.

            - **Where something is** is found through constants, concatenations, fields, parameters and whoever calls, through
              `@Value`, `@ConfigurationProperties`, `@ConfigProperty`, `@ConfigMapping`, `Environment.getProperty`, MicroProfile's
              `Config` and environment variables, with placeholders and profiles of `application*`, `bootstrap*` and
              `microprofile-config*` filled in. What no file of the system answers to becomes an element outside of it.
            - **Elements**: a program is a Server if it answers requests, an Agent or a Lambda if it is one, otherwise a Process.
              Databases, caches, search engines, directories, object stores and brokers are Datastores, with what they are
              (`type`, `isSQL`, `isShared`); models are LLMs; mail servers, sites and others' services are ExternalEntities.
            - **Flows** have the protocol, the port where one is known, the topics or paths, and the data that the code shows to
              go there. Whoever uses what answers requests is the Actor "User".
            - **Evidence**: everything derived has the file and line that shows it, and can be overridden by what you declare.

            A technology that is missing is [one class](../../CONTRIBUTING.md#how-to-add-a-recogniser).
            """;
}
