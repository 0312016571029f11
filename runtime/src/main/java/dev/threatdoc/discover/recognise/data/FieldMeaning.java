package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.Meaning;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.Expression;
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
    /** Words by which people mark a field, in annotations of their own. */
    private static final Set<String> MARKS = Set.of("sensitive", "personal", "pii", "confidential", "gdpr", "private");

    private final CodeBase code;
    private final WordList words;

    FieldMeaning(CodeBase code, WordList words) {
        this.code = code;
        this.words = words;
    }

    /** What a field means; nothing if it is none of those. */
    Optional<Meaning> of(CodeField field) {
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
                                .flatMap(n -> words.meaning(n).stream())
                                .findFirst())
                        .or(() -> byAnnotation);
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
        boolean marked = WordList.words(annotation.type().simpleName()).stream().anyMatch(MARKS::contains);
        return annotation.type().isAny(EMAIL) || annotation.type().isAny(NATIONAL_IDS) || marked
                ? Optional.of(Meaning.PERSONAL)
                : Optional.empty();
    }
}
