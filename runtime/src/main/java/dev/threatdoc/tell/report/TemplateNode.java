package dev.threatdoc.tell.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template that has been understood. */
sealed interface TemplateNode {

    /** Writes what comes of it. */
    void write(TemplateRun run) throws TemplateException;

    /** Writes pieces one after the other. */
    static void write(List<TemplateNode> nodes, TemplateRun run) throws TemplateException {
        for (TemplateNode node : nodes) {
            node.write(run);
        }
    }

    /**
     * Text that stays as it is.
     *
     * @param text the text
     */
    record Literal(String text) implements TemplateNode {
        @Override
        public void write(TemplateRun run) throws TemplateException {
            run.write(text);
        }
    }

    /**
     * A value that is printed.
     *
     * @param path where it comes from
     */
    record Print(TemplatePath path) implements TemplateNode {
        @Override
        public void write(TemplateRun run) throws TemplateException {
            run.write(TemplatePrinter.print(path.type(), path.value(run)));
        }
    }

    /**
     * A text that is there under a condition only.
     *
     * @param path what must hold, be there or not be empty
     * @param wanted whether it must, or must not
     * @param body the text
     */
    record When(TemplatePath path, boolean wanted, List<TemplateNode> body) implements TemplateNode {
        @Override
        public void write(TemplateRun run) throws TemplateException {
            if (holds(path.value(run)) == wanted) {
                TemplateNode.write(body, run);
            }
        }

        private static boolean holds(@Nullable Object value) {
            if (value instanceof Boolean flag) {
                return flag;
            }
            if (value instanceof String text) {
                return !text.isEmpty();
            }
            if (value instanceof Integer number) {
                return number != 0 && number != -1;
            }
            return value instanceof List<?> list ? !list.isEmpty() : value != null;
        }
    }

    /**
     * A text that is there once for each item of a list.
     *
     * @param path the list
     * @param depth how many repetitions there are around the place where it stands, itself included
     * @param body the text
     * @param place where it stands, for messages
     */
    record Repeat(TemplatePath path, int depth, List<TemplateNode> body, TemplateText place) implements TemplateNode {
        @Override
        public void write(TemplateRun run) throws TemplateException {
            if (path.value(run) instanceof List<?> list) {
                run.repeat(list, depth, body, place);
            }
        }
    }
}
