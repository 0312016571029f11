package dev.threatdoc.read.config;

import java.util.Arrays;

/**
 * Where the lines of a text start, so that each of thousands of places finds its line without counting from the top.
 */
final class LineStarts {

    private final int[] starts;

    private LineStarts(int[] starts) {
        this.starts = starts;
    }

    /** The lines of a text. */
    static LineStarts of(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count] = i + 1;
            count++;
        }
        return new LineStarts(Arrays.copyOf(starts, count));
    }

    /** The number, from 1, of the line in which a character stands. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
