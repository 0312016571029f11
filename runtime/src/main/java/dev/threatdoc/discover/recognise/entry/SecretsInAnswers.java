package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Objects that answers hold whole, with a field for a password, its hash or a key that nothing keeps out. */
final class SecretsInAnswers implements OperationCheck {

    private static final Pattern SECRET = Pattern.compile(
            "(?i)(\\w*_?)?(passw(or)?d|passwd|pwd)(_?(hash|digest|salt))?"
                    + "|(encrypted|hashed)_?password|salt|(app|client|api|otp|mfa|totp|two_?factor)?_?secret(_?key)?|session_?key|private_?key");
    /** What is no secret although it is called like one, or is meant to be handed out. */
    private static final Pattern ELSE = Pattern.compile(
            "(?i)(is|has|no|need|must|change|forgot|reset|generated|initial|temp|temporary|one_?time).*");

    private static final Pattern TEXT =
            Pattern.compile("java\\.lang\\.(String|CharSequence)|char|byte|Byte|.*\\.String");

    private static final Pattern IDENTIFIES = Pattern.compile("(?i)(\\w*_?)?(id|uuid)");

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        Map<String, Weakness> found = new LinkedHashMap<>();
        AnswerTypes answers = new AnswerTypes(module.code());
        for (Answered answered : operations) {
            Operation operation = answered.operation();
            if (!operation.protocol().equals(Operation.HTTP)
                    || operation.handler().isEmpty()) {
                continue;
            }
            Handler handler = operation.handler().get();
            for (CodeType type : answers.of(handler)) {
                Optional<CodeField> secret = secret(type, module);
                if (secret.isEmpty()
                        || answers.isCleared(handler, type, secret.get().name())) {
                    continue;
                }
                Weakness weakness = found.get(type.name());
                found.put(
                        type.name(),
                        weakness == null
                                ? Weakness.of(
                                        WeaknessKinds.SECRET_IN_ANSWER,
                                        new Evidence(
                                                "answers hold \"" + secret.get().name() + "\" of " + type.simpleName(),
                                                operation.place()),
                                        "",
                                        operation.words())
                                : Operation.also(weakness, List.of(operation)));
            }
        }
        found.values().forEach(notes::weakness);
    }

    /** The field of something that is kept, and so has an id, which a serialiser writes. */
    private static Optional<CodeField> secret(CodeType type, Module module) {
        boolean kept = module.code().lineage(type).stream()
                .flatMap(t -> t.fields().stream())
                .anyMatch(f -> IDENTIFIES.matcher(f.name()).matches());
        return kept
                ? module.code().lineage(type).stream()
                        .flatMap(t -> t.fields().stream()
                                .filter(f ->
                                        isSecret(f) && Serialised.is(f, t) && !Serialised.isIgnored(f.name(), type)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSecret(CodeField field) {
        return SECRET.matcher(field.name()).matches()
                && !ELSE.matcher(field.name()).matches()
                && TEXT.matcher(field.type().name()).matches();
    }
}
