package dev.threatdoc.discover.scan;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells folders that a build fills from those of sources that are called the same: Git keeps what is in sources and not
 * what comes of them; without Git, what comes of them has classes in it, or is packed.
 */
final class BuiltFolders {

    private static final Set<String> NAMES = Set.of("target", "build", "out", "bin", "dist");
    private static final Set<String> MADE =
            Set.of("classes", "generated", "generated-sources", "tmp", "libs", "surefire-reports", "test-results");

    private static final Pattern PACKED = Pattern.compile(".*\\.(class|jar|war|ear)");

    private final Optional<Tracked> tracked;

    BuiltFolders(Path root) {
        this.tracked = Tracked.of(root);
    }

    /** Whether a folder has nothing in it but what a build has made. */
    boolean isOne(Path folder) throws IOException {
        if (!NAMES.contains(String.valueOf(folder.getFileName()))) {
            return false;
        }
        return tracked.isPresent() ? !tracked.get().hasBelow(folder) : isMade(folder);
    }

    private static boolean isMade(Path folder) throws IOException {
        boolean[] made = new boolean[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                made[0] |= folder.equals(each.getParent()) && MADE.contains(String.valueOf(each.getFileName()));
                return made[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                made[0] |= PACKED.matcher(file.toString()).matches();
                return made[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return made[0];
    }
}
