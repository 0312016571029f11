package dev.threatdoc.processor.hint;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** One line of a file of ours: texts divided by tabs, in which nothing can be mistaken for a tab or a line's end. */
final class Columns {

    private final List<String> columns;
    private final Iterator<String> next;

    private Columns(List<String> columns) {
        this.columns = columns;
        this.next = columns.iterator();
    }

    /** A line to be written. */
    static Columns of(String first) {
        return new Columns(new ArrayList<>()).add(first);
    }

    /** A line that was read. */
    static Columns read(String line) {
        return new Columns(
                Arrays.stream(line.split("\t", -1)).map(Columns::unescaped).toList());
    }

    Columns add(String text) {
        columns.add(text);
        return this;
    }

    Columns add(boolean flag) {
        return add(Boolean.toString(flag));
    }

    Columns add(List<String> texts) {
        add(Integer.toString(texts.size()));
        texts.forEach(this::add);
        return this;
    }

    Columns addTags(Map<Tag, List<String>> tags) {
        add(Integer.toString(tags.size()));
        tags.forEach((tag, values) -> add(tag.text()).add(values));
        return this;
    }

    /** Adds a value of a property, with its type. */
    Columns addValue(Object value) {
        if (value instanceof EnumConstant constant) {
            return add("enum").add(constant.type()).add(constant.name());
        }
        if (value instanceof List<?> list) {
            return add("list").add(list.stream().map(String::valueOf).toList());
        }
        return add(value instanceof Boolean ? "flag" : value instanceof Integer ? "number" : "text")
                .add(String.valueOf(value));
    }

    Columns addPlace(Place place) {
        if (place instanceof CodePlace code) {
            return add("code")
                    .add(code.type())
                    .add(code.member())
                    .add(code.annotation())
                    .add(Integer.toString(code.index()))
                    .add(code.attribute())
                    .add(code.file())
                    .add(Integer.toString(code.line()));
        }
        return add("file").add(place.file()).add(Integer.toString(place.line()));
    }

    /**
     * The next column.
     *
     * @throws NoSuchElementException if there is none
     */
    String text() {
        return next.next();
    }

    boolean flag() {
        return Boolean.parseBoolean(text());
    }

    /**
     * The next column as a number.
     *
     * @throws NumberFormatException if it is none
     */
    int number() {
        return Integer.parseInt(text());
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = number(); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    Map<Tag, List<String>> tags() {
        Map<Tag, List<String>> tags = new TreeMap<>();
        for (int i = number(); i > 0; i--) {
            tags.put(Tag.of(text()), texts());
        }
        return tags;
    }

    /**
     * The next column as the name of a property or a control.
     *
     * @throws NoSuchElementException if it is none that this version knows
     */
    PropertyName property() {
        return PropertyName.find(text()).orElseThrow();
    }

    /**
     * The next columns as a value of a property.
     *
     * @throws NoSuchElementException if they are none that this version knows
     */
    Object value() {
        return switch (text()) {
            case "enum" -> Enums.find(text()).flatMap(e -> e.constant(text())).orElseThrow();
            case "list" -> texts();
            case "flag" -> flag();
            case "number" -> number();
            default -> text();
        };
    }

    Place place() {
        return text().equals("code") ? codePlace() : new FilePlace(text(), number(), 0, "");
    }

    /**
     * The next columns as a place in code.
     *
     * @throws NoSuchElementException if it is one in a file
     */
    CodePlace inCode() {
        if (text().equals("code")) {
            return codePlace();
        }
        throw new NoSuchElementException("no place in code");
    }

    private CodePlace codePlace() {
        return new CodePlace(text(), text(), text(), number(), text(), text(), number());
    }

    @Override
    public String toString() {
        return String.join("\t", columns.stream().map(Columns::escaped).toList());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else {
                char escape = text.charAt(++i);
                plain.append(
                        switch (escape) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escape;
                        });
            }
        }
        return plain.toString();
    }
}
