package dev.threatdoc.tell.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One filling in of a template: what has been written, and the items of the repetitions that it stands in. */
final class TemplateRun {

    /** Far more than any report needs; a template of nested repetitions must not run for ever. */
    private static final int MOST_STEPS = 10_000_000;

    private final TemplateValues values;
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, Object> items = new HashMap<>();
    private int steps;

    TemplateRun(TemplateValues values) {
        this.values = values;
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

    void write(String text) {
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
