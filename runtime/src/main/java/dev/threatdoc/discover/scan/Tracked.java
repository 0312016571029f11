package dev.threatdoc.discover.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files that Git keeps of a tree, as the index of the repository lists them.
 *
 * @param root the topmost folder of the repository
 * @param paths their paths below it
 */
record Tracked(Path root, TreeSet<String> paths) {

    private static final int MOST_BYTES = 64 << 20;
    private static final int SIGNATURE = 0x44495243;
    private static final int HEAD = 12;
    /** What stands before the path of an entry: times, numbers and the hash of its contents. */
    private static final int BEFORE_FLAGS = 60;

    private static final int EXTENDED = 0x4000;

    /** The index of the repository to which a folder belongs; nothing without one that can be read. */
    static Optional<Tracked> of(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.exists(git)) {
                return read(at, git);
            }
        }
        return Optional.empty();
    }

    private static Optional<Tracked> read(Path root, Path git) {
        try {
            Path folder = Files.isDirectory(git)
                    ? git
                    : root.resolve(
                            Files.readString(git).replaceFirst("^gitdir:", "").strip());
            Path index = folder.resolve("index");
            if (!Files.isRegularFile(index) || Files.size(index) > MOST_BYTES) {
                return Optional.empty();
            }
            return paths(ByteBuffer.wrap(Files.readAllBytes(index))).map(p -> new Tracked(root, p));
        } catch (IOException | RuntimeException e) {
            // Whatever it is, it tells nothing; the folders themselves do.
            return Optional.empty();
        }
    }

    private static Optional<TreeSet<String>> paths(ByteBuffer index) {
        if (index.remaining() < HEAD || index.getInt() != SIGNATURE) {
            return Optional.empty();
        }
        int version = index.getInt();
        int count = index.getInt();
        if (version < 2 || version > 4) {
            return Optional.empty();
        }
        TreeSet<String> paths = new TreeSet<>();
        String last = "";
        for (int i = 0; i < count; i++) {
            int start = index.position();
            index.position(start + BEFORE_FLAGS);
            int flags = index.getShort();
            if ((flags & EXTENDED) != 0) {
                index.getShort();
            }
            // The fourth version leaves out what a path has in common with the one before.
            byte[] before = version == 4 ? last.getBytes(StandardCharsets.UTF_8) : new byte[0];
            int kept = version == 4 ? before.length - number(index) : 0;
            last = new String(before, 0, kept, StandardCharsets.UTF_8) + text(index);
            paths.add(last);
            if (version < 4) {
                // Padded with one to eight zeros, of which one was read.
                int length = index.position() - 1 - start;
                index.position(start + length + 8 - length % 8);
            }
        }
        return Optional.of(paths);
    }

    private static int number(ByteBuffer index) {
        int b = index.get();
        int value = b & 0x7f;
        while ((b & 0x80) != 0) {
            b = index.get();
            value = ((value + 1) << 7) | (b & 0x7f);
        }
        return value;
    }

    private static String text(ByteBuffer index) {
        int start = index.position();
        while (index.get() != 0) {
            // to the end of the path
        }
        byte[] bytes = new byte[index.position() - 1 - start];
        index.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it keeps anything below a folder. */
    boolean hasBelow(Path folder) {
        String path =
                root.relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/') + "/";
        String next = paths.ceiling(path);
        return next != null && next.startsWith(path);
    }
}
