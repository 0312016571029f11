package dev.threatdoc.files.exchange;

import java.util.List;
import java.util.Optional;

/** All formats of other tools that there are. */
public final class ExchangeFormats {

    /** In the order of the help; a new one is one line here. */
    private static final List<ExchangeFormat> ALL = List.of(
            new Sarif(),
            new Csv(),
            new JsonLines(),
            new DefectDojo(),
            new GitLab(),
            new Otm(),
            new ThreatDragon(),
            new Threagile(),
            new TmBom(),
            new ThreatModelMarkdown(),
            new ThreatModelYaml(),
            new OpenApi(),
            new Code2Dfd());

    private ExchangeFormats() {}

    /** All of them, in the order of the help. */
    public static List<ExchangeFormat> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<ExchangeFormat> find(String name) {
        return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The names of all of them, in the order of the help. */
    public static List<String> names() {
        return ALL.stream().map(ExchangeFormat::name).toList();
    }
}
