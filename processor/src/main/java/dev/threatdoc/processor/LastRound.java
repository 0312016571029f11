package dev.threatdoc.processor;

import dev.threatdoc.api.Result;
import dev.threatdoc.api.Threatdoc;
import dev.threatdoc.draw.svg.SelfDrawingSvg;
import dev.threatdoc.files.ModelFile;
import dev.threatdoc.files.ModelFiles;
import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.files.ModuleFragment;
import dev.threatdoc.files.place.RepositoryFiles;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.model.Judging;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.model.link.Linked;
import dev.threatdoc.model.link.Linker;
import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.processor.diagnostics.FindingMessages;
import dev.threatdoc.processor.diagnostics.Message;
import dev.threatdoc.processor.diagnostics.Printer;
import dev.threatdoc.processor.diagnostics.ProblemMessages;
import dev.threatdoc.processor.diagnostics.ThreatNameCheck;
import dev.threatdoc.processor.index.IndexFormat;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.module.Homonyms;
import dev.threatdoc.processor.module.OwnItems;
import dev.threatdoc.processor.module.UpstreamModule;
import dev.threatdoc.processor.module.WholeSystem;
import dev.threatdoc.processor.option.FileOptions;
import dev.threatdoc.processor.option.OptionParser;
import dev.threatdoc.processor.option.Options;
import dev.threatdoc.processor.option.ParsedOptions;
import dev.threatdoc.processor.option.ProcessorOption;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.output.CompiledModule;
import dev.threatdoc.processor.output.WriteException;
import dev.threatdoc.processor.read.AnnotatedTypes;
import dev.threatdoc.processor.read.CodeReading;
import dev.threatdoc.processor.read.FactReader;
import dev.threatdoc.processor.read.OutputOrigins;
import dev.threatdoc.processor.read.ReachedModule;
import dev.threatdoc.tell.diagram.DiagramOptions;
import dev.threatdoc.tell.output.OutputFormat;
import dev.threatdoc.tell.output.OutputFormats;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.tell.output.Selection;
import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.AnalysisOptions;
import dev.threatdoc.threat.analysis.StaleAnswer;
import dev.threatdoc.threat.analysis.ThreatFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** The steps of the last round: code, facts, model, findings, then messages and files. */
final class LastRound {

    static final String INDEX = "index.txt";

    /** Which report people are sent to, the best first. */
    private static final List<String> REPORTS = List.of("report.html", "report.md");

    private final ProcessingEnvironment environment;
    private final AnnotatedTypes types;
    private final OutputOrigins origins;
    private final TypeIndex before;
    private final boolean broken;
    private final Printer printer;
    private final ClassOutput output;
    private final ParsedOptions parsed;
    private final List<Problem> problems = new ArrayList<>();
    private final Inputs inputs;
    private final OwnNames declared;

    LastRound(ProcessingEnvironment environment, AnnotatedTypes types, TypeIndex before, boolean broken) {
        this.environment = environment;
        this.types = types;
        this.origins = OutputOrigins.of(environment, types);
        this.before = before;
        this.broken = broken;
        this.printer = new Printer(environment, types.compiled());
        this.output = new ClassOutput(environment.getFiler());
        this.parsed = OptionParser.parse(environment.getOptions());
        this.inputs = new Inputs(parsed.options().threats(), problems);
        this.declared = inputs.own();
    }

    void run() {
        CodeReading reading = FactReader.read(environment, types, before, broken, declared);
        // First of all: the next compilation needs it, whatever comes of this one.
        TypeIndex index = reading.index();
        CompiledModule module = CompiledModule.of(
                environment,
                Optional.ofNullable(environment.getOptions().get(ProcessorOption.MODULE.key())),
                origins.elements(),
                index.types().isEmpty() ? "" : index.types().firstKey());
        index(index.of(index.types().isEmpty() ? "" : module.id()), module);
        // Where the compiler has found something wrong, whatever we could say may be wrong as well.
        List<Message> messages = !broken && reading.isComplete() ? judge(reading, module) : List.of();
        (isWrong() || messages.isEmpty() ? problemMessages() : messages).forEach(printer::print);
    }

