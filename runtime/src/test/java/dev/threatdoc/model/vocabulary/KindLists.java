package dev.threatdoc.model.vocabulary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of kinds in the JSON schemas. */
final class KindLists {

    /** The only list of either file that has a kind below another in it, which no other list has. */
    private static final Pattern LIST =
            Pattern.compile("(?<indent>[ ]*)\"enum\": \\[\n(?<items>[^\\]]*\"SetOfProcesses\"[^\\]]*)]");

    private KindLists() {}

    /** The kinds of elements, by name. */
    static String inModels(String schema, List<ElementKind> kinds) {
        return with(schema, kinds.stream().filter(KindLists::isElement).map(ElementKind::name));
    }

    /** What a threat can apply to: all but data, by name or by annotation. */
    static String inThreats(String schema, List<ElementKind> kinds) {
        return with(
                schema,
                kinds.stream()
                        .filter(k -> k.is(Kinds.ELEMENT))
                        .flatMap(k -> Stream.of(k.name(), k.annotation())
                                .filter(n -> !n.isEmpty())
                                .distinct()));
    }

    private static boolean isElement(ElementKind kind) {
        return kind.is(Kinds.ELEMENT) && !kind.is(Kinds.DATAFLOW) && !kind.is(Kinds.BOUNDARY);
    }

    private static String with(String schema, Stream<String> names) {
        Matcher list = LIST.matcher(schema);
        if (!list.find()) {
            throw new AssertionError("the schema has no list of kinds any more");
        }
        String indent = list.group("indent");
        String items = names.map(n -> indent + "  \"" + n + "\"").collect(Collectors.joining(",\n"));
        return schema.substring(0, list.start()) + indent + "\"enum\": [\n" + items + "\n" + indent + "]"
                + schema.substring(list.end());
    }
}
