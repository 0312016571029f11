package dev.threatdoc.tell.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that a template can ask of a thing by name.
 *
 * @param type what it gives
 * @param method whether the original tool has it as a method, so that templates write {@code :call:} behind it
 * @param read gets it
 */
record TemplateMember(TemplateType type, boolean method, Read read) {

    /** Gets a value from a thing. */
    @FunctionalInterface
    interface Read {
        /** The value; nothing where this thing has none. */
        @Nullable
        Object from(TemplateValues values, Object thing);
    }
}
