package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes types of Java as schemas of OpenAPI, as far as their names tell. */
final class OpenApiSchema {

    private static final List<String> NUMBERS =
            List.of("int", "Integer", "long", "Long", "short", "Short", "byte", "Byte");
    private static final List<String> FRACTIONS = List.of("double", "Double", "float", "Float", "BigDecimal");
    private static final Pattern LIST = Pattern.compile("(List|Set|Collection|Iterable)<.*");

    private OpenApiSchema() {}

    /** Writes a type as a member; the type itself under {@code x-java-type}. */
    static void write(JsonGenerator json, String member, String type) throws IOException {
        json.writeObjectFieldStart(member);
        String simple = simple(type);
        boolean list = type.endsWith("[]") || LIST.matcher(simple).matches();
        if (list) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            json.writeEndObject();
        } else if (NUMBERS.contains(simple)) {
            json.writeStringField("type", "integer");
        } else if (FRACTIONS.contains(simple)) {
            json.writeStringField("type", "number");
        } else if (simple.equalsIgnoreCase("boolean")) {
            json.writeStringField("type", "boolean");
        } else if (simple.equals("String")) {
            json.writeStringField("type", "string");
        }
        if (!type.isBlank()) {
            json.writeStringField("x-java-type", type);
        }
        json.writeEndObject();
    }

    /** The type's name without its package. */
    static String simple(String type) {
        int arguments = type.indexOf('<');
        String head = arguments < 0 ? type : type.substring(0, arguments);
        return head.substring(head.lastIndexOf('.') + 1) + (arguments < 0 ? "" : type.substring(arguments));
    }
}
