package dev.threatdoc.tell.report;

import dev.threatdoc.model.FilePlace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of a template at one depth of nesting.
 *
 * <p>Each level of nesting takes one pair off doubled braces, so that the text of an inner level stands nowhere in the
 * file as it is; each character therefore knows where in the file it comes from. What an outer level has already
 * understood as a field stands in the text as one opaque character.
 */
final class TemplateText {

    private final TemplateSource source;
    private final StringBuilder chars = new StringBuilder();
    private final Map<Integer, TemplateNode> fields = new HashMap<>();
    private int[] offsets = new int[16];

    private TemplateText(TemplateSource source) {
        this.source = source;
    }

    /** The text of a whole file. */
    static TemplateText of(TemplateSource source) {
        TemplateText text = new TemplateText(source);
        for (int i = 0; i < source.text().length(); i++) {
            text.add(source.text().charAt(i), i);
        }
        return text;
    }

    /** A text in the same file that has nothing in it yet. */
    TemplateText empty() {
        return new TemplateText(source);
    }

    int length() {
        return chars.length();
    }

    /** Whether the character at that index is this one, and no field. */
    boolean is(int index, char c) {
        return index < length() && chars.charAt(index) == c && !fields.containsKey(index);
    }

    /** The character at that index; a space where a field stands. */
    char at(int index) {
        return chars.charAt(index);
    }

    /** The field that stands at that index, if one does. */
    Optional<TemplateNode> field(int index) {
        return Optional.ofNullable(fields.get(index));
    }

    /** The characters from one index up to another. */
    String characters(int from, int to) {
        return chars.substring(from, to);
    }

    /** A part of this text. */
    TemplateText part(int from, int to) {
        TemplateText part = empty();
        for (int i = from; i < to; i++) {
            part.copy(this, i);
        }
        return part;
    }

    /** Adds the character or field of another text. */
    void copy(TemplateText other, int index) {
        TemplateNode field = other.fields.get(index);
        if (field != null) {
            fields.put(length(), field);
        }
        add(other.chars.charAt(index), other.offsets[index]);
    }

    /** Adds a field that has been understood, in the place of what starts at an index of another text. */
    void add(TemplateNode field, TemplateText other, int index) {
        fields.put(length(), field);
        add(' ', other.offsets[index]);
    }

    /** Something that is wrong at an index of this text. */
    TemplateException problem(int index, String message) {
        int offset = source.text().length();
        if (index < length()) {
            offset = offsets[index];
        } else if (length() > 0) {
            offset = offsets[length() - 1] + 1;
        }
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (source.text().charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new TemplateException(new FilePlace(source.file(), line, offset - start + 1, ""), message);
    }

    private void add(char c, int offset) {
        int index = length();
        if (index == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * index);
        }
        offsets[index] = offset;
        chars.append(c);
    }
}
