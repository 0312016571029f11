package dev.threatdoc.tell.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One filling in of a template: what has been written, and the items of the repetitions that it stands in. */
final class TemplateRun {

    /** Far more than any report needs; a template of nested repetitions must not run for ever. */
    private static final int MOST_STEPS = 10_000_000;
    /** What a compiler has room for beside all else. */
    private static final int MOST_CHARACTERS = 32_000_000;

    private final TemplateValues values;
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, Object> items = new HashMap<>();
    private TemplateText repetition;
    private int steps;

    /**
     * Starts a report.
     *
     * @param template the whole template, to which messages point that are about no part of it
     */
    TemplateRun(TemplateValues values, TemplateText template) {
        this.values = values;
        this.repetition = template;
        items.put(0, values.model());
    }

    TemplateValues values() {
        return values;
    }

    /** The item of the repetition at that depth; at depth 0 the model. */
    @Nullable
    Object item(int depth) {
        return items.get(depth);
    }

    /**
     * Adds a text.
     *
     * @throws TemplateException if the report gets longer than anybody can read, as with repetitions in repetitions
     */
    void write(String text) throws TemplateException {
        if (text.length() > MOST_CHARACTERS - out.length()) {
            throw repetition.problem(
                    0,
                    "the report would have more than " + MOST_CHARACTERS / 1_000_000
                            + " million characters; nest fewer repetitions");
        }
        out.append(text);
    }

    /**
     * Writes something once for each item of a list.
     *
     * <p>The depth is that of the place where the repetition was written, which its names were understood by. A
     * repetition inside of the text of another may be one of the same depth, where it lacks a pair of braces.
     */
    void repeat(List<?> list, int depth, List<TemplateNode> body, TemplateText place) throws TemplateException {
        Object outer = items.get(depth);
        for (Object item : list) {
            steps++;
            if (steps > MOST_STEPS) {
                throw place.problem(0, "the repetitions of this template never come to an end; nest fewer of them");
            }
            items.put(depth, item);
            repetition = place;
            TemplateNode.write(body, this);
        }
        if (outer == null) {
            items.remove(depth);
        } else {
            items.put(depth, outer);
        }
    }

    /** What has been written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
