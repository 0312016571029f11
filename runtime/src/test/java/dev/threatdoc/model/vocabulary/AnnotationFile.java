package dev.threatdoc.model.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of one annotation, with what the vocabulary says of it written anew: attributes, their types, defaults and
 * comments. What the vocabulary does not know stays: examples, further paragraphs, attributes of the annotation's own.
 */
final class AnnotationFile {

    private static final Pattern MEMBER = Pattern.compile(
            "    /\\*\\*(?<comment>(?:[^*]|\\*(?!/))*)\\*/\\s*(?<type>[\\w<>?\\[\\]]+) (?<name>\\w+)\\(\\)[^;]*;\n");
    /** What the comment of an attribute says of its default, unless somebody had to say more. */
    private static final Pattern USUAL =
            Pattern.compile("(?:Each is a type with \\{@link DataAsset\\}\\. )?If left out: "
                    + "(?:not said|none|\\{@code [^}]*\\}, (?:as an assumption|not said))\\.");

    private final String head;
    private final Map<String, String> members = new LinkedHashMap<>();

    private AnnotationFile(String text) {
        int body = text.indexOf("{\n", text.indexOf("public @interface ")) + "{\n".length();
        this.head = text.substring(0, body);
        Matcher member = MEMBER.matcher(text);
        for (int at = body; member.find(at); at = member.end()) {
            members.put(member.group("name"), member.group());
        }
    }

    /**
     * The file as it should be.
     *
     * @param text the file as it is
     * @param meaning what the annotation says; empty where the vocabulary does not say it
     * @param own the attributes that are the annotation's own
     * @param specs what it declares, by the names of attributes
     */
    static String of(String text, String meaning, Set<String> own, Map<String, PropertySpec> specs) {
        AnnotationFile file = new AnnotationFile(text);
        file.members.keySet().removeIf(n -> !own.contains(n) && !specs.containsKey(n));
        List<String> order = new ArrayList<>(file.members.keySet());
        String before = "";
        for (Map.Entry<String, PropertySpec> spec : specs.entrySet()) {
            String name = spec.getKey();
            if (!order.contains(name)) {
                // Behind the one that the vocabulary has before it; a first one behind the annotation's own.
                order.add(
                        before.isEmpty()
                                ? (int) order.stream().filter(own::contains).count()
                                : order.indexOf(before) + 1,
                        name);
            }
            file.members.put(name, member(name, spec.getValue(), file.members.get(name)));
            before = name;
        }
        String body = String.join("\n", order.stream().map(file.members::get).toList());
        return headed(file.head, meaning) + "\n" + body + "}\n";
    }

    /** The file of an annotation that there is not yet. */
    static String blank(ElementKind kind) {
        return """
                package dev.threatdoc.annotation;

                import java.lang.annotation.Documented;
                import java.lang.annotation.ElementType;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import java.lang.annotation.Target;

                """ + JavadocText.of("", List.of(kind.meaning())) + """
                @Documented
                @Retention(RetentionPolicy.CLASS)
                @Target(ElementType.TYPE)
                public @interface %s {

                    /**
                     * The name in diagrams, reports and messages.
                     *
                     * <p>If left out: the simple name of the type in words, so that {@code CommentController} becomes "Comment
                     * Controller".
                     */
                    String value() default "";
                }
                """.formatted(kind.annotation());
    }

    /** The head with that meaning as the first paragraph of the comment. */
    private static String headed(String head, String meaning) {
        int start = head.indexOf("\n/**") + 1;
        int end = head.indexOf("*/\n", start) + "*/\n".length();
        String comment = head.substring(start, end);
        String said = JavadocText.paragraphs(
                        comment.replaceAll("/\\*\\*|\\*/", "").replaceAll("(?s)\n \\*\n.*", ""))
                .get(0);
        if (meaning.isEmpty() || plain(said).startsWith(meaning)) {
            return head;
        }
        int rest = comment.indexOf("\n *\n");
        String written = JavadocText.of("", rest < 0 ? List.of(meaning) : List.of(meaning, "more"));
        String first = rest < 0 ? written : written.substring(0, written.indexOf("\n *\n")) + comment.substring(rest);
        return head.substring(0, start) + first + head.substring(end);
    }

    private static String member(String name, PropertySpec spec, String before) {
        List<String> said = before == null ? List.of() : said(before);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(!said.isEmpty() && plain(said.get(0)).equals(spec.meaning()) ? said.get(0) : spec.meaning());
        List<String> rest = said.isEmpty() ? List.of() : said.subList(1, said.size());
        boolean isUsual = rest.isEmpty()
                || (rest.size() == 1 && USUAL.matcher(rest.get(0)).matches());
        paragraphs.addAll(isUsual ? List.of(leftOut(spec)) : rest);
        return JavadocText.of("    ", paragraphs) + "    " + type(spec.type()) + " " + name + "() default "
                + literal(spec.type(), spec.defaultValue()) + ";\n";
    }

    private static List<String> said(String member) {
        Matcher matcher = MEMBER.matcher(member);
        return matcher.matches() ? JavadocText.paragraphs(matcher.group("comment")) : List.of();
    }

    private static String leftOut(PropertySpec spec) {
        if (isOfData(spec.type())) {
            return "Each is a type with {@link DataAsset}. If left out: none.";
        }
        if (spec.type() instanceof ValueType.ListOf) {
            return "If left out: none.";
        }
        if (spec.defaultValue().equals("")) {
            return "If left out: not said.";
        }
        if (spec.defaultValue().equals(-1)) {
            return "If left out: {@code -1}, not said.";
        }
        String words = spec.defaultValue() instanceof EnumConstant constant
                ? constant.name()
                : literal(spec.type(), spec.defaultValue());
        return "If left out: {@code " + words + "}, as an assumption.";
    }

    private static boolean isOfData(ValueType type) {
        return type instanceof ValueType.ListOf list && list.item() instanceof ValueType.Reference;
    }

    private static String type(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return type(list.item()) + "[]";
        }
        if (type instanceof ValueType.Enumerated enumerated) {
            return enumerated.type().name();
        }
        if (type instanceof ValueType.Reference) {
            return "Class<?>";
        }
        return type == ValueType.BOOLEAN ? "boolean" : type == ValueType.INTEGER ? "int" : "String";
    }

    private static String literal(ValueType type, Object value) {
        if (type instanceof ValueType.ListOf) {
            return "{}";
        }
        return type == ValueType.TEXT ? "\"" + value + "\"" : String.valueOf(value);
    }

    /** A paragraph without its inline tags. */
    private static String plain(String paragraph) {
        return paragraph.replaceAll("\\{@(?:code|link|literal) ([^}]*)\\}", "$1");
    }
}
