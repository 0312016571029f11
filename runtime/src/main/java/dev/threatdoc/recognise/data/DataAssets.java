package dev.threatdoc.recognise.data;

import com.google.auto.service.AutoService;
import dev.threatdoc.code.CodeBase;
import dev.threatdoc.code.CodeField;
import dev.threatdoc.code.CodeType;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.recognise.Module;
import dev.threatdoc.recognise.Notes;
import dev.threatdoc.recognise.Observation;
import dev.threatdoc.recognise.Recogniser;
import dev.threatdoc.vocabulary.Enums;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Data assets: the types that requests and messages carry and that are stored, as far as a field of theirs, by its name
 * or an annotation, is personal, financial or medical or opens something.
 */
@AutoService(Recogniser.class)
public final class DataAssets implements Recogniser {

    private static final Set<String> EMAIL = Set.of(
            "javax.validation.constraints.Email",
            "jakarta.validation.constraints.Email",
            "org.hibernate.validator.constraints.Email");
    private static final Set<String> CARD = Set.of("org.hibernate.validator.constraints.CreditCardNumber");
    /** Types that tell something about a thing and never are it. */
    private static final Set<String> TELL_ONLY = Set.of("boolean", "Boolean", "java.lang.Boolean");

    /** For the service loader. */
    public DataAssets() {}

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.code().isEmpty()) {
            return;
        }
        WordList words = WordList.load();
        DataTypes types = new DataTypes(module.code());
        module.code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS || t.kind() == CodeType.Kind.RECORD)
                .filter(t -> types.isStored(t) || types.isExchanged(t))
                .forEach(t -> asset(t, types, meanings(t, module.code(), words)).ifPresent(notes::add));
    }

    private static Optional<Observation> asset(CodeType type, DataTypes types, Map<CodeField, Meaning> meanings) {
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> properties = new TreeMap<>();
        if (meanings.values().stream().anyMatch(Meaning::isPersonal)) {
            properties.put("isPII", true);
        }
        if (meanings.containsValue(Meaning.CREDENTIALS)) {
            properties.put("isCredentials", true);
        }
        String level = meanings.values().stream().anyMatch(Meaning::isSensitive) ? "SENSITIVE" : "RESTRICTED";
        Enums.CLASSIFICATION.constant(level).ifPresent(c -> properties.put("classification", c));
        if (types.isStored(type)) {
            properties.put("isStored", true);
        }
        String fields = String.join(
                ", ", meanings.keySet().stream().map(CodeField::name).toList());
        properties.put("description", "Has the fields " + fields);
        CodeField first = meanings.keySet().iterator().next();
        return Optional.of(new Observation.Handles(
                type.name(),
                inWords(type.simpleName()),
                types.isExchanged(type),
                properties,
                new Evidence("field " + first.name(), first.place())));
    }

    /** The fields that mean something, its own first and then those that it inherits. */
    private static Map<CodeField, Meaning> meanings(CodeType type, CodeBase code, WordList words) {
        Map<CodeField, Meaning> meanings = new LinkedHashMap<>();
        withBases(type, code, new HashSet<>())
                .flatMap(t -> t.fields().stream())
                .filter(f -> !f.modifiers().contains("static") && !f.type().isAny(TELL_ONLY))
                .forEach(f -> meaning(f, code, words).ifPresent(m -> meanings.put(f, m)));
        return meanings;
    }

    private static Optional<Meaning> meaning(CodeField field, CodeBase code, WordList words) {
        if (field.annotations().stream().anyMatch(a -> a.type().isAny(CARD))) {
            return Optional.of(Meaning.FINANCIAL);
        }
        // A field of a type of this code's own says it in its own fields, which is more than its name says.
        Optional<Meaning> byName = code.find(field.type()).isPresent() ? Optional.empty() : words.meaning(field.name());
        return byName.or(
                () -> field.annotations().stream().anyMatch(a -> a.type().isAny(EMAIL))
                        ? Optional.of(Meaning.PERSONAL)
                        : Optional.empty());
    }

    private static Stream<CodeType> withBases(CodeType type, CodeBase code, Set<String> seen) {
        return seen.add(type.name())
                ? Stream.concat(
                        Stream.of(type),
                        type.supertypes().stream()
                                .flatMap(s -> code.find(s).stream())
                                .flatMap(s -> withBases(s, code, seen)))
                : Stream.empty();
    }

    private static String inWords(String simpleName) {
        return simpleName.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    }
}
