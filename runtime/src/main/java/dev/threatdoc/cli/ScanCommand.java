package dev.threatdoc.cli;

import dev.threatdoc.discover.Recognisers;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.discover.scan.Scan;
import dev.threatdoc.discover.scan.Scanned;
import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.model.Problem;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.tell.content.State;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a model of a source tree that nobody has built or annotated. */
@CommandLine.Command(
        name = "scan",
        customSynopsis = "threatdoc scan [options] DIR --output OUT",
        descriptionHeading = "%n",
        description = {
            "Reads the Java sources, configuration and deployment files below DIR, without building them, and writes a"
                    + " threat model of the system that they make: OUT/model.json, with diagrams and a report beside"
                    + " it.",
            "%nDIR stands in the place of the models below."
        },
        parameterListHeading = "%nModels:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class ScanCommand implements Command {

    @Mixin
    private SharedOptions options = new SharedOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The folder to write to; it is made if it is not there.")
    private String output = "";

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = {
                "Says what names of fields mean, beside the bundled list:",
                "lines such as \"personal: staff card, matricule\"."
            })
    private String words = "";

    @Mixin
    private LinkOption links = new LinkOption();

    @Override
    public SharedOptions options() {
        return options;
    }

    @Override
    public int run(Session session) throws UserException {
        List<String> folders = options.models();
        if (folders.size() != 1) {
            throw UserException.of("scan takes one folder, and got "
                    + (folders.isEmpty() ? "none" : String.join(", ", folders)) + "; name the root of a source tree");
        }
        Path folder = TextFile.path(folders.get(0));
        if (!Files.isDirectory(folder)) {
            throw UserException.inFile(folders.get(0), "There is no such folder; name the root of a source tree");
        }
        Scanned scanned = scan(folder, recognisers(session), session.console().progress());
        if (scanned.facts().elements().isEmpty()) {
            throw UserException.inFile(
                    folders.get(0),
                    "There is nothing to make a model of: no Java sources and no deployment files; name the root of a"
                            + " source tree");
        }
        session.settle(scanned.problems());
        Analysis analysis = session.analysis(scanned.facts());
        OutputFolder.write(output, analysis, links.links());
        session.console().print(summary(scanned, analysis));
        return ExitCode.FINE;
    }

    private Recognisers recognisers(Session session) throws UserException {
        Recognisers all = Recognisers.all(ScanCommand.class.getClassLoader());
        if (words.isEmpty()) {
            return all;
        }
        List<Problem> problems = new ArrayList<>();
        WordList list = WordList.load().and(words, TextFile.read(words, "list of words"), problems);
        session.settle(problems);
        return all.reading(list);
    }

    private static Scanned scan(Path folder, Recognisers recognisers, ProgressLine line) throws UserException {
        try {
            return Scan.of(folder, recognisers, line);
        } catch (IOException e) {
            throw UserException.inFile(folder.toString(), "The folder cannot be read: " + FileTrouble.reason(e));
        } finally {
            line.clear();
        }
    }

    private String summary(Scanned scanned, Analysis analysis) {
        return Count.of(scanned.javaFiles(), "Java file") + " in " + Count.of(scanned.programs(), "program") + ": "
                + Count.of(analysis.model().elements().size(), "element") + ", "
                + Count.of(analysis.model().flows().size(), "dataflow") + "; see "
                + Path.of(output, "report.html") + "\n" + State.of(analysis) + "\n";
    }
}
