package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.Meaning;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of a type that mean something: its own, those it inherits, and those of the types that its fields have.
 */
final class MeaningfulFields {

    /** How far down: an order has a customer, who has an address. */
    private static final int MOST_STEPS = 2;

    private static final int MOST_FIELDS = 40;

    /** What is left out where a type is written for others to read. */
    private static final Set<String> LEFT_OUT = Set.of(
            "com.fasterxml.jackson.annotation.JsonIgnore",
            "com.fasterxml.jackson.annotation.JsonBackReference",
            "javax.json.bind.annotation.JsonbTransient",
            "jakarta.json.bind.annotation.JsonbTransient",
            "javax.persistence.Transient",
            "jakarta.persistence.Transient",
            "org.springframework.data.annotation.Transient");

    private final CodeBase code;
    private final WordList words;
    private final FieldMeaning meaning;
    private final DataTypes types;

    MeaningfulFields(CodeBase code, WordList words, DataTypes types) {
        this.code = code;
        this.words = words;
        this.meaning = new FieldMeaning(code, words);
        this.types = types;
    }

    /**
     * A field that means something.
     *
     * @param path its name, behind those of the fields that lead to it
     */
    record Found(CodeField field, String path, Meaning meaning) {}

    /** Those of a type, its own first. */
    List<Found> of(CodeType type) {
        List<Found> found = new ArrayList<>();
        collect(type, "", types.isExchanged(type) || types.isTold(type), Set.of(), found);
        return found.stream().limit(MOST_FIELDS).toList();
    }

    private void collect(CodeType type, String path, boolean isWritten, Set<String> above, List<Found> found) {
        List<CodeField> fields = withBases(type, new HashSet<>())
                .flatMap(t -> t.fields().stream())
                .filter(f -> !f.modifiers().contains("static"))
                .toList();
        boolean ofPerson = words.isPerson(type.simpleName())
                || fields.stream()
                        .anyMatch(f -> meaning.of(f, false)
                                .filter(Meaning.PERSONAL::equals)
                                .isPresent());
        for (CodeField field : fields) {
            meaning.of(field, ofPerson).ifPresent(m -> found.add(new Found(field, path + field.name(), m)));
        }
        if (above.size() >= MOST_STEPS) {
            return;
        }
        Set<String> here = new HashSet<>(above);
        here.add(type.name());
        for (CodeField field : fields) {
            if (found.size() < MOST_FIELDS && !isLeftOut(field)) {
                inside(field, isWritten)
                        .filter(t -> !here.contains(t.name()))
                        .forEach(t -> collect(t, path + field.name() + ".", isWritten, here, found));
            }
        }
    }

    /** The types of this code that a field holds; what is stored apart from its holder is its own asset there. */
    private Stream<CodeType> inside(CodeField field, boolean isWritten) {
        return NamedTypes.withArguments(field.type())
                .map(code::find)
                .flatMap(Optional::stream)
                .filter(t -> t.kind() == CodeType.Kind.CLASS || t.kind() == CodeType.Kind.RECORD)
                .filter(t -> isWritten || !types.isStored(t) || types.isPart(t));
    }

    private static boolean isLeftOut(CodeField field) {
        return field.modifiers().contains("transient")
                || CodeAnnotation.findAny(field.annotations(), LEFT_OUT).isPresent();
    }

    private Stream<CodeType> withBases(CodeType type, Set<String> seen) {
        return seen.add(type.name())
                ? Stream.concat(
                        Stream.of(type),
                        type.supertypes().stream()
                                .flatMap(s -> code.find(s).stream())
                                .flatMap(s -> withBases(s, seen)))
                : Stream.empty();
    }
}
