package dev.threatdoc.threat.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts statements into one sentence that can be read one way only.
 *
 * <p>What speaks of the same subject shares it: "it is not hardened or has no access control". Below the outermost
 * group, "either" starts a choice, and brackets hold together what has to be true together.
 */
final class Sentence {

    private Sentence() {}

    /** The sentence, with a capital and a full stop. */
    static String of(Clause said) {
        String words = words(said);
        int first = words.startsWith("(") ? 1 : 0;
        return words.substring(0, first)
                + words.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + words.substring(first + 1)
                + ".";
    }

    private static String words(Clause said) {
        if (said instanceof Clause.Group group) {
            List<String> chunks = chunks(group);
            boolean nested = group.parts().stream().anyMatch(p -> p instanceof Clause.Group);
            String separator = nested && !group.all() ? "; " : nested || chunks.size() > 2 ? ", " : " ";
            if (nested) {
                return String.join(separator + word(group.all()) + " ", chunks);
            }
            return list(chunks, group.all());
        }
        return clause(said);
    }

    /** A list such as {@code a, b or c}. */
    static String list(List<String> items, boolean all) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + word(all) + " " + items.get(last);
    }

    /** The parts of the outermost group, neighbours about the same subject joined. */
    private static List<String> chunks(Clause.Group group) {
        List<String> chunks = new ArrayList<>();
        List<Clause.Simple> run = new ArrayList<>();
        for (Clause part : group.parts()) {
            boolean continues = part instanceof Clause.Simple clause
                    && !run.isEmpty()
                    && !clause.subject().isEmpty()
                    && run.get(0).subject().equals(clause.subject());
            if (!continues && !run.isEmpty()) {
                chunks.add(joined(run, group.all(), ""));
                run.clear();
            }
            if (part instanceof Clause.Simple clause) {
                run.add(clause);
            } else {
                // In a choice, the semicolon between its parts holds each of them together.
                chunks.add(group.all() ? below(part) : inside(part));
            }
        }
        if (!run.isEmpty()) {
            chunks.add(joined(run, group.all(), ""));
        }
        return chunks;
    }

    /** The same as a statement within another sentence that needs no brackets to hold it together. */
    static String inside(Clause said) {
        boolean all = said instanceof Clause.Group group && group.all();
        return all ? list(chunks((Clause.Group) said), true) : below(said);
    }

    /** The same as a part of another sentence: with brackets around what has to be true together. */
    static String below(Clause said) {
        if (!(said instanceof Clause.Group group)) {
            return clause(said);
        }
        List<Clause> parts = group.parts();
        boolean shared = parts.get(0) instanceof Clause.Simple first && group.isAbout(first.subject());
        boolean flat = parts.stream().allMatch(p -> p instanceof Clause.Simple);
        if (shared && flat) {
            List<Clause.Simple> run = parts.stream().map(p -> (Clause.Simple) p).toList();
            String joined = joined(run, group.all(), group.all() ? "" : "either ");
            return group.all() ? "(" + joined + ")" : joined;
        }
        String list = list(parts.stream().map(Sentence::below).toList(), group.all());
        return group.all() ? "(" + list + ")" : "either " + list;
    }

    private static String joined(List<Clause.Simple> run, boolean all, String either) {
        List<String> predicates = run.stream().map(Clause.Simple::predicate).toList();
        return subject(run.get(0)) + either + list(predicates, all);
    }

    private static String clause(Clause said) {
        Clause.Simple clause = (Clause.Simple) said;
        return subject(clause) + clause.predicate();
    }

    private static String subject(Clause.Simple clause) {
        return clause.subject().isEmpty() ? "" : clause.subject() + " ";
    }

    private static String word(boolean all) {
        return all ? "and" : "or";
    }
}
