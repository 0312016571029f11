package dev.threatdoc.tell.report;

import dev.threatdoc.model.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.List;

/**
 * Understands the fields of one text, and takes one pair off its doubled braces.
 *
 * <p>That is what Python's formatter does at each level, and templates of the original tool count their braces by it:
 * the text behind {@code repeat:} is expanded twice, once where the field stands and once for each item; the text
 * behind {@code if:} once.
 */
final class TemplateExpander {

    private final TemplateText in;
    private final TemplateScope scope;
    private final TemplateText out;
    private int next;

    private TemplateExpander(TemplateText in, TemplateScope scope) {
        this.in = in;
        this.scope = scope;
        this.out = in.empty();
    }

    /** The text with its fields understood. */
    static TemplateText expand(TemplateText text, TemplateScope scope) throws TemplateException {
        return new TemplateExpander(text, scope).expand();
    }

    /** A text whose fields have all been understood, as pieces to write. */
    static List<TemplateNode> nodes(TemplateText text) {
        List<TemplateNode> nodes = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean field = i < text.length() && text.field(i).isPresent();
            if (field || i == text.length()) {
                if (from < i) {
                    nodes.add(new TemplateNode.Literal(text.characters(from, i)));
                }
                from = i + 1;
            }
            if (field) {
                nodes.add(text.field(i).orElseThrow());
            }
        }
        return List.copyOf(nodes);
    }

    private TemplateText expand() throws TemplateException {
        while (next < in.length()) {
            boolean open = in.is(next, '{');
            if (open && !in.is(next + 1, '{')) {
                int start = next;
                out.add(field(), in, start);
            } else if (in.is(next, '}') && !in.is(next + 1, '}')) {
                throw in.problem(next, "this \"}\" closes nothing; a brace in the text is written twice");
            } else {
                boolean doubled = open || in.is(next, '}');
                out.copy(in, next);
                next += doubled ? 2 : 1;
            }
        }
        return out;
    }

    /** Understands the field that starts at the next character, and goes behind it. */
    private TemplateNode field() throws TemplateException {
        int start = next;
        int nameEnd = start + 1;
        while (nameEnd < in.length() && in.field(nameEnd).isEmpty() && ":}{![".indexOf(in.at(nameEnd)) < 0) {
            nameEnd++;
        }
        if (nameEnd == in.length()) {
            throw in.problem(start, "this \"{\" is never closed; a brace in the text is written twice");
        }
        if (!in.is(nameEnd, ':') && !in.is(nameEnd, '}')) {
            throw in.problem(nameEnd, "expected a name such as tm.name, then \":\" or \"}\"");
        }
        TemplatePath path = path(start + 1, nameEnd);
        if (in.is(nameEnd, '}')) {
            next = nameEnd + 1;
            return new TemplateNode.Print(path);
        }
        int end = closing(start, nameEnd + 1);
        next = end + 1;
        return new TemplateOperation(path, in.part(nameEnd + 1, end), scope).node();
    }

    private int closing(int start, int from) throws TemplateException {
        int open = 1;
        for (int i = from; i < in.length(); i++) {
            if (in.is(i, '{')) {
                open++;
            } else if (in.is(i, '}')) {
                open--;
                if (open == 0) {
                    return i;
                }
            }
        }
        throw in.problem(start, "this \"{\" is never closed; a brace in the text is written twice");
    }

    private TemplatePath path(int from, int to) throws TemplateException {
        String[] names = in.characters(from, to).split("\\.", -1);
        TemplatePath path = scope.root(names[0], in, from);
        int index = from + names[0].length() + 1;
        for (String name : List.of(names).subList(1, names.length)) {
            if (!(path.type() instanceof TemplateThing thing)) {
                throw in.problem(
                        index,
                        "\"" + name + "\" cannot be asked of " + path.type().words());
            }
            TemplateMember member = thing.member(name).orElse(null);
            if (member == null) {
                throw in.problem(
                        index,
                        "\"" + name + "\" is no property of " + thing.words() + "; "
                                + NearestName.advice(name, thing.names()));
            }
            path = path.then(member);
            index += name.length() + 1;
        }
        return path;
    }
}
