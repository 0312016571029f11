package dev.threatdoc.processor.kept;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * One line of a file that is kept: texts divided by tabs, in which nothing can be mistaken for a tab or a line's end.
 */
public final class Columns {

    private final List<String> columns;
    private final Iterator<String> next;

    private Columns(List<String> columns) {
        this.columns = columns;
        this.next = columns.iterator();
    }

    /** A line to be written. */
    public static Columns of(String first) {
        return new Columns(new ArrayList<>()).add(first);
    }

    /** A line that was read. */
    public static Columns read(String line) {
        return new Columns(
                Arrays.stream(line.split("\t", -1)).map(Columns::unescaped).toList());
    }

    /** Adds a text, whatever it holds. */
    public Columns add(String text) {
        columns.add(text);
        return this;
    }

    /** Adds whether something is so. */
    public Columns add(boolean flag) {
        return add(Boolean.toString(flag));
    }

    /** Adds a number. */
    public Columns add(int number) {
        return add(Integer.toString(number));
    }

    /** Adds texts, after how many there are. */
    public Columns add(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Adds tags with their values, after how many there are. */
    public Columns addTags(Map<Tag, List<String>> tags) {
        add(tags.size());
        tags.forEach((tag, values) -> add(tag.text()).add(values));
        return this;
    }

    /** Adds a value of a property, with its type. */
    public Columns addValue(Object value) {
        if (value instanceof EnumConstant constant) {
            return add("enum").add(constant.type()).add(constant.name());
        }
        if (value instanceof List<?> list) {
            return add("list").add(list.stream().map(String::valueOf).toList());
        }
        return add(value instanceof Boolean ? "flag" : value instanceof Integer ? "number" : "text")
                .add(String.valueOf(value));
    }

    /** Adds a place, in code or in a file. */
    public Columns addPlace(Place place) {
        if (place instanceof CodePlace code) {
            return add("code")
                    .add(code.type())
                    .add(code.member())
                    .add(code.annotation())
                    .add(code.index())
                    .add(code.attribute())
                    .add(code.file())
                    .add(code.line());
        }
        return add("file").add(place.file()).add(place.line());
    }

    /**
     * The next column.
     *
     * @throws NoSuchElementException if there is none
     */
    public String text() {
        return next.next();
    }

    /** The next column as whether something is so. */
    public boolean flag() {
        return Boolean.parseBoolean(text());
    }

    /**
     * The next column as a number.
     *
     * @throws NumberFormatException if it is none
     */
    public int number() {
        return Integer.parseInt(text());
    }

    /**
     * The next columns as texts.
     *
     * @throws NoSuchElementException if there are fewer than they say
     */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = number(); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    /**
     * The next columns as tags with their values.
     *
     * @throws NoSuchElementException if there are fewer than they say
     */
    public Map<Tag, List<String>> tags() {
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
    public PropertyName property() {
        return PropertyName.find(text()).orElseThrow();
    }

    /**
     * The next columns as a value of a property.
     *
     * @throws NoSuchElementException if they are none that this version knows
     */
    public Object value() {
        return switch (text()) {
            case "enum" -> Enums.find(text()).flatMap(e -> e.constant(text())).orElseThrow();
            case "list" -> texts();
            case "flag" -> flag();
            case "number" -> number();
            default -> text();
        };
    }

    /**
     * The next columns as a place, in code or in a file.
     *
     * @throws NoSuchElementException if they are none
     */
    public Place place() {
        return text().equals("code") ? codePlace() : new FilePlace(text(), number(), 0, "");
    }

    /**
     * The next columns as a place in code.
     *
     * @throws NoSuchElementException if it is one in a file
     */
    public CodePlace inCode() {
        if (text().equals("code")) {
            return codePlace();
        }
        throw new NoSuchElementException("no place in code");
    }

    private CodePlace codePlace() {
        return new CodePlace(text(), text(), text(), number(), text(), text(), number());
    }

    /** The line, without its end. */
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
