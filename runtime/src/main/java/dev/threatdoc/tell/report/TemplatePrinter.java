package dev.threatdoc.tell.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of the model as a template prints them. */
final class TemplatePrinter {

    private TemplatePrinter() {}

    /** A value of that type; nothing is printed as nothing. */
    static String print(TemplateType type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (type instanceof TemplateType.ListOf list && value instanceof List<?> items) {
            return items.stream().map(i -> printInList(list.item(), i)).collect(Collectors.joining(", "));
        }
        if (type instanceof TemplateThing thing) {
            return thing == TemplateVocabulary.FINDING
                    ? Escape.threatText(thing.print(value))
                    : Escape.userText(thing.print(value));
        }
        return scalar(type, value);
    }

    private static String printInList(TemplateType type, Object value) {
        return type instanceof TemplateThing thing ? Escape.userText(thing.label(value)) : print(type, value);
    }

    private static String scalar(TemplateType type, Object value) {
        if (type == TemplateType.Scalar.USER_TEXT) {
            return Escape.userText(value.toString());
        }
        if (type == TemplateType.Scalar.USER_LINES) {
            return Escape.userLines(value.toString());
        }
        if (type == TemplateType.Scalar.THREAT_TEXT) {
            return Escape.threatText(value.toString());
        }
        if (value instanceof Boolean flag) {
            return flag ? "True" : "False";
        }
        return value.equals(-1) ? "" : value.toString();
    }
}