    private List<Message> problemMessages() {
        return ProblemMessages.of(problems, types.compiled());
    }

    /** The messages of what was found; none where something is so wrong that it could not be looked for. */
    private List<Message> judge(CodeReading reading, CompiledModule module) {
        Options options = parsed.options();
        problems.addAll(parsed.problems());
        problems.addAll(reading.problems());
        CodeStep.Completed completed =
                new CodeStep(environment, options.code(), problems).complete(reading, before, types.compiled());
        OwnItems own = OwnItems.of(reading.index(), types.compiled(), completed.facts());
        Linked linked = Linker.link(whole(completed.facts(), own, reading.modules()));
        problems.addAll(linked.problems());
        Threatdoc threatdoc = inputs.threats();
        problems.addAll(ThreatNameCheck.of(
                reading.facts(), own::has, threatdoc.threats().names()));
        AnalysisOptions asked = AnalysisOptions.defaults()
                .on(options.gate().today().orElseGet(() -> LocalDate.now(ZoneId.systemDefault())))
                .with(inputs.baseline(options.gate()))
                .with(inputs.labels(options.files()));
        AnalysisOptions wanted = options.gate().applicability() ? asked : asked.judgingInFull();
        FileOptions files = options.files();
        Selection outputs = files.outputs()
                .map(names -> OutputFormats.select(names, Place.NONE))
                .orElseGet(() -> new Selection(OutputFormats.usual(), List.of()));
        problems.addAll(outputs.problems());
        OutputOptions how = new OutputOptions(
                new DiagramOptions(files.levels(), files.colormap()),
                new SelfDrawingSvg(),
                inputs.template(files),
                pages(files, outputs),
                sources(files));
        if (linked.model().isEmpty() || isWrong()) {
            return List.of();
        }
        write(completed.files());
        return told(threatdoc.options(wanted).analyze(linked.model().get().with(judging(options))), own)
                .map(analysis -> publish(analysis, own, module, options, outputs, how))
                .orElse(List.of());
    }

    /** How others have to judge the model so that they count what is counted here. */
    private static Judging judging(Options options) {
        return new Judging(
                options.threats().catalogs(),
                options.threats().exclude(),
                options.gate().applicability(),
                options.gate().today().map(LocalDate::toString));
    }

    private List<Message> publish(
            Analysis analysis,
            OwnItems own,
            CompiledModule module,
            Options options,
            Selection outputs,
            OutputOptions how) {
        Map<OutputFormat, Optional<String>> formats = new LinkedHashMap<>();
        outputs.formats().forEach(f -> formats.put(f, f.isCostly() ? output.read(f.fileName()) : Optional.empty()));
        Map<String, String> places = write(new Rendering(analysis, how).run(formats, problems));
        if (!module.id().isEmpty()) {
            write(Map.of(module.path(ModuleFragment.MODEL), ModelJsonWriter.writeModel(analysis)));
        }
        ReferencePages pages = how.pages().seenFrom(folder(places.getOrDefault(ReferencePages.FILE, "")));
        return FindingMessages.of(
                own.alone(analysis),
                problemMessages(),
                options.gate(),
                types.compiled(),
                report(outputs, places),
                pages,
                printer.pointsAtLines());
    }

    /** Where the best of the reports is, be it one that an earlier compilation wrote; empty if there is none. */
    private String report(Selection outputs, Map<String, String> places) {
        Set<String> written =
                outputs.formats().stream().map(OutputFormat::fileName).collect(Collectors.toSet());
        return REPORTS.stream()
                .filter(written::contains)
                .findFirst()
                .map(r -> Optional.ofNullable(places.get(r)).orElseGet(() -> output.place(r)))
                .orElse("");
    }

