package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.read.code.CodeText;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.config.Secrets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code as evidence shows it: as it is written, but for texts in it that may be secrets. */
final class ShownTaint {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key)\\s*[=:]\\s*['\"]?)([^\\s'\"&;?%]{4,})");
    /** Letters and digits in one word, as keys and passwords have them and words do not. */
    private static final Pattern KEY = Pattern.compile("(?=.*\\d.*\\d)(?=.*[A-Za-z])[^\\s/.:?<>(){}-]{10,}");

    private ShownTaint() {}

    static String of(Expression expression) {
        String text = CodeText.of(expression);
        return TEXT.matcher(text).replaceAll(m -> Matcher.quoteReplacement("\"" + masked(m.group(1)) + "\""));
    }

    private static String masked(String text) {
        String known = Secrets.masked(text);
        return KEY.matcher(known).matches()
                ? Secrets.MASK
                : GIVEN.matcher(known).replaceAll("$1" + Secrets.MASK);
    }
}
