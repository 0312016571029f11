package dev.threatdoc.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: all of them beside their places first, then each in the place of the old one. A
 * full disk or the end of the process leaves what was there, a baseline above all.
 */
final class WholeFiles {

    private WholeFiles() {}

    /** Writes one file. */
    static void write(Path file, byte[] content) throws IOException {
        write(Map.of(file, content));
    }

    /**
     * Writes several files, none of which is changed before all of them have been written.
     *
     * @throws IOException if one of them cannot be written; then all are as they were, unless the system refuses to
     *     rename what it has let us write
     */
    static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> beside = new LinkedHashMap<>();
        Map<Path, byte[]> direct = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = Files.isSymbolicLink(file.getKey()) && Files.exists(file.getKey())
                        ? file.getKey().toRealPath()
                        : file.getKey();
                if (Files.exists(target) && !Files.isRegularFile(target)) {
                    // A terminal, a pipe, the end of the world: there is no old content to keep.
                    direct.put(target, file.getValue());
                } else {
                    beside(target, file.getValue(), beside, direct);
                }
            }
            for (Map.Entry<Path, byte[]> file : direct.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
            for (Map.Entry<Path, Path> file : new LinkedHashMap<>(beside).entrySet()) {
                move(file.getValue(), file.getKey());
                beside.remove(file.getKey());
            }
        } finally {
            for (Path left : beside.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static void beside(Path target, byte[] content, Map<Path, Path> beside, Map<Path, byte[]> direct)
            throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            // Replacing it would get round what its owner wants.
            throw new AccessDeniedException(target.toString());
        }
        Path next = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            beside.put(target, next);
            Files.write(next, content);
            keepRights(target, next);
        } catch (AccessDeniedException e) {
            beside.remove(target);
            if (!Files.exists(target)) {
                throw new AccessDeniedException(target.toString());
            }
            // The folder takes no new files; the file itself may be written.
            direct.put(target, content);
        }
    }

    private static void keepRights(Path old, Path next) throws IOException {
        if (Files.exists(old)) {
            @Nullable
            PosixFileAttributeView rights =
                    Files.getFileAttributeView(next, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (rights != null) {
                rights.setPermissions(Files.getPosixFilePermissions(old));
            }
        }
    }

    private static void move(Path next, Path target) throws IOException {
        try {
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
