package dev.threatdoc.cli;

import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.merge.Merge;
import dev.threatdoc.discover.merge.Merged;
import dev.threatdoc.discover.merge.Part;
import dev.threatdoc.files.BaselineFile;
import dev.threatdoc.files.BaselineJson;
import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.RiskLabelsFile;
import dev.threatdoc.files.RiskLabelsJson;
import dev.threatdoc.model.Assumption;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.Subject;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.analysis.Analyzer;
import dev.threatdoc.threat.analysis.ThreatFailureException;
import dev.threatdoc.threat.catalog.Catalogs;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatNames;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.risk.RiskLabels;
import dev.threatdoc.threat.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of the program: reads what the options name, once, and only when it is asked for. */
final class Session {

    private final Console console;
    private final SharedOptions options;
    private @Nullable ThreatSelection selection;
    private @Nullable ThreatModel model;
    private @Nullable Analysis analysis;

    Session(Console console, SharedOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Where answers and complaints go. */
    Console console() {
        return console;
    }

    /** The same questions asked of another MODEL. */
    Session other(String model) {
        return new Session(console, options.instead(List.of(model)));
    }

    /** What the user named behind the options: models, but for commands that ask for other names. */
    List<String> models() {
        return options.models();
    }

    /** The threats in use. */
    List<Threat> threats() throws UserException {
        return selection().threats();
    }

    /** The system that the MODELs describe, and what was found in it. */
    Analysis analysis() throws UserException {
        if (analysis == null) {
            selection();
            analysis = judge(model());
        }
        return analysis;
    }

    /** The system that the MODELs describe, without a look for threats: for whoever shows none of them. */
    Analysis unjudged() throws UserException {
        return new Analysis(ModelGraph.of(model()), List.of(), List.of(), List.of());
    }

    /** The system that the MODELs describe. */
    ThreatModel model() throws UserException {
        if (model == null) {
            model = link(facts());
        }
        return model;
    }

    /** The system that facts from elsewhere than the MODELs describe, and what was found in it. */
    Analysis analysis(Facts facts) throws UserException {
        selection();
        return judge(link(facts));
    }

    private ThreatModel link(Facts facts) throws UserException {
        Linked linked = Linker.link(facts);
        settle(linked.problems());
        ThreatModel linkedModel =
                linked.model().orElseThrow(() -> new IllegalStateException("Facts without an error make a model"));
        console.trace("the model has " + linkedModel.elements().size() + " elements and "
                + linkedModel.flows().size() + " dataflows");
        return linkedModel;
    }

    private Analysis judge(ThreatModel judged) throws UserException {
        settle(unknownThreats(judged, selection().names()));
        return analyze(judged, selection().threats(), analysisOptions());
    }

    private AnalysisOptions analysisOptions() throws UserException {
        AnalysisOptions usual = AnalysisOptions.defaults().on(options.today()).with(labels());
        AnalysisOptions chosen = options.applicability() ? usual : usual.judgingInFull();
        if (options.baseline().isEmpty()) {
            return chosen;
        }
        BaselineFile file = BaselineJson.read(options.baseline(), TextFile.read(options.baseline(), "baseline"));
        settle(file.problems());
        return chosen.with(file.baseline());
    }

    private RiskLabels labels() throws UserException {
        if (options.riskLabels().isEmpty()) {
            return RiskLabels.defaults();
        }
        RiskLabelsFile file =
                RiskLabelsJson.read(options.riskLabels(), TextFile.read(options.riskLabels(), "file of risk labels"));
        settle(file.problems());
        return file.labels();
    }

    private static Analysis analyze(ThreatModel model, List<Threat> threats, AnalysisOptions options)
            throws UserException {
        try {
            return Analyzer.analyze(model, threats, options);
        } catch (ThreatFailureException e) {
            throw new UserException(List.of(e.problem()));
        }
    }

    private ThreatSelection selection() throws UserException {
        if (selection == null) {
            List<ThreatFile> files =
                    Each.of(options.threats(), f -> new ThreatFile(f, TextFile.read(f, "threat file")));
            List<String> catalogs = options.catalogs().isEmpty() ? Catalogs.names() : options.catalogs();
            ThreatSelection selected = ThreatSelection.of(
                    catalogs, files, Rules.load(RuleJars.loader(options.rules())), options.exclude());
            settle(selected.problems());
            console.trace(selected.threats().size() + " threats are in use");
            selection = selected;
        }
        return selection;
    }

    private Facts facts() throws UserException {
        List<Part> parts = parts();
        return parts.size() == 1 ? parts.get(0).facts() : merged(parts, united -> List.of());
    }

    /** The one system that the MODELs are parts of, by themselves and by what is deployed. */
    Facts merged(Function<Facts, List<Observed>> deployment) throws UserException {
        return merged(parts(), deployment);
    }

    private Facts merged(List<Part> parts, Function<Facts, List<Observed>> deployment) throws UserException {
        Merged merged = Merge.of(parts, deployment);
        settle(merged.problems());
        return merged.facts();
    }

    private List<Part> parts() throws UserException {
        if (options.models().isEmpty()) {
            throw UserException.of(
                    "No MODEL was given; name a folder of classes, a jar, a model.json or a pytm model in JSON");
        }
        List<ModelText> texts = Each.of(options.models(), m -> ModelSource.read(m, ThreatdocCommand.subcommands()));
        List<Part> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ModelText text = texts.get(i);
            ModelFile file = ModelFiles.read(text.name(), text.text(), options.strict());
            // What nothing is wrong with is a model, be it an empty one.
            problems.addAll(file.problems().isEmpty() ? List.of() : NoModel.explain(text, file.problems()));
            parts.add(new Part(options.models().get(i), file.facts()));
        }
        settle(problems);
        return parts;
    }

    /** Warns of what had no effect; stops at what cannot be used. */
    void settle(List<Problem> problems) throws UserException {
        List<Problem> errors = problems.stream()
                .filter(p -> p.level() == Problem.Level.ERROR || options.strict())
                .toList();
        if (!errors.isEmpty()) {
            throw new UserException(errors);
        }
        console.warn(problems);
    }

    /** Names of threats in assumptions and answers that name none. */
    private static List<Problem> unknownThreats(ThreatModel model, ThreatNames names) {
        List<Problem> problems = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>(model.assumptions());
        for (Subject subject : ModelGraph.of(model).subjects()) {
            assumptions.addAll(subject.assumptions());
            for (ThreatResponse response : subject.responses()) {
                names.complaint(response.threat()).ifPresent(c -> problems.add(Problem.warning(response.place(), c)));
            }
        }
        for (Assumption assumption : assumptions) {
            for (String excluded : assumption.exclude()) {
                names.complaint(excluded).ifPresent(c -> problems.add(Problem.warning(assumption.place(), c)));
            }
        }
        return problems.stream().distinct().toList();
    }
}
