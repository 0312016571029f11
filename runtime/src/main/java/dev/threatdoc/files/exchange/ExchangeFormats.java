package dev.threatdoc.files.exchange;

import java.util.List;

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
}
