package dev.threatdoc.discover.recognise.data;

import dev.threatdoc.discover.recognise.ModelCalls;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Personal data that go to language models of others: what tools return, what the methods of assistants take, and what
 * is put into a prompt whole.
 */
final class DataToModels implements Recogniser {

    private static final int MOST_NAMES = 4;
    private static final Pattern THING = Pattern.compile(
            "(?i).*(agent|bot|assistant|model|tool|plugin|prompt|skill|workflow|product|company|brand|project|team|device|room)"
                    + "(dto|vo|do|po|bo|entity|info|response|request|record|config|detail|details|card|summary)?");
    private static final Pattern CALLED =
            Pattern.compile("(?i)(\\w*_?)?(name|title|avatar|icon|image|picture|photo|logo|description)(_?url)?");

    @Override
    public void recognise(Module module, Notes notes) {
        CodeBase code = module.code();
        if (!ModelCalls.mayBeIn(code) && NamedTypes.TOOLS.stream().noneMatch(code::hasAnnotation)) {
            return;
        }
        if (ModelCalls.areOwn(module)) {
            return;
        }
        MeaningfulFields fields = new MeaningfulFields(code, module.words(), new DataTypes(code));
        for (CodeType type : code.types()) {
            boolean isAssistant = ModelCalls.isAssistant(type);
            for (CodeMethod method : type.methods()) {
                if (NamedTypes.isTool(method)) {
                    held(Stream.of(method.returnType()), code, fields)
                            .ifPresent(h -> notes.weakness(weakness(
                                    h, "go to the model from the tool " + method.name() + "()", "", method.place())));
                } else if (isAssistant) {
                    held(method.parameters().stream().map(CodeParameter::type), code, fields)
                            .ifPresent(h -> notes.weakness(
                                    weakness(h, "go to the model by " + method.name() + "()", "", method.place())));
                } else {
                    prompts(type, method, code, fields, notes);
                }
            }
        }
    }

    /** A type with personal data, and the fields that show it. */
    private record Held(CodeType type, List<MeaningfulFields.Found> fields) {}

    private static Optional<Held> held(Stream<TypeName> types, CodeBase code, MeaningfulFields fields) {
        return types.flatMap(NamedTypes::withArguments)
                .flatMap(t -> code.find(t).stream())
                .map(t -> new Held(
                        t,
                        fields.of(t).stream()
                                .filter(f -> f.meaning().isPersonal() && !isOfThing(t, f))
                                .toList()))
                .filter(h -> !h.fields().isEmpty())
                .findFirst();
    }

    /** Whether something is called and looks as people do, and is none: what answers for a model, or is sold. */
    private static boolean isOfThing(CodeType type, MeaningfulFields.Found field) {
        return THING.matcher(type.simpleName()).matches()
                && CALLED.matcher(field.field().name()).matches()
                && field.path().equals(field.field().name());
    }

    /** An object that becomes text in a prompt; of one whose number alone is taken, only that does. */
    private static void prompts(CodeType type, CodeMethod method, CodeBase code, MeaningfulFields fields, Notes notes) {
        method.all()
                .filter(e -> ModelCalls.isAsked(e) || ModelCalls.isSystem(e))
                .forEach(e -> ModelCalls.arguments(e).stream()
                        .flatMap(DataToModels::whole)
                        .flatMap(v -> held(v.type().stream(), code, fields).stream())
                        .limit(1)
                        .forEach(h -> notes.weakness(weakness(
                                h,
                                "are put into a prompt",
                                CodeText.of(e),
                                new Site<>(e, type, method.place()).place()))));
    }

    private static Stream<Expression.Variable> whole(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return Stream.of(variable);
        }
        if (expression instanceof Expression.Call call) {
            boolean isText = call.name().equals("toString") || call.name().equals("toJson");
            return Stream.concat(
                    isText
                                    || call.receiver()
                                            .filter(r -> r instanceof Expression.Call)
                                            .isPresent()
                            ? call.receiver().stream().flatMap(DataToModels::whole)
                            : Stream.of(),
                    call.arguments().stream().flatMap(DataToModels::whole));
        }
        return expression instanceof Expression.Select
                ? Stream.of()
                : expression.parts().stream().flatMap(DataToModels::whole);
    }

    private static Weakness weakness(Held held, String how, String statement, CodePlace place) {
        String names = held.fields().stream()
                .limit(MOST_NAMES)
                .map(MeaningfulFields.Found::path)
                .collect(Collectors.joining(", "));
        MeaningfulFields.Found first = held.fields().get(0);
        return Weakness.of(
                        WeaknessKinds.PERSONAL_DATA_TO_MODEL,
                        new Evidence(names + " of " + held.type().simpleName() + " " + how, place),
                        statement,
                        "")
                .with(new Evidence("field " + first.path(), first.field().place()));
    }
}
