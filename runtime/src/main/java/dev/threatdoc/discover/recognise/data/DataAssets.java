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
import dev.threatdoc.read.code.CodeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        WordList words = module.words();
        MeaningfulFields fields = new MeaningfulFields(module.code(), words, types);
        carriers.forEach(t -> asset(t, types, fields.of(t), words.meaningOfType(t.simpleName()))
                .ifPresent(notes::add));
    }

    private static Optional<Observation> asset(
            CodeType type, DataTypes types, List<MeaningfulFields.Found> fields, Optional<Meaning> byName) {
        Set<Meaning> meanings = new HashSet<>();
        fields.forEach(f -> meanings.add(f.meaning()));
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
            properties.put(
                    PropertyNames.DESCRIPTION,
                    "Has the fields "
                            + fields.stream().map(MeaningfulFields.Found::path).collect(Collectors.joining(", ")));
        }
        return Optional.of(new Observation.Handles(
                type.name(),
                inWords(type.simpleName()),
                types.isExchanged(type),
                properties,
                fields.stream()
                        .findFirst()
                        .map(f -> new Evidence("field " + f.path(), f.field().place()))
                        .orElseGet(() -> new Evidence("type " + type.simpleName(), type.place()))));
    }

    private static String inWords(String simpleName) {
        return simpleName.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    }
}
