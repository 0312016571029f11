package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.Meaning;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a field means, by its name, the name of its column, its type and its annotations. */
final class FieldMeaning {

    private static final String VALIDATOR = "org.hibernate.validator.constraints.";
    private static final Set<String> EMAIL =
            Set.of("javax.validation.constraints.Email", "jakarta.validation.constraints.Email", VALIDATOR + "Email");
    private static final Set<String> CARD = Set.of(VALIDATOR + "CreditCardNumber", VALIDATOR + "LuhnCheck");
    /** Numbers by which states know people. */
    private static final Set<String> NATIONAL_IDS =
            Set.of(VALIDATOR + "br.CPF", VALIDATOR + "br.TituloEleitoral", VALIDATOR + "pl.PESEL");

    private static final Set<String> COLUMNS = Set.of(
            "javax.persistence.Column",
            "jakarta.persistence.Column",
            "org.springframework.data.relational.core.mapping.Column",
            "org.springframework.data.mongodb.core.mapping.Field",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.baomidou.mybatisplus.annotation.TableField");
    private static final Set<String> KEYS = Set.of(
            "java.security.PrivateKey", "javax.crypto.SecretKey", "java.security.KeyPair", "java.security.KeyStore");
    /** Types that tell something about a thing and never are it. */
    private static final Set<String> TELL_ONLY = Set.of("boolean", "Boolean", "java.lang.Boolean");
    /** Types of numbers and times: how many tokens, when a password expires. */
    private static final Set<String> MEASURES = Set.of(
            "int",
            "long",
            "short",
            "float",
            "double",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Float",
            "java.lang.Double",
            "java.time.Duration",
            "java.time.Period",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.util.Date",
            "java.sql.Timestamp");
    /** What opens something and is a number all the same. */
    private static final Set<String> DIGITS = Set.of("pin", "otp", "code", "passcode");
    /** Words by which people mark a field, in annotations of their own. */
    private static final Set<String> MARKS = Set.of("sensitive", "personal", "pii", "confidential", "gdpr", "private");

    private final CodeBase code;
    private final WordList words;

    FieldMeaning(CodeBase code, WordList words) {
        this.code = code;
        this.words = words;
    }

    /**
     * What a field means; nothing if it is none of those.
     *
     * @param ofPerson whether it is one of a person's, so that a mere name or address is personal
     */
    Optional<Meaning> of(CodeField field, boolean ofPerson) {
        if (field.type().isAny(TELL_ONLY)) {
            return Optional.empty();
        }
        if (field.type().isAny(KEYS)) {
            return Optional.of(Meaning.CREDENTIALS);
        }
        Optional<Meaning> byAnnotation = field.annotations().stream()
                .flatMap(a -> byAnnotation(a).stream())
                .findFirst();
        // A field of a type of this code's own says it in its own fields, which is more than its name says.
        return code.find(field.type()).isPresent()
                ? byAnnotation
                : byAnnotation
                        .filter(m -> m != Meaning.PERSONAL)
                        .or(() -> names(field)
                                .flatMap(n -> byName(n, ofPerson).stream())
                                .filter(m -> m != Meaning.CREDENTIALS || !isMeasure(field))
                                .findFirst())
                        .or(() -> byAnnotation);
    }

    private Optional<Meaning> byName(String name, boolean ofPerson) {
        return ofPerson ? words.meaningOfPersons(name) : words.meaning(name);
    }

    private static boolean isMeasure(CodeField field) {
        List<String> name = NameWords.of(field.name());
        return field.type().isAny(MEASURES)
                && name.stream().skip(Math.max(0, name.size() - 1)).noneMatch(DIGITS::contains);
    }

    /** Its name, and those by which a database or others know it. */
    private static Stream<String> names(CodeField field) {
        return Stream.concat(
                Stream.of(field.name()),
                field.annotations().stream()
                        .filter(a -> a.type().isAny(COLUMNS))
                        .flatMap(a -> a.value("name", "value").stream())
                        .filter(Expression.Literal.class::isInstance)
                        .map(l -> String.valueOf(((Expression.Literal) l).value())));
    }

    private static Optional<Meaning> byAnnotation(CodeAnnotation annotation) {
        if (annotation.type().isAny(CARD)) {
            return Optional.of(Meaning.FINANCIAL);
        }
        boolean marked = NameWords.of(annotation.type().simpleName()).stream().anyMatch(MARKS::contains);
        return annotation.type().isAny(EMAIL) || annotation.type().isAny(NATIONAL_IDS) || marked
                ? Optional.of(Meaning.PERSONAL)
                : Optional.empty();
    }
}
