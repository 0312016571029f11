package dev.threatdoc.read.json;

import dev.threatdoc.model.FilePlace;
import java.util.List;
import java.util.Map;

/** A JSON value, and where it stands. */
public sealed interface JsonValue {

    /** Where it stands in its file. */
    FilePlace place();

    /** What it is, for messages that expected something else. */
    String words();

    /**
     * An object.
     *
     * @param members its members, in the order of the file
     * @param names where the names of the members stand
     */
    record Obj(Map<String, JsonValue> members, Map<String, FilePlace> names, FilePlace place) implements JsonValue {
        @Override
        public String words() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param items its items
     */
    record Arr(List<JsonValue> items, FilePlace place) implements JsonValue {
        @Override
        public String words() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param text what it says, escapes resolved
     * @param raw where in the document its first character stands, as an offset in characters
     * @param document the whole document, to find places inside of the string
     */
    record Str(String text, int raw, SourceText document, FilePlace place) implements JsonValue {

        @Override
        public String words() {
            return "the string \"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
        }

        /** Where the character at an index of {@link #text} stands in the file, escapes reckoned with. */
        public FilePlace placeOf(int index) {
            return document.insideString(place, raw, index);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Str other && text.equals(other.text) && place.equals(other.place);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * A number.
     *
     * @param value the number; whole ones are exact up to 2^53
     */
    record Num(double value, FilePlace place) implements JsonValue {
        @Override
        public String words() {
            return "the number " + (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Bool(boolean value, FilePlace place) implements JsonValue {
        @Override
        public String words() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Null(FilePlace place) implements JsonValue {
        @Override
        public String words() {
            return "null";
        }
    }
}
