package dev.threatdoc.tell.report;

import dev.threatdoc.model.vocabulary.NearestName;
import dev.threatdoc.tell.report.TemplateType.ListOf;
import java.util.List;
import java.util.Optional;

/**
 * Understands what stands behind the first colon of a field: {@code repeat:}, {@code if:}, {@code not:}, {@code call:}.
 */
final class TemplateOperation {

    private static final List<String> OPERATIONS = List.of("repeat", "if", "not", "call");

    private final TemplatePath path;
    private final TemplateText text;
    private final TemplateScope outer;
    private final TemplateScope scope;

    /**
     * An operation.
     *
     * @param path the value that it is applied to
     * @param text all that stands behind the colon
     * @param scope what names mean where the field stands
     */
    TemplateOperation(TemplatePath path, TemplateText text, TemplateScope scope) throws TemplateException {
        this.path = path;
        this.text = text;
        this.outer = scope;
        this.scope = scope.nested(text);
    }

    TemplateNode node() throws TemplateException {
        int end = wordEnd(0);
        String operation = text.characters(0, end);
        if (text.length() == 0) {
            return new TemplateNode.Print(path);
        }
        if (operation.equals("call")) {
            return call(end);
        }
        if (!OPERATIONS.contains(operation)) {
            throw text.problem(
                    0, "\"" + shorten(operation) + "\" is no operation; " + NearestName.advice(operation, OPERATIONS));
        }
        if (!text.is(end, ':')) {
            throw text.problem(end, "expected \":\" behind \"" + operation + "\"");
        }
        TemplateText body = text.part(end + 1, text.length());
        if (operation.equals("repeat")) {
            return repeat(path, body, scope);
        }
        return new TemplateNode.When(
                path, operation.equals("if"), TemplateExpander.nodes(TemplateExpander.expand(body, scope)));
    }

    private TemplateNode call(int end) throws TemplateException {
        int from = Math.min(end + 1, text.length());
        TemplatePath result = path;
        TemplateScope bodyScope = scope;
        if (!isMethod()) {
            int nameEnd = wordEnd(from);
            result = called(helper(from, nameEnd), from);
            if (isListOfFindings(result)) {
                bodyScope = scope.besideFindings();
            }
            from = Math.min(nameEnd + 1, text.length());
        }
        if (from == text.length()) {
            return new TemplateNode.Print(result);
        }
        return repeat(result, text.part(from, text.length()), bodyScope);
    }

    private TemplateNode repeat(TemplatePath list, TemplateText body, TemplateScope bodyScope)
            throws TemplateException {
        if (!(list.type() instanceof ListOf type)) {
            throw text.problem(
                    0,
                    "a list is expected to repeat something, but this is "
                            + list.type().words());
        }
        TemplateText once = TemplateExpander.expand(body, bodyScope);
        TemplateScope inside = scope.inside(type.item());
        TemplateText twice = TemplateExpander.expand(once, inside);
        return new TemplateNode.Repeat(list, inside.items().size(), TemplateExpander.nodes(twice), text);
    }

    private TemplateHelper helper(int from, int to) throws TemplateException {
        String name = text.characters(from, to);
        Optional<TemplateHelper> helper = TemplateHelper.find(name);
        if (helper.isEmpty()) {
            throw text.problem(
                    from,
                    "\"" + shorten(name) + "\" is no helper; " + NearestName.advice(name, TemplateHelper.names()));
        }
        return helper.get();
    }

    private TemplatePath called(TemplateHelper helper, int index) throws TemplateException {
        if (helper.takes(path.type())) {
            return path.then(helper.member());
        }
        if (outer.findings() && helper.ofFindings() && path.steps().isEmpty()) {
            // The original's own templates leave the braces around these helpers undoubled in the body of a list of
            // findings. Read to the letter, "item" is then the element, and the original prints nothing for them.
            return new TemplatePath(
                    path.depth() + 1, List.of(helper.member()), helper.member().type());
        }
        throw text.problem(
                index,
                helper.name() + " is for " + helper.taker() + ", but this is "
                        + path.type().words());
    }

    private boolean isMethod() {
        List<TemplateMember> steps = path.steps();
        return !steps.isEmpty() && steps.get(steps.size() - 1).method();
    }

    private static boolean isListOfFindings(TemplatePath result) {
        return result.type() instanceof ListOf list && list.item() == TemplateVocabulary.FINDING;
    }

    /** The first index that belongs to no word. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()
                && !text.is(end, ':')
                && !text.is(end, '{')
                && text.field(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private static String shorten(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "...";
    }
}
