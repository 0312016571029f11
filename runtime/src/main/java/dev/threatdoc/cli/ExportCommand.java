package dev.threatdoc.cli;

import dev.threatdoc.files.exchange.ExchangeFormat;
import dev.threatdoc.files.exchange.ExchangeFormats;
import dev.threatdoc.files.exchange.ExchangeOptions;
import dev.threatdoc.files.place.RepositoryFiles;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.threat.analysis.Analysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a model in the format of another tool. */
@CommandLine.Command(
        name = "export",
        customSynopsis = "threatdoc export --format FORMAT [options] MODEL...",
        descriptionHeading = "%n",
        description = "Prints a model or its findings in the format of another tool.",
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ExportCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = ExportNames.class,
            descriptionKey = HelpWords.FORMATS)
    private String format = "";

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The root of the repository, from which files are named; the nearest folder around the MODEL"
                    + " that has a .git if left out.")
    private String root = "";

    @Option(
            names = "--certain",
            description = "Leave out findings that rest on what nobody declared, such as in code scanning.")
    private boolean certain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it there instead of printing it; - stands for the output.")
    private String file = "";

    @Option(names = "--prose", paramLabel = "FILE", description = "The document that threat-model-yaml belongs to.")
    private String prose = "";

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        ExchangeFormat chosen = format();
        Analysis analysis = session.analysis();
        LocalDate today =
                options.today(analysis.model().settings().judging().today().orElse(""));
        String text = chosen.write(
                certain ? analysis.certain() : analysis,
                new ExchangeOptions(files(session), new ElkArrangement(), today, Version.text(), prose(chosen)));
        if (file.isEmpty() || file.equals("-")) {
            session.console().print(text);
        } else {
            TextFile.write(file, text);
        }
        return ExitCode.FINE;
    }

    /** The document that was named, else the one that is written again. */
    private Optional<ExchangeOptions.Prose> prose(ExchangeFormat chosen) throws UserException {
        String name = prose.isEmpty() && chosen.isWrittenAgain() && !file.equals("-") ? file : prose;
        if (name.isEmpty() || (prose.isEmpty() && Files.notExists(TextFile.path(name)))) {
            return Optional.empty();
        }
        Path last = TextFile.path(name).getFileName();
        return Optional.of(
                new ExchangeOptions.Prose(last == null ? name : last.toString(), TextFile.read(name, "document")));
    }

    private ExchangeFormat format() throws UserException {
        return ExchangeFormats.find(format)
                .orElseThrow(() -> UserException.of(
                        "--format takes " + String.join(" or ", ExchangeFormats.names()) + ", not \"" + format + "\""));
    }

    private SourceFiles files(Session session) throws UserException {
        List<Path> models = new ArrayList<>();
        for (String model : session.models()) {
            models.add(TextFile.path(model));
        }
        if (!root.isEmpty()) {
            Path folder = TextFile.path(root);
            if (!Files.isDirectory(folder)) {
                throw UserException.inFile(root, "There is no such folder for --root");
            }
            return RepositoryFiles.of(folder, models);
        }
        return models.stream()
                .flatMap(m -> RepositoryFiles.repository(m).stream())
                .findFirst()
                .<SourceFiles>map(r -> RepositoryFiles.of(r, models))
                .orElseGet(SourceFiles::asWritten);
    }
}
