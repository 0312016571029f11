package dev.threatdoc.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a compiler, in a form that can be handed to another process.
 *
 * @param sourceRoot the folder of the sources
 * @param files the files to compile, below it
 * @param options what else is on the command line
 * @param processors class names of the processors
 */
record Job(Path sourceRoot, List<String> files, List<String> options, List<String> processors) {

    void write(Path to) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(sourceRoot.toString());
        for (List<String> part : List.of(files, options, processors)) {
            lines.add(Integer.toString(part.size()));
            lines.addAll(part);
        }
        Files.write(to, lines);
    }

    static Job read(Path from) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(from));
        Path root = Path.of(lines.remove(0));
        return new Job(root, part(lines), part(lines), part(lines));
    }

    private static List<String> part(List<String> lines) {
        int size = Integer.parseInt(lines.remove(0));
        List<String> part = new ArrayList<>(lines.subList(0, size));
        lines.subList(0, size).clear();
        return part;
    }
}
