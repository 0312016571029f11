package dev.threatdoc.threat.analysis;

import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.text.Count;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.threat.condition.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An undeclared property or control on which findings rest, with the answer that settles most of them.
 *
 * @param unknown the property or control, and whose it is
 * @param annotation the simple name of the annotation that declares it, such as {@code Controls} or {@code Server}
 * @param spec what the property or control means
 * @param best the answer that takes most findings away, by itself or else together with answers to later questions: a
 *     {@link Boolean} or a constant of an enum; empty where none is known to
 * @param settled the findings that this answer takes away, beyond those that the questions before it do; the riskiest
 *     first
 * @param concerns how many findings rest on it
 * @param of how many assumed findings there are in all, among those that were asked about
 */
@Stable
public record Question(
        Unknown unknown,
        String annotation,
        PropertySpec spec,
        Optional<Object> best,
        List<Finding> settled,
        int concerns,
        int of) {

    public Question {
        settled = List.copyOf(settled);
    }

    /** How many findings the best answer takes away. */
    public int settles() {
        return settled.size();
    }

    /** The question in words, such as {@code Yes or no: Every value from outside is checked ...}. */
    public String words() {
        return spec.question();
    }

    /** What to write for the best answer, such as {@code @Controls(validatesInput = true)}. */
    public String declaration() {
        return declaration(best.map(Question::literal).orElse("..."));
    }

    /** What to write for an answer, such as {@code @Controls(validatesInput = ...)} for {@code ...}. */
    public String declaration(String value) {
        // Annotations write OS in lower case; all other names are the same.
        String name = spec.name().text();
        String attribute = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        return "@" + annotation + "(" + attribute + " = " + value + ")";
    }

    /** What writing it would do, such as {@code settles 9 of 14}. */
    public String effect() {
        return settles() > 0
                ? "settles " + Count.number(settles()) + " of " + Count.number(of)
                : "bears on " + Count.number(concerns) + " of " + Count.number(of);
    }

    private static String literal(Object value) {
        return value instanceof EnumConstant constant ? constant.type() + "." + constant.name() : value.toString();
    }
}
