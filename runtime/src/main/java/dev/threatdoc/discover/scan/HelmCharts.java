package dev.threatdoc.discover.scan;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Problem;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Helm's charts: their values are read, for secrets among them; their templates are no manifests yet. */
final class HelmCharts {

    private static final Pattern VALUES = Pattern.compile("values([.-][\\w.-]+)?\\.ya?ml");
    private static final String CHART = "Chart.yaml";

    private HelmCharts() {}

    /**
     * The secrets among the values of all charts.
     *
     * @param problems takes a warning for each chart whose templates were not read
     */
    static List<ConfigEntry> values(SourceTree tree, List<Problem> problems) {
        List<ConfigEntry> values = new ArrayList<>();
        for (String chart : tree.paths(p -> SourceTree.fileName(p).equals(CHART))) {
            String folder = SourceTree.folder(chart);
            tree
                    .paths(p ->
                            SourceTree.folder(p).equals(SourceTree.sibling(chart, "templates")) && FileKinds.isYaml(p))
                    .stream()
                    .filter(p ->
                            tree.text(p, problems).filter(t -> t.contains("{{")).isPresent())
                    .findFirst()
                    .ifPresent(p -> problems.add(notRead(p, folder)));
            tree.paths(p -> SourceTree.folder(p).equals(folder) && isValues(p)).stream()
                    .flatMap(p -> tree
                            .text(p, problems)
                            .map(t -> ConfigReader.read(p, t, "").entries())
                            .stream())
                    .flatMap(List::stream)
                    .filter(ConfigEntry::isPlainSecret)
                    .forEach(values::add);
        }
        return values;
    }

    private static boolean isValues(String path) {
        return VALUES.matcher(SourceTree.fileName(path)).matches();
    }

    private static Problem notRead(String template, String folder) {
        return Problem.warning(
                new FilePlace(template, 0, 0, ""),
                "the templates of the Helm chart \"" + (folder.isEmpty() ? "." : folder)
                        + "\" are not read, for they are no manifests yet; write these by \"helm template "
                        + (folder.isEmpty() ? "." : folder) + " > rendered.yaml\" and scan again");
    }
}
