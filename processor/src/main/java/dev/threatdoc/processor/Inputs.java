package dev.threatdoc.processor;

import dev.threatdoc.api.Threatdoc;
import dev.threatdoc.files.BaselineJson;
import dev.threatdoc.files.RiskLabelsJson;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.processor.option.FileOptions;
import dev.threatdoc.processor.option.GateOptions;
import dev.threatdoc.processor.option.InputFiles;
import dev.threatdoc.processor.option.OptionParser;
import dev.threatdoc.processor.option.ProcessorOption;
import dev.threatdoc.processor.option.ThreatOptions;
import dev.threatdoc.tell.report.TemplateSource;
import dev.threatdoc.threat.analysis.Baseline;
import dev.threatdoc.threat.catalog.Catalog;
import dev.threatdoc.threat.catalog.ThreatFile;
import dev.threatdoc.threat.catalog.ThreatSelection;
import dev.threatdoc.threat.risk.RiskLabels;
import dev.threatdoc.threat.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What the user's options bring along beside the code: threats, a baseline, words for levels and a template. */
final class Inputs {

    private final List<Problem> problems;

    /** Inputs that report their problems there. */
    Inputs(List<Problem> problems) {
        this.problems = problems;
    }

    /** The threats to look for: those of bundled catalogs, of files, and the rules in Java on the processor path. */
    Threatdoc threats(ThreatOptions options) {
        List<ThreatFile> own = new ArrayList<>();
        for (String path : options.files()) {
            InputFiles.read(ProcessorOption.THREATS, path, problems)
                    .ifPresent(text -> own.add(new ThreatFile(path, text)));
        }
        // Our own class loader is that of the processor path, where rules in Java are put beside us.
        Catalog rules = Rules.load(Inputs.class.getClassLoader());
        Threatdoc chosen = Threatdoc.create().threats(own).rules(rules).exclude(options.exclude());
        Threatdoc asked = options.catalogs().map(chosen::catalogs).orElse(chosen);
        problems.addAll(asked.threats().problems());
        return asked;
    }

    /** The properties and controls that threat files declare; what is wrong with the files is reported later. */
    static OwnNames own(ProcessingEnvironment environment) {
        ThreatOptions options =
                OptionParser.parse(environment.getOptions()).options().threats();
        List<ThreatFile> files = new ArrayList<>();
        for (String path : options.files()) {
            InputFiles.read(ProcessorOption.THREATS, path, new ArrayList<>())
                    .ifPresent(text -> files.add(new ThreatFile(path, text)));
        }
        return files.isEmpty()
                ? OwnNames.none()
                : ThreatSelection.of(List.of(), files, List.of()).own();
    }

    /** What is known from before. */
    Baseline baseline(GateOptions options) {
        return options.baseline()
                .flatMap(path -> InputFiles.read(ProcessorOption.BASELINE, path, problems)
                        .map(text -> BaselineJson.read(path, text)))
                .map(file -> {
                    problems.addAll(file.problems());
                    return file.baseline();
                })
                .orElseGet(Baseline::none);
    }

    /** What the levels of risk are called. */
    RiskLabels labels(FileOptions options) {
        return options.riskLabels()
                .flatMap(path -> InputFiles.read(ProcessorOption.RISK_LABELS, path, problems)
                        .map(text -> RiskLabelsJson.read(path, text)))
                .map(file -> {
                    problems.addAll(file.problems());
                    return file.labels();
                })
                .orElseGet(RiskLabels::defaults);
    }

    /** The report template, if there is one of the user's own. */
    Optional<TemplateSource> template(FileOptions options) {
        return options.report()
                .flatMap(path -> InputFiles.read(ProcessorOption.REPORT, path, problems)
                        .map(text -> new TemplateSource(path, text)));
    }
}
