package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;
import java.util.Optional;

/** Finds out which texts expressions stand for, as far as constants, assignments, calls and concatenations tell. */
@Experimental
public final class Texts {

    /** Stands in a text for what only a running program knows. */
    public static final String UNKNOWN = "{}";

    private final CodeBase code;
    private final Callers callers;

    /** Looks up constants in that code. */
    public Texts(CodeBase code) {
        this.code = code;
        this.callers = code.callers();
    }

    /**
     * The text of an expression, with {@link #UNKNOWN} in the place of each part that is not constant, and
     * {@code ${key}} for what a configuration sets.
     *
     * @param type the type in which the expression stands, whose constants and variables it can name
     * @return the likeliest if it can be several; nothing if no part of it is known
     */
    public Optional<String> of(Expression expression, CodeType type) {
        return search(expression, Where.in(type)).stream().findFirst();
    }

    /** The same for an expression of that place, which can name the variables of its method too. */
    public Optional<String> of(Expression expression, Site<?> site) {
        return search(expression, Where.at(site)).stream().findFirst();
    }

    /** The texts of several expressions; those that are not known are left out. */
    public List<String> of(List<Expression> expressions, CodeType type) {
        return expressions.stream().flatMap(e -> of(e, type).stream()).toList();
    }

    /** All texts that an expression may stand for, such as those of all callers of its method; the likeliest first. */
    public List<String> all(Expression expression, Site<?> site) {
        return search(expression, Where.at(site));
    }

    private List<String> search(Expression expression, Where where) {
        return new TextSearch(code, callers).of(expression, where);
    }
}
