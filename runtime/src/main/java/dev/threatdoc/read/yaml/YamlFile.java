package dev.threatdoc.read.yaml;

import dev.threatdoc.model.Problem;
import java.util.List;

/**
 * The result of reading a YAML file.
 *
 * @param documents its documents, in order, up to the first mistake
 * @param problems a warning if there was a mistake
 */
public record YamlFile(List<YamlValue> documents, List<Problem> problems) {

    public YamlFile {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
