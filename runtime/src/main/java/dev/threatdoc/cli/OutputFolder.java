package dev.threatdoc.cli;

import dev.threatdoc.draw.svg.InlineSvg;
import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.tell.content.SourceLinks;
import dev.threatdoc.tell.output.OutputException;
import dev.threatdoc.tell.output.OutputFormat;
import dev.threatdoc.tell.output.OutputFormats;
import dev.threatdoc.tell.output.OutputOptions;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder for all outputs: the model, diagrams, reports. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Writes every output, under the names that they have beside compiled classes.
     *
     * @param name the folder as the user named it; it is made if it is not there
     * @param links where places in files are opened
     * @throws UserException if that does not work
     */
    static void write(String name, Analysis analysis, SourceLinks links) throws UserException {
        Path folder = TextFile.path(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UserException.inFile(name, "The folder cannot be made: " + FileTrouble.reason(e));
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (OutputFormat format : OutputFormats.usual()) {
            try {
                Path file = folder.resolve(format.fileName());
                if (Files.isDirectory(file)) {
                    throw UserException.inFile(file.toString(), "The output is a folder; a file is expected");
                }
                OutputOptions options = OutputOptions.defaults(new InlineSvg()).with(links);
                files.put(file, format.render(analysis, options).getBytes(StandardCharsets.UTF_8));
            } catch (OutputException e) {
                throw new UserException(List.of(e.problem()));
            }
        }
        try {
            WholeFiles.write(files);
        } catch (IOException e) {
            throw UserException.inFile(name, "The outputs cannot be written: " + FileTrouble.reason(e));
        }
    }
}
