package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeBase;
import java.util.List;

/** Operations that change something and that anybody may call, or that lack the rule that their neighbours have. */
final class OpenOperations implements OperationCheck {

    @Override
    public void check(List<Answered> operations, Module module, Notes notes) {
        List<Answered> open =
                operations.stream().filter(a -> isOpenChange(a, module.code())).toList();
        boolean guarded = operations.stream().anyMatch(a -> !a.isOpen());
        if (!guarded) {
            unprotected(
                    open.stream().filter(a -> a.decision().rules().isEmpty()).toList(), notes);
            open.stream().filter(a -> !a.decision().rules().isEmpty()).forEach(a -> opened(a, notes));
            return;
        }
        for (Answered answered : open) {
            if (answered.decision().rules().isEmpty()) {
                note(
                        WeaknessKinds.OPERATION_WITHOUT_RULE,
                        "no rule says who may call " + words(answered),
                        answered,
                        notes);
            } else {
                opened(answered, notes);
            }
        }
        operations.stream()
                .filter(a -> isForgotten(a, operations, module.code()))
                .forEach(a -> note(
                        WeaknessKinds.OPERATION_WITHOUT_RULE,
                        "no rule says which role may call " + words(a),
                        a,
                        notes));
    }

    private static void opened(Answered answered, Notes notes) {
        note(WeaknessKinds.OPEN_OPERATION, "anybody may call " + words(answered), answered, notes);
    }

    private static boolean isOpenChange(Answered answered, CodeBase code) {
        return answered.isOpen()
                && answered.operation().protocol().equals(Operation.HTTP)
                && !answered.isForStrangers()
                && !answered.looksAtCaller(code)
                && new Changes(code).by(answered);
    }

    /** A program without any protection is one fact, and not one for each of its operations. */
    private static void unprotected(List<Answered> open, Notes notes) {
        if (open.isEmpty()) {
            return;
        }
        Answered first = open.get(0);
        String more = open.size() == 1 ? "" : " and " + (open.size() - 1) + " more that change something";
        Weakness weakness = Weakness.of(
                WeaknessKinds.OPEN_OPERATION,
                new Evidence(
                        "anybody may call " + words(first) + more,
                        first.operation().place()),
                "",
                words(first));
        notes.weakness(Operation.also(
                weakness, open.stream().skip(1).map(Answered::operation).toList()));
    }

    /** Whether others of its type take a role, by annotations of their own, and it takes none. */
    private static boolean isForgotten(Answered answered, List<Answered> operations, CodeBase code) {
        if (answered.decision().access() != Access.AUTHENTICATED
                || !answered.changes()
                || answered.isForStrangers()
                || answered.looksAtCaller(code)
                || isAnnotated(answered)) {
            return false;
        }
        List<Answered> siblings = operations.stream()
                .filter(o -> !o.equals(answered) && o.changes() && type(o).equals(type(answered)) && !type(o).isEmpty())
                .toList();
        return siblings.size() >= 2
                && siblings.stream().allMatch(s -> s.decision().access() == Access.RESTRICTED && isAnnotated(s));
    }

    private static String type(Answered answered) {
        return answered.operation().handler().map(h -> h.type().name()).orElse("");
    }

    private static boolean isAnnotated(Answered answered) {
        return answered.decision().rules().stream().anyMatch(r -> r.text().startsWith("@"));
    }

    private static void note(WeaknessKind kind, String summary, Answered answered, Notes notes) {
        List<Evidence> rules = answered.decision().rules();
        Weakness weakness = Weakness.of(
                kind,
                new Evidence(summary, answered.operation().place()),
                rules.isEmpty() ? "" : rules.get(0).text(),
                words(answered));
        for (Evidence rule : rules) {
            weakness = weakness.with(rule);
        }
        notes.weakness(weakness);
    }

    private static String words(Answered answered) {
        return answered.operation().words();
    }
}
