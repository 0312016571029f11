package dev.threatdoc.cli;

import dev.threatdoc.draw.picture.Picture;
import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.model.text.OneLine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder that pictures are written to.
 *
 * @param name the folder as the user named it
 */
record PictureFolder(String name) {

    /**
     * Writes pictures over those that are there.
     *
     * @return the paths of the files, a line each
     */
    String write(List<Picture> pictures) throws UserException {
        Path folder = TextFile.path(name);
        StringBuilder written = new StringBuilder();
        try {
            Files.createDirectories(folder);
            Map<Path, byte[]> files = new LinkedHashMap<>();
            for (Picture picture : pictures) {
                Path file = folder.resolve(picture.fileName());
                files.put(file, picture.content());
                written.append(OneLine.exactly(file.toString())).append('\n');
            }
            WholeFiles.write(files);
        } catch (FileAlreadyExistsException e) {
            throw UserException.inFile(name, "The output is a file; a folder is expected");
        } catch (IOException e) {
            throw UserException.inFile(name, "The pictures cannot be written: " + FileTrouble.reason(e));
        }
        return written.toString();
    }
}
