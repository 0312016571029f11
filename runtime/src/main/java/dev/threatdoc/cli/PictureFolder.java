package dev.threatdoc.cli;

import dev.threatdoc.draw.picture.Picture;
import dev.threatdoc.files.FileTrouble;
import dev.threatdoc.model.text.OneLine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            for (Picture picture : pictures) {
                Path file = folder.resolve(picture.fileName());
                Files.write(file, picture.content());
                written.append(OneLine.exactly(file.toString())).append('\n');
            }
        } catch (FileAlreadyExistsException e) {
            throw UserException.inFile(name, "The output is a file; a folder is expected");
        } catch (IOException e) {
            throw UserException.inFile(name, "The pictures cannot be written: " + FileTrouble.reason(e));
        }
        return written.toString();
    }
}
