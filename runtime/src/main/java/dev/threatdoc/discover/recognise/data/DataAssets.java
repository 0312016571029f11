package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.Meaning;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Observation;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.discover.recognise.WordList;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Data assets: the types that handlers of requests and messages, interfaces of clients and tools of language models
 * name, and those that are stored, as far as a field of theirs, by its name, its type or an annotation, is personal,
 * financial or medical or opens something.
 */
final class DataAssets implements Recogniser {

    @Override
    public void recognise(Module module, Notes notes) {
        if (module.code().isEmpty()) {
            return;
        }
        DataTypes types = new DataTypes(module.code());
        List<CodeType> carriers = module.code().types().stream()
                .filter(t -> t.kind() == CodeType.Kind.CLASS || t.kind() == CodeType.Kind.RECORD)
                .filter(t -> types.isStored(t) || types.isExchanged(t) || types.isTold(t))
                .toList();
        if (carriers.isEmpty()) {
            return;
        }
        WordList words = WordList.load();
        FieldMeaning meaning = new FieldMeaning(module.code(), words);
        carriers.forEach(t -> asset(t, types, meanings(t, module.code(), meaning), words.meaning(t.simpleName()))
                .ifPresent(notes::add));
    }

    private static Optional<Observation> asset(
            CodeType type, DataTypes types, Map<CodeField, Meaning> fields, Optional<Meaning> byName) {
        Set<Meaning> meanings = new HashSet<>(fields.values());
        byName.ifPresent(meanings::add);
        if (meanings.isEmpty() && !types.isNamed(type)) {
            return Optional.empty();
        }
        Map<PropertyName, Object> properties = new TreeMap<>();
        if (meanings.stream().anyMatch(Meaning::isPersonal)) {
            properties.put(PropertyNames.IS_PII, true);
        }
        if (meanings.contains(Meaning.CREDENTIALS)) {
            properties.put(PropertyNames.IS_CREDENTIALS, true);
        }
        if (!meanings.isEmpty()) {
            String level = meanings.stream().anyMatch(Meaning::isSensitive) ? "SENSITIVE" : "RESTRICTED";
            Enums.CLASSIFICATION.constant(level).ifPresent(c -> properties.put(PropertyNames.CLASSIFICATION, c));
        }
        if (types.isStored(type)) {
            properties.put(PropertyNames.IS_STORED, true);
        }
        if (!fields.isEmpty()) {
            String names = String.join(
                    ", ", fields.keySet().stream().map(CodeField::name).toList());
            properties.put(PropertyNames.DESCRIPTION, "Has the fields " + names);
        }
        return Optional.of(new Observation.Handles(
                type.name(),
                inWords(type.simpleName()),
                types.isExchanged(type),
                properties,
                fields.keySet().stream()
                        .findFirst()
                        .map(f -> new Evidence("field " + f.name(), f.place()))
                        .orElseGet(() -> new Evidence("type " + type.simpleName(), type.place()))));
    }

    /** The fields that mean something, its own first and then those that it inherits. */
    private static Map<CodeField, Meaning> meanings(CodeType type, CodeBase code, FieldMeaning meaning) {
        Map<CodeField, Meaning> meanings = new LinkedHashMap<>();
        withBases(type, code, new HashSet<>())
                .flatMap(t -> t.fields().stream())
                .filter(f -> !f.modifiers().contains("static"))
                .forEach(f -> meaning.of(f).ifPresent(m -> meanings.put(f, m)));
        return meanings;
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
