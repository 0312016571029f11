package dev.threatdoc.model;

import dev.threatdoc.model.stability.Experimental;
import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that code, configuration or deployment shows to be weak by itself, at one place.
 *
 * @param type what is weak
 * @param summary what is seen, as one clause without a full stop, such as {@code "owner" is put into a query}; never
 *     blank, never a secret
 * @param statement the code or setting as it is written, in one line, the values of secrets masked; empty where the
 *     summary says it all
 * @param origin what flows into it: a parameter, a part of a request, a setting; empty where nothing does, or the place
 *     does not show it
 * @param place where it stands
 * @param related other places that belong to it, such as where the value enters; without the place itself
 * @param silenced where {@code @SuppressWarnings} around it silences its kind, if anything does
 */
@Experimental
public record Weakness(
        WeaknessKind type,
        String summary,
        String statement,
        String origin,
        Place place,
        List<Evidence> related,
        Optional<Suppression> silenced)
        implements Item {

    private static final int ID_LENGTH = 8;

    public Weakness {
        related = List.copyOf(related);
        if (summary.isBlank()) {
            throw new IllegalArgumentException("A weakness says what is seen");
        }
    }

    /** A weakness that nothing silences. */
    public Weakness(
            WeaknessKind type, String summary, String statement, String origin, Place place, List<Evidence> related) {
        this(type, summary, statement, origin, place, related, Optional.empty());
    }

    /** A weakness that one place shows. */
    public static Weakness of(WeaknessKind type, Evidence seen, String statement, String origin) {
        return new Weakness(type, seen.text(), statement, origin, seen.place(), List.of(), Optional.empty());
    }

    /** The same with another place that belongs to it. */
    public Weakness with(Evidence more) {
        return new Weakness(
                type,
                summary,
                statement,
                origin,
                place,
                Stream.concat(related.stream(), Stream.of(more)).toList(),
                silenced);
    }

    /** The same, silenced there. */
    public Weakness silencedBy(Suppression suppression) {
        return new Weakness(type, summary, statement, origin, place, related, Optional.of(suppression));
    }

    /**
     * The same from one run to the next as long as what stands there stays as it is: lines may move, and other code may
     * change. The same statement twice in one method has the same id twice.
     */
    @Override
    public String id() {
        return type.id() + "/" + spot();
    }

    /** Where it is and what stands there in eight hexadecimal digits; lines may move. */
    public String spot() {
        String where = place instanceof CodePlace code ? code.type() + "#" + code.member() : place.file();
        return digits(where + "\n" + what());
    }

    /** What stands there in eight hexadecimal digits, the same wherever it moves to. */
    public String fingerprint() {
        return digits(what());
    }

    private String what() {
        return statement.isEmpty() ? summary : statement;
    }

    private static String digits(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, ID_LENGTH);
    }

    @Override
    public String name() {
        return summary;
    }

    @Override
    public ElementKind kind() {
        return Kinds.WEAKNESS;
    }

    /** Nothing can be declared of a weakness; what it is, it says itself. */
    @Override
    public Attributes attributes() {
        return Attributes.none(Kinds.WEAKNESS);
    }

    @Override
    public String description() {
        return "";
    }

    /** The statement, and what flows into it, such as {@code find(name), from GET /owners?name=}; may be empty. */
    public String detail() {
        String from = origin.isEmpty() ? "" : "from " + origin;
        return statement.isEmpty() ? from : from.isEmpty() ? statement : statement + ", " + from;
    }

    /** What is seen, and where; as evidence. */
    public Evidence evidence() {
        return new Evidence(summary, place);
    }
}
