package dev.threatdoc.processor.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Our folder in the class output: UTF-8, {@code \n}, each file written once. */
public final class ClassOutput {

    /** Where our files are, with a slash at the end. */
    public static final String FOLDER = "META-INF/threatdoc/";

    private static final String IN_THE_CLASS_OUTPUT = " in the class output";

    private final Filer filer;

    /** The class output of a compilation. */
    public ClassOutput(Filer filer) {
        this.filer = filer;
    }

    /** The content of a file of ours that an earlier compilation left, if there is one. */
    public Optional<String> read(String name) {
        return resource(FOLDER + name);
    }

    /** Where a file of ours is that an earlier compilation left, as people find it. */
    public String place(String name) {
        try {
            return place(filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                            .toUri())
                    .orElse(FOLDER + name + IN_THE_CLASS_OUTPUT);
        } catch (IOException | IllegalArgumentException e) {
            return FOLDER + name + IN_THE_CLASS_OUTPUT;
        }
    }

    /** The folder that classes go to; nothing where the compiler does not tell, as of one in memory. */
    public Optional<Path> folder() {
        return folder(FOLDER + "index.txt").or(this::folderOfEcj);
    }

    /** ECJ tells nothing of what is not there yet; what manages its files does. */
    private Optional<Path> folderOfEcj() {
        try {
            Field field = filer.getClass().getDeclaredField("_fileManager");
            if (!field.trySetAccessible() || !(field.get(filer) instanceof StandardJavaFileManager files)) {
                return Optional.empty();
            }
            Iterable<? extends Path> folders = files.getLocationAsPaths(StandardLocation.CLASS_OUTPUT);
            Iterator<? extends Path> each = folders == null ? Collections.emptyIterator() : folders.iterator();
            return each.hasNext() ? Optional.of(each.next().toAbsolutePath().normalize()) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another compiler, or another version.
            return Optional.empty();
        }
    }

    private Optional<Path> folder(String known) {
        try {
            Path file = Path.of(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", known).toUri());
            int depth = Path.of(known).getNameCount();
            return Optional.ofNullable(file.getRoot())
                    .map(r -> r.resolve(file.subpath(0, file.getNameCount() - depth))
                            .normalize());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Takes away a file of ours that an earlier compilation left and that this one does not write. */
    public void delete(String name) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name).delete();
        } catch (IOException | RuntimeException e) {
            // Then there is none, or it stays: whoever reads it finds the newer one beside it.
            return;
        }
    }

    /** The content of any text in the class output, such as {@code application.yml}, if there is one. */
    public Optional<String> resource(String path) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
            try (var in = file.openInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            // Each compiler has its own way to say that there is none.
            return Optional.empty();
        }
    }

    /**
     * Writes a file of ours.
     *
     * @param origins the declarations that it is made of, for build tools
     * @return where it is now, as people find it
     * @throws WriteException if that does not work
     */
    public String write(String name, String text, Collection<Element> origins) throws WriteException {
        try {
            FileObject file = filer.createResource(
                    StandardLocation.CLASS_OUTPUT, "", FOLDER + name, origins.toArray(new Element[0]));
            try (OutputStream out = file.openOutputStream()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return place(file.toUri()).orElse(FOLDER + name + IN_THE_CLASS_OUTPUT);
        } catch (IOException e) {
            throw new WriteException(FOLDER + name, e);
        }
    }

    /** The path of a file from the working directory, or the whole path outside of it; none for a file in memory. */
    private static Optional<String> place(URI uri) {
        Path here = Path.of("").toAbsolutePath();
        return path(uri)
                .map(p ->
                        (p.startsWith(here) ? here.relativize(p) : p).toString().replace('\\', '/'));
    }

    private static Optional<Path> path(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a source file, which the compiler then compiles.
     *
     * @return whether it was written; not if the user has a type of that name
     * @throws WriteException if that does not work
     */
    public boolean writeSource(String qualifiedName, String text, Collection<Element> origins) throws WriteException {
        try {
            FileObject file = filer.createSourceFile(qualifiedName, origins.toArray(new Element[0]));
            try (Writer out = file.openWriter()) {
                out.write(text);
            }
            return true;
        } catch (FilerException e) {
            return false;
        } catch (IOException e) {
            throw new WriteException(qualifiedName, e);
        }
    }
}
