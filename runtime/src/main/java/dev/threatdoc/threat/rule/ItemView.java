package dev.threatdoc.threat.rule;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.stability.Stable;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import java.util.Optional;

/**
 * What a rule sees of one item of the model. Two views are equal if they are of the same item.
 *
 * <p>Values are read by name. As in conditions, a name is that of a property of the item's kind, or else that of a
 * control. What is undeclared has its default, and what an item's kind does not have is false, -1 or empty. A name that
 * no kind has at all, or that is of another type, is a mistake of the rule's.
 *
 * <p>The name, the kind, the place and what is reached from an item follow from the model, and are never assumed.
 */
@Stable
public sealed interface ItemView permits SubjectView, DataView {

    /** What people call it. */
    String name();

    /** What it is. */
    ElementKind kind();

    /** Whether its kind is that one or lies below it. */
    boolean isA(String kindName);

    /** What it is for; may be empty. */
    String description();

    /** Where it was declared. */
    Place place();

    /** Whether items of its kind have such a property or control. */
    boolean has(String name);

    /**
     * Whether somebody has declared a property or control, or it could be read off the code.
     *
     * <p>If not, whatever the rule finds is assumed: it would be judged anew when somebody declares it.
     */
    boolean isDeclared(String name);

    /** The value of a property or control that is yes or no. */
    boolean isTrue(String name);

    /** The value of a property or control that is a text. */
    String text(String name);

    /** The value of a property that is a whole number; -1 if undeclared. */
    int number(String name);

    /** The value of a property that is one of an enum; empty if the kind has no such property. */
    Optional<EnumConstant> constant(String name);

    /**
     * Whether a property that is one of an ordered enum has that value or a higher one.
     *
     * @param constant the simple name of a constant, such as {@code SENSITIVE} for {@code classification}
     */
    boolean isAtLeast(String name, String constant);

    /** Evidence that can be seen where the item was declared. */
    Evidence evidence(String text);

    /** Evidence that can be seen where a property or control was declared; where nobody has, at the item. */
    Evidence evidence(String text, String name);
}
