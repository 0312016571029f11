package dev.threatdoc.tell.html;

import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Phrases;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertySpec;
import dev.threatdoc.model.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties and controls that findings rest on, numbered, so that each is explained once for the whole page. */
final class Glossary {

    /**
     * A property or control.
     *
     * @param name its name in annotations and conditions
     * @param yes what is said of an item of which it holds; what it is called, if it is more than yes or no
     * @param no what is said of an item of which it does not hold; empty if it is more than yes or no
     * @param unsaid what counts of an item for which it is undeclared
     * @param meaning when exactly it holds
     */
    record Word(String name, String yes, String no, String unsaid, String meaning) {}

    private final Map<PropertyName, Integer> numbers = new LinkedHashMap<>();
    private final List<PropertySpec> specs = new ArrayList<>();

    /** The number of a property or control, from 0. */
    int number(PropertySpec spec) {
        Integer number = numbers.get(spec.name());
        if (number != null) {
            return number;
        }
        specs.add(spec);
        numbers.put(spec.name(), numbers.size());
        return numbers.size() - 1;
    }

    /** All that were asked for, by number. */
    List<Word> words() {
        return specs.stream().map(Glossary::word).toList();
    }

    private static Word word(PropertySpec spec) {
        boolean yesOrNo = spec.type() == ValueType.BOOLEAN;
        return new Word(
                spec.name().text(),
                yesOrNo
                        ? Phrases.predicate(spec.name().text(), true)
                        : Phrases.noun(spec.name().text()),
                yesOrNo ? Phrases.predicate(spec.name().text(), false) : "",
                unsaid(spec),
                spec.meaning());
    }

    private static String unsaid(PropertySpec spec) {
        Object value = spec.defaultValue();
        if (value instanceof Boolean holds) {
            return Phrases.predicate(spec.name().text(), holds);
        }
        return value instanceof EnumConstant constant
                ? Phrases.predicate(spec.name().text(), constant.name(), true)
                : "has no " + Phrases.noun(spec.name().text());
    }
}