    /** What stands before the name of the file; what may stand behind it is no part of its path. */
    private static String folder(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(ReferencePages.FILE)));
    }

    /** The analysis, if there is one; what is wrong goes to the problems. */
    private Optional<Analysis> told(Result result, OwnItems own) {
        // A verdict takes all threats; without one, the others are told all the same.
        problems.addAll(
                parsed.options().gate().gate().level().isPresent()
                        ? result.analysis().stream()
                                .flatMap(a -> a.failures().stream())
                                .map(ThreatFailure::verdict)
                                .toList()
                        : result.problems());
        // What another module answers was checked there, perhaps with threats that are not looked for here.
        result.analysis().stream()
                .flatMap(a -> a.stale().stream())
                .map(StaleAnswer::problem)
                .filter(p -> own.has(p.place()))
                .forEach(problems::add);
        return result.analysis();
    }

    /** Where files are in the repository: below the root that was named, or else around the class output. */
    private SourceFiles sources(FileOptions files) {
        Optional<Path> folder = output.folder();
        try {
            return files.root()
                    .map(Path::of)
                    .or(() -> folder.flatMap(RepositoryFiles::repository))
                    .<SourceFiles>map(r -> RepositoryFiles.of(r, folder.stream().toList()))
                    .orElseGet(SourceFiles::asWritten);
        } catch (InvalidPathException e) {
            problems.add(Problem.error(
                    Place.NONE,
                    "-A" + ProcessorOption.ROOT.key() + ": \"" + files.root().orElse("") + "\" is no path"));
            return SourceFiles.asWritten();
        }
    }

    /** Says which types there are; with the module's fragment, for those who pack or use it. */
    private void index(TypeIndex index, CompiledModule module) {
        String text = IndexFormat.print(index);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(INDEX, text);
        if (!index.module().isEmpty()) {
            files.put(module.path(ModuleFragment.INDEX), text);
        }
        write(files);
        if (!before.module().isEmpty() && !before.module().equals(index.module())) {
            output.delete(CompiledModule.path(before.module(), ModuleFragment.INDEX));
            output.delete(CompiledModule.path(before.module(), ModuleFragment.MODEL));
        }
    }

    /** What is read here, with what other modules say of themselves. */
    private Facts whole(Facts read, OwnItems own, List<ReachedModule> reached) {
        List<UpstreamModule> modules = new ArrayList<>();
        Map<String, String> moduleOf = new HashMap<>();
        for (ReachedModule module : reached) {
            ModelFile file = ModelFiles.read(module.model(), false, declared);
            if (file.isUsable()) {
                Set<String> theirs = module.index().types().keySet();
                modules.add(new UpstreamModule(module.id(), file.facts(), theirs));
                theirs.forEach(t -> moduleOf.put(t, module.id()));
            } else {
                problems.add(Problem.warning(
                        Place.NONE,
                        "The model of the module " + module.id() + " ("
                                + module.model().name()
                                + ") cannot be read; compile it with this version of the processor"));
            }
        }
        return Homonyms.apart(
                WholeSystem.of(read, own, modules),
                own,
                // Without a fragment, nobody knows how many modules the types of others make.
                type -> own.types().contains(type) ? "" : moduleOf.getOrDefault(type, type),
                problems);
    }

    private static ReferencePages pages(FileOptions files, Selection outputs) {
        boolean isWritten =
                outputs.formats().stream().anyMatch(f -> f.fileName().equals(ReferencePages.FILE));
        return new ReferencePages(files.docs(), isWritten ? Optional.of("") : Optional.empty());
    }

    /** Writes files of ours, and says where each of them is. */
    private Map<String, String> write(Map<String, String> files) {
        Map<String, String> places = new HashMap<>();
        files.forEach((name, text) -> {
            try {
                places.put(name, output.write(name, text, origins.elements()));
            } catch (WriteException e) {
                problems.add(Problem.error(Place.NONE, String.valueOf(e.getMessage())));
            }
        });
        return places;
    }

    private boolean isWrong() {
        return problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
    }
}
