package dev.threatdoc.cli;

import dev.threatdoc.api.Result;
import dev.threatdoc.api.Threatdoc;
import dev.threatdoc.discover.derive.Observed;
import dev.threatdoc.discover.merge.Merge;
import dev.threatdoc.discover.merge.Merged;
import dev.threatdoc.discover.merge.Part;
import dev.threatdoc.files.BaselineFile;
import dev.threatdoc.files.BaselineJson;
import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelText;
import dev.threatdoc.files.RiskLabelsFile;
import dev.threatdoc.files.RiskLabelsJson;
import dev.threatdoc.model.Judging;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.catalog.Threat;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.risk.RiskLabels;
import dev.threatdoc.threat.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the program: reads what the options name, once, and only when it is asked for. */
final class Session {

    private final Console console;
    private final SharedOptions options;
    private boolean mistaken;
    private @Nullable Threatdoc threatdoc;
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

    /** The same questions asked of other MODELs. */
    Session instead(List<String> models) {
        return new Session(console, options.instead(models));
    }

    /** What the user named behind the options: models, but for commands that ask for other names. */
    List<String> models() {
        return options.models();
    }

    /** The threats in use. */
    List<Threat> threats() throws UserException {
        return threatdoc().threats().threats();
    }

    /** The system that the MODELs describe, and what was found in it. */
    Analysis analysis() throws UserException {
        if (analysis == null) {
            threatdoc();
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
        threatdoc();
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
        Judging judging = judged.settings().judging();
        Threatdoc chosen = threatdoc();
        if (options.catalogs().isEmpty() && judging.catalogs().isPresent()) {
            chosen = chosen.catalogs(judging.catalogs().get());
        }
        if (options.exclude().isEmpty()) {
            chosen = chosen.exclude(judging.exclude());
        }
        settle(chosen.check(judged));
        Result result = chosen.options(analysisOptions(judging)).analyze(judged);
        settle(result.problems());
        return result.orThrow();
    }

    private AnalysisOptions analysisOptions(Judging judging) throws UserException {
        AnalysisOptions usual = AnalysisOptions.defaults()
                .on(options.today(judging.today().orElse("")))
                .with(labels());
        AnalysisOptions chosen = options.applicability(judging.applicability()) ? usual : usual.judgingInFull();
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

    private Threatdoc threatdoc() throws UserException {
        if (threatdoc == null) {
            List<ThreatFile> files =
                    Each.of(options.threats(), f -> new ThreatFile(f, TextFile.read(f, "threat file")));
            Threatdoc chosen = Threatdoc.create()
                    .threats(files)
                    .rules(Rules.load(RuleJars.loader(options.rules())))
                    .exclude(options.exclude());
            if (!options.catalogs().isEmpty()) {
                chosen = chosen.catalogs(options.catalogs());
            }
            settleThreats(chosen.threats(), files);
            console.trace(chosen.threats().threats().size() + " threats are in use");
            threatdoc = chosen;
        }
        return threatdoc;
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
        OwnNames own = options.threats().isEmpty()
                ? OwnNames.none()
                : threatdoc().threats().own();
        List<List<ModelText>> named =
                Each.of(options.models(), m -> ModelArgument.read(m, ThreatdocCommand.subcommands()));
        List<Part> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            List<ModelText> texts = named.get(i);
            for (ModelText text : texts) {
                ModelFile file = ModelFiles.read(text, options.strict(), own);
                problems.addAll(file.problems());
                parts.add(new Part(texts.size() == 1 ? options.models().get(i) : text.name(), file.facts()));
            }
        }
        settle(problems);
        judgedAlike(parts);
        return parts;
    }

    /** Whether something was wrong that was reported, and that did not keep the rest from being done. */
    boolean isMistaken() {
        return mistaken;
    }

    /** One unsound threat does not take the sound ones of its file along: they are looked for, and it is reported. */
    private void settleThreats(ThreatSelection selection, List<ThreatFile> files) throws UserException {
        Set<String> own = files.stream().map(ThreatFile::catalog).collect(Collectors.toSet());
        boolean anySound = selection.threats().stream().map(Threat::catalog).anyMatch(own::contains);
        List<Problem> errors = errors(selection.problems());
        boolean ofEntries = errors.stream()
                .allMatch(p -> options.threats().contains(p.place().file()));
        if (!anySound || !ofEntries || options.strict()) {
            settle(selection.problems());
            return;
        }
        mistaken |= !errors.isEmpty();
        console.report(errors);
        console.warn(
                selection.problems().stream().filter(p -> !errors.contains(p)).toList());
    }

    /** Parts that were judged in different ways are judged in none of them, unless the user says in which. */
    private void judgedAlike(List<Part> parts) throws UserException {
        if (!options.catalogs().isEmpty() || !options.exclude().isEmpty()) {
            return;
        }
        Map<Judging, String> ways = new LinkedHashMap<>();
        parts.forEach(p ->
                p.facts().systems().forEach(s -> ways.putIfAbsent(s.settings().judging(), p.name())));
        if (ways.size() > 1) {
            throw UserException.of(String.join(" and ", ways.values())
                    + " were compiled with different settings (catalogs, exclude, applicability or today); say with"
                    + " --catalogs or --exclude which threats to look for");
        }
    }

    /** Warns of what had no effect; stops at what cannot be used. */
    void settle(List<Problem> problems) throws UserException {
        List<Problem> errors = errors(problems);
        if (!errors.isEmpty()) {
            throw new UserException(errors);
        }
        console.warn(problems);
    }

    private List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.level() == Problem.Level.ERROR || options.strict())
                .toList();
    }
}
