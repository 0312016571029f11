package dev.threatdoc.read.yaml;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML files. */
public final class YamlReader {

    /** Maven and Gradle fill in {@code @name@} before anybody parses the file; as it stands it is no YAML. */
    private static final Pattern OWN_NAME =
            Pattern.compile("(?s)\\b(alias|anchor|handle|tag|directive|key|name|character)\\b:? (?!that\\b).*");

    private static final Pattern FILTERED = Pattern.compile("(?m)([:\\-]\\s+)(@[\\w.-]+@)\\s*$");

    private YamlReader() {}

    /**
     * Reads a file, whatever it holds.
     *
     * @param file its path as places are to name it
     */
    public static YamlFile read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Math.max(1, text.length() * 2))
                .build();
        List<YamlValue> documents = new ArrayList<>();
        try {
            // Spring allows tabs before comments and in blank lines; so do editors that leave them.
            String usual = FILTERED.matcher(text.replace("\t", "  ")).replaceAll("$1\"$2\"");
            NodeReader nodes = new NodeReader();
            Composer composer = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, usual)));
            while (composer.hasNext()) {
                documents.add(nodes.read(composer.next()));
            }
            return new YamlFile(documents, List.of());
        } catch (TooManyValuesException e) {
            return new YamlFile(
                    documents,
                    List.of(Problem.warning(
                            new FilePlace(file, e.line(), 0, ""),
                            "the file stands for more values than anybody writes, perhaps by aliases of aliases; its"
                                    + " document was not read")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            return broken(documents, file, line, withoutNames(String.valueOf(e.getProblem())));
        } catch (ReaderException e) {
            int line = (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            return broken(documents, file, line, "it holds a character that YAML does not allow");
        } catch (YamlEngineException | StackOverflowError | IndexOutOfBoundsException e) {
            return broken(documents, file, 0, "it is nested too deeply, not finished, or full of aliases");
        }
    }

    /** A reason without names of the file's own, each of which may be a secret that lacks its quotes. */
    private static String withoutNames(String reason) {
        return OWN_NAME.matcher(reason).replaceFirst("$1");
    }

    private static YamlFile broken(List<YamlValue> documents, String file, int line, String reason) {
        return new YamlFile(
                documents,
                List.of(Problem.warning(
                        new FilePlace(file, line, 0, ""),
                        "the file is not valid YAML (" + reason + "); nothing from here on was read")));
    }
}
