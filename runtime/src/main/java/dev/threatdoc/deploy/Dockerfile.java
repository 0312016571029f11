package dev.threatdoc.deploy;

import dev.threatdoc.model.FilePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an image is built.
 *
 * @param baseImage the image that the last stage starts from, with its tag; empty if none is named
 * @param exposed the ports that it says it listens at
 * @param installs the words of its {@code RUN} lines, for what they install
 * @param start its {@code ENTRYPOINT}, {@code CMD} and {@code ENV} lines without these words, one below the other; what
 *     they say holds when it runs
 * @param place the file
 */
public record Dockerfile(
        String baseImage, List<Integer> exposed, List<String> installs, String start, FilePlace place) {

    private static final Pattern INSTRUCTION =
            Pattern.compile("(?im)^\\s*(FROM|EXPOSE|RUN|ENTRYPOINT|CMD|ENV)\\s+(.*)$");
    private static final Pattern CONTINUED = Pattern.compile("\\\\[ \\t]*\\r?\\n");

    public Dockerfile {
        exposed = List.copyOf(exposed);
        installs = List.copyOf(installs);
    }

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path below the folder that is read
     */
    public static Dockerfile read(String file, String text) {
        String base = "";
        List<Integer> exposed = new ArrayList<>();
        List<String> installs = new ArrayList<>();
        List<String> start = new ArrayList<>();
        Matcher matcher = INSTRUCTION.matcher(CONTINUED.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            String[] words = matcher.group(2).strip().split("\\s+");
            switch (matcher.group(1).toUpperCase(Locale.ROOT)) {
                case "FROM" -> base = words[0].startsWith("--") && words.length > 1 ? words[1] : words[0];
                case "EXPOSE" -> {
                    for (String word : words) {
                        if (word.matches("\\d{1,5}(/tcp)?")) {
                            exposed.add(Integer.valueOf(word.replace("/tcp", "")));
                        }
                    }
                }
                case "RUN" -> installs.addAll(List.of(words));
                default -> start.add(matcher.group(2).strip());
            }
        }
        return new Dockerfile(base, exposed, installs, String.join("\n", start), new FilePlace(file, 1, 0, ""));
    }

    /** The image that it starts from, without registry, owner and tag. */
    public String baseImageName() {
        return Container.imageName(baseImage);
    }
}
