package dev.threatdoc.tell.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a field gets its value: from the item of some repetition, or from the model, step by step.
 *
 * @param depth the depth of the repetition whose item it starts from, counted from 1; 0 for the model
 * @param steps what to ask for, one after the other
 * @param type what comes out
 */
record TemplatePath(int depth, List<TemplateMember> steps, TemplateType type) {

    TemplatePath {
        steps = List.copyOf(steps);
    }

    /** The same with one more step. */
    TemplatePath then(TemplateMember step) {
        List<TemplateMember> more = new ArrayList<>(steps);
        more.add(step);
        return new TemplatePath(depth, more, step.type());
    }

    /** The value; nothing where some step has none. */
    @Nullable
    Object value(TemplateRun run) {
        Object value = run.item(depth);
        for (TemplateMember step : steps) {
            if (value == null) {
                return null;
            }
            value = step.read().from(run.values(), value);
        }
        return value;
    }
}
