package dev.threatdoc.api;

import dev.threatdoc.files.BaselineFile;
import dev.threatdoc.files.BaselineJson;
import dev.threatdoc.files.InputException;
import dev.threatdoc.files.InputFile;
import dev.threatdoc.files.RiskLabelsFile;
import dev.threatdoc.files.RiskLabelsJson;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.output.OutputException;
import dev.threatdoc.tell.output.OutputFormat;
import dev.threatdoc.tell.output.OutputFormats;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.ThreatFailure;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.rule.Rules;
import dev.threatdoc.threat.rule.ThreatRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Looks for threats in models: what to look for is chosen first, then any number of models are looked at.
 *
 * <pre>{@code
 * Analysis analysis = Threatdoc.create().today(LocalDate.now()).analyze(Path.of("target/classes")).orThrow();
 * analysis.findings().forEach(f -> System.out.println(f.id() + " " + f.status()));
 * }</pre>
 *
 * <p>Immutable: a choice gives another one. The same models and choices give the same findings; no clock is read.
 */
@Stable
public final class Threatdoc {

    private final ThreatChoice threats;
    private final AnalysisOptions options;
    private final List<Problem> problems;

    private Threatdoc(ThreatChoice threats, AnalysisOptions options, List<Problem> problems) {
        this.threats = threats;
        this.options = options;
        this.problems = problems;
    }

    /** Looks for the threats of all bundled catalogs, takes nothing for known, and lets answers never end. */
    public static Threatdoc create() {
        return new Threatdoc(ThreatChoice.bundled(), AnalysisOptions.defaults(), List.of());
    }

    /**
     * The same with some bundled catalogs only.
     *
     * @param names such as {@code core}; {@code none} stands for none of them
     */
    public Threatdoc catalogs(Collection<String> names) {
        return new Threatdoc(threats.withCatalogs(names), options, problems);
    }

    /** The same with threat files of one's own; they replace those that were chosen before. */
    public Threatdoc threats(Collection<ThreatFile> files) {
        return new Threatdoc(threats.withFiles(files), options, problems);
    }

    /** The same with threats as rules in Java; they replace those that were chosen before. */
    public Threatdoc rules(Collection<? extends ThreatRule> rules) {
        return rules(Rules.of(rules));
    }

    /** The same with the threats of rules in Java, as {@link Rules} finds them. */
    public Threatdoc rules(Catalog rules) {
        return new Threatdoc(threats.withRules(rules), options, problems);
    }

    /** The same without some threats, named by their ids or aliases. */
    public Threatdoc exclude(Collection<String> names) {
        return new Threatdoc(threats.without(names), options, problems);
    }

    /** The same with other words on the day, on what is known and on what levels are called. */
    public Threatdoc options(AnalysisOptions chosen) {
        return new Threatdoc(threats, chosen, problems);
    }

    /** The same with answers judged on a certain day. */
    public Threatdoc today(LocalDate day) {
        return options(options.on(day));
    }

    /** The same with the known findings of a file; its problems are among those of the results. */
    public Threatdoc baseline(Path file) {
        try {
            BaselineFile read = BaselineJson.read(file.toString(), InputFile.read(file.toString(), "baseline"));
            return new Threatdoc(threats, options.with(read.baseline()), and(problems, read.problems()));
        } catch (InputException e) {
            return new Threatdoc(threats, options, and(problems, List.of(e.problem())));
        }
    }

    /** The same with the words for levels of a file; its problems are among those of the results. */
    public Threatdoc riskLabels(Path file) {
        try {
            RiskLabelsFile read =
                    RiskLabelsJson.read(file.toString(), InputFile.read(file.toString(), "file of risk labels"));
            return new Threatdoc(threats, options.with(read.labels()), and(problems, read.problems()));
        } catch (InputException e) {
            return new Threatdoc(threats, options, and(problems, List.of(e.problem())));
        }
    }

    /** The threats that are looked for, and the problems of the choice; read once. */
    public ThreatSelection threats() {
        return threats.selection();
    }

    /**
     * Looks at the one system that some models describe.
     *
     * @param models folders of classes and jars that were compiled with the processor, files of ours or of pytm in JSON
     */
    public Result analyze(Path... models) {
        ModelInput input = ModelInput.read(List.of(models), threats().own());
        List<Problem> found = and(problems, input.problems());
        return isWrong(found) ? new Result(Optional.empty(), found) : analyze(input.facts(), found);
    }

    /** Looks at the system that facts describe, wherever they were read. */
    @Experimental
    public Result analyze(Facts facts) {
        return analyze(facts, problems);
    }

    private Result analyze(Facts facts, List<Problem> before) {
        Linked linked = Linker.link(facts);
        List<Problem> found = and(and(before, threats().problems()), linked.problems());
        if (linked.model().isEmpty() || isWrong(found)) {
            return new Result(Optional.empty(), found);
        }
        ThreatModel model = linked.model().get();
        Result result = analyze(model);
        return new Result(result.analysis(), and(and(found, check(model)), result.problems()));
    }

    /** The warnings about a model that follow from the threats: names in answers and assumptions that none has. */
    @Experimental
    public List<Problem> check(ThreatModel model) {
        return UnknownThreats.of(model, threats().names());
    }

    /** Looks at a linked model, without a {@link #check}. */
    @Experimental
    public Result analyze(ThreatModel model) {
        Analysis analysis = Analyzer.analyze(model, threats().threats(), options);
        return new Result(
                Optional.of(analysis),
                analysis.failures().stream().map(ThreatFailure::problem).toList());
    }

    /**
     * Writes what was found as one of the outputs, as a compilation does.
     *
     * @param output its file's name, such as {@code report.md} or {@code dfd.dot}; pages come without a drawing
     * @throws IllegalArgumentException if there is no such output
     */
    @Experimental
    public static String write(Analysis analysis, String output) {
        OutputFormat format = OutputFormats.all().stream()
                .filter(f -> f.fileName().equals(output))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no output \"" + output + "\"; there are " + OutputFormats.names()));
        try {
            return format.render(analysis, OutputOptions.defaults(Drawer.none()));
        } catch (OutputException e) {
            throw new IllegalStateException("Only templates of users are ever wrong", e);
        }
    }

    private static boolean isWrong(List<Problem> found) {
        return found.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
    }

    private static List<Problem> and(List<Problem> some, List<Problem> others) {
        List<Problem> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
