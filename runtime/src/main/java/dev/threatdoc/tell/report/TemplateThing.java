package dev.threatdoc.tell.report;

import dev.threatdoc.tell.report.TemplateType.ListOf;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sort of things of the model, and all that a template can ask of one of them. */
final class TemplateThing implements TemplateType {

    private final String words;
    private final Function<Object, String> print;
    private final Function<Object, String> label;
    private final Consumer<Members> definition;
    private @Nullable Map<String, TemplateMember> members;

    private TemplateThing(
            String words,
            Function<Object, String> print,
            Function<Object, String> label,
            Consumer<Members> definition) {
        this.words = words;
        this.print = print;
        this.label = label;
        this.definition = definition;
    }

    /**
     * A sort of things.
     *
     * @param words one of them in words, such as "a dataflow"
     * @param type what they are in Java
     * @param print one of them as the original tool prints it; yet to be escaped
     * @param label one of them in a list that is printed as a whole; yet to be escaped
     * @param definition says what can be asked of them; run when it is first needed, for things refer to each other
     */
    static <T> TemplateThing of(
            String words,
            Class<T> type,
            Function<T, String> print,
            Function<T, String> label,
            Consumer<Members> definition) {
        return new TemplateThing(words, o -> print.apply(type.cast(o)), o -> label.apply(type.cast(o)), definition);
    }

    @Override
    public String words() {
        return words;
    }

    /** What a template asks of one of them by that name. */
    Optional<TemplateMember> member(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** The names of all that can be asked. */
    Collection<String> names() {
        return all().keySet();
    }

    /** A list of such things. */
    ListOf list() {
        return new ListOf(this);
    }

    String print(Object thing) {
        return print.apply(thing);
    }

    String label(Object thing) {
        return label.apply(thing);
    }

    private synchronized Map<String, TemplateMember> all() {
        if (members == null) {
            Members defined = new Members();
            definition.accept(defined);
            members = Collections.unmodifiableMap(defined.byName);
        }
        return members;
    }

    /** Collects what can be asked; of two with one name, the first counts. */
    static final class Members {

        private final Map<String, TemplateMember> byName = new LinkedHashMap<>();

        /** Gets a value from a thing of one Java type. */
        @FunctionalInterface
        interface Get<T> {
            @Nullable
            Object from(TemplateValues values, T thing);
        }

        <T> Members add(String name, TemplateType type, Class<T> of, Get<T> get) {
            return add(name, type, of, false, get);
        }

        <T> Members method(String name, TemplateType type, Class<T> of, Get<T> get) {
            return add(name, type, of, true, get);
        }

        private <T> Members add(String name, TemplateType type, Class<T> of, boolean method, Get<T> get) {
            byName.putIfAbsent(
                    name,
                    new TemplateMember(
                            type,
                            method,
                            (values, thing) -> of.isInstance(thing) ? get.from(values, of.cast(thing)) : null));
            return this;
        }
    }
}
