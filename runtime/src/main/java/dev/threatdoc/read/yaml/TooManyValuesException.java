package dev.threatdoc.read.yaml;

/** A file stands for more values than anybody would write. */
final class TooManyValuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Says where.
     *
     * @param line the line of the first value that is too many
     */
    TooManyValuesException(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }
}
