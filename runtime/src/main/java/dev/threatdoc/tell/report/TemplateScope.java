package dev.threatdoc.tell.report;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What names mean at one place of a template.
 *
 * @param items the types of the items of the repetitions around that place, the outermost first
 * @param findings whether the place is in the body of a list of findings, one pair of braces short of being inside it
 * @param level how deeply the place is nested, repetition or not
 */
record TemplateScope(List<TemplateType> items, boolean findings, int level) {

    /** How deeply a template may be nested; no person reads one that goes as far. */
    private static final int DEEPEST = 30;

    /** Outside of all repetitions. */
    static final TemplateScope OUTERMOST = new TemplateScope(List.of(), false, 0);

    /** What names mean where a name starts. */
    TemplatePath root(String name, TemplateText text, int index) throws TemplateException {
        if (name.equals("item")) {
            if (items.isEmpty()) {
                throw text.problem(index, "\"item\" is known inside of repeat and call only");
            }
            return new TemplatePath(items.size(), List.of(), items.get(items.size() - 1));
        }
        Optional<TemplateMember> member = TemplateVocabulary.ROOT.member(name);
        if (member.isEmpty()) {
            List<String> known = new ArrayList<>(TemplateVocabulary.ROOT.names());
            if (!items.isEmpty()) {
                known.add("item");
            }
            throw text.problem(index, "\"" + name + "\" is not known here; " + NearestName.advice(name, known));
        }
        return new TemplatePath(0, List.of(member.get()), member.get().type());
    }

    /** One level further in, names meaning the same. */
    TemplateScope nested(TemplateText text) throws TemplateException {
        if (level == DEEPEST) {
            throw text.problem(0, "the template is nested too deeply");
        }
        return new TemplateScope(items, findings, level + 1);
    }

    /** The same, in the body of a list of findings. */
    TemplateScope besideFindings() {
        return new TemplateScope(items, true, level);
    }

    /** Inside of a repetition of items of that type. */
    TemplateScope inside(TemplateType item) {
        List<TemplateType> more = new ArrayList<>(items);
        more.add(item);
        return new TemplateScope(List.copyOf(more), false, level);
    }
}
