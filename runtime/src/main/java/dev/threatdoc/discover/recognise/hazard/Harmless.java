package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.TypeName;
import java.util.Set;
import java.util.regex.Pattern;

/** Types whose values can hold no text that does harm, and calls whose results cannot. */
final class Harmless {

    private static final Pattern TYPE = Pattern.compile("(java\\.(lang|util|time|math)\\.)?(byte|short|int|long|float"
            + "|double|boolean|char|void|Byte|Short|Integer|Long|Float|Double|Boolean|Character|Number|UUID|BigDecimal"
            + "|BigInteger|Local\\w+|Instant|Duration|Zoned\\w+|Offset\\w+|Date|Class|Void|Year\\w*|Currency)"
            + "|org\\.springframework\\.data\\.domain\\.(Pageable|Sort|PageRequest)");
    /** Many of these are a text. */
    private static final Set<String> OF_TEXT = Set.of("byte", "char", "Byte", "Character");

    private static final Set<String> HOLDERS = Set.of(
            "java.util.List",
            "java.util.Set",
            "java.util.Collection",
            "java.util.Optional",
            "java.lang.Iterable",
            "java.util.stream.Stream");
    private static final Set<String> CALLS = Set.of(
            "length",
            "size",
            "indexOf",
            "lastIndexOf",
            "isEmpty",
            "isBlank",
            "equals",
            "equalsIgnoreCase",
            "hashCode",
            "compareTo",
            "contains",
            "startsWith",
            "endsWith",
            "matches",
            "parseInt",
            "parseLong",
            "parseDouble",
            "parseBoolean",
            "intValue",
            "longValue",
            "getClass",
            "getSimpleName",
            "ordinal",
            "getSize",
            "getTime",
            "count");

    private Harmless() {}

    /** Whether no value of a type is a text that does harm. */
    static boolean isHarmless(TypeName type, CodeBase code) {
        if (type.candidates().stream().anyMatch(c -> TYPE.matcher(c).matches())) {
            return type.dimensions() == 0 || !OF_TEXT.contains(type.simpleName());
        }
        if (type.isAny(HOLDERS)) {
            return !type.arguments().isEmpty() && type.arguments().stream().allMatch(a -> isHarmless(a, code));
        }
        return code.find(type).filter(t -> t.kind() == CodeType.Kind.ENUM).isPresent();
    }

    /** Whether a method of that name, of whatever, returns nothing that does harm. */
    static boolean isHarmless(String method) {
        return CALLS.contains(method);
    }
}
