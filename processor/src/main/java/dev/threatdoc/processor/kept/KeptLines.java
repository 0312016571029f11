package dev.threatdoc.processor.kept;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * A file that one compilation leaves for the next: a header, then a line of {@link Columns} for each thing, of which
 * the first column says what it is.
 *
 * <p>Reading is lenient: a line that makes no sense is passed over, for the file belongs to the tool and the next full
 * compilation writes it anew.
 */
public final class KeptLines {

    private static final String WRITTEN = " Written by Threatdoc, at each compilation anew.\n";

    private final StringBuilder text;

    /**
     * A file to be written.
     *
     * @param what what it holds and for whom, in a sentence
     */
    public KeptLines(String what) {
        text = new StringBuilder("# ").append(what).append(WRITTEN);
    }

    /** Adds a line. */
    public KeptLines add(Columns line) {
        text.append(line).append('\n');
        return this;
    }

    /** The text as it is so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Reads a file line by line.
     *
     * @param readers who makes something of a line, by its first column, from the second column on; each reads all that
     *     it needs before it changes anything
     */
    public static void read(String text, Map<String, Consumer<Columns>> readers) {
        for (String line : text.lines().toList()) {
            Columns columns = Columns.read(line);
            // The header has no reader, nor has what another version of the tool has written.
            Consumer<Columns> reader = readers.getOrDefault(columns.text(), c -> {});
            try {
                reader.accept(columns);
            } catch (NoSuchElementException | IllegalArgumentException e) {
                // It makes no sense to this version; the next full compilation writes what does.
            }
        }
    }
}
