package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a condition into words. */
final class Lexer {

    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "in", "is", "if", "else", "for", "True", "False", "None");

    private static final Set<String> OTHER_KEYWORDS = Set.of(
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "except",
            "finally",
            "from",
            "global",
            "import",
            "lambda",
            "nonlocal",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private static final Set<String> LONG_SYMBOLS = Set.of("==", "!=", "<=", ">=", "//");

    private static final String SYMBOLS = "<>()[]{},.+-*/%";

    private static final Pattern TEXT_PREFIX = Pattern.compile("[bBfFrRuU]{1,2}");

    /** What people who know Python or Java may write, and what to say to them; longer ones first. */
    private static final Map<String, String> REFUSED = refused();

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** The words of a condition, the last of them being the {@link Kind#END end}. */
    static List<Token> tokens(Source source) throws ConditionException {
        if (source.text().length() > Source.MAX_LENGTH) {
            throw source.error(0, "the condition is longer than " + Source.MAX_LENGTH + " characters");
        }
        return new Lexer(source).run();
    }

    private List<Token> run() throws ConditionException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                at++;
            } else if (c == '\'' || c == '"') {
                tokens.add(TextLiteral.read(source, at));
                at = tokens.get(tokens.size() - 1).end();
            } else if (isDigit(c)) {
                number();
            } else if (isNameStart(c)) {
                name();
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Kind.END, "", at, at));
        return tokens;
    }

    private void number() throws ConditionException {
        int start = at;
        skipDigits();
        boolean decimal = at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
        if (decimal) {
            at++;
            skipDigits();
        }
        if (at < text.length() && (isNameStart(text.charAt(at)) || text.charAt(at) == '.')) {
            throw source.error(
                    start, "not a number; write digits with at most one point between them, such as 8 or 0.5");
        }
        if (text.charAt(start) == '0' && at > start + 1 && text.charAt(start + 1) != '.') {
            throw source.error(start, "a number cannot start with 0");
        }
        add(decimal ? Kind.DECIMAL : Kind.WHOLE, start);
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void name() throws ConditionException {
        int start = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String name = text.substring(start, at);
        boolean quote = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
        if (quote && TEXT_PREFIX.matcher(name).matches()) {
            throw source.error(start, "a text cannot have a prefix such as f\"...\"; write it in plain quotes");
        }
        if (OTHER_KEYWORDS.contains(name)) {
            throw source.error(start, "\"" + name + "\" is not supported in a condition");
        }
        if (name.startsWith("__")) {
            throw source.error(start, "names that start with \"__\" cannot be used in a condition");
        }
        add(KEYWORDS.contains(name) ? Kind.KEYWORD : Kind.NAME, start);
    }

    private void symbol() throws ConditionException {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        int length = LONG_SYMBOLS.contains(two) ? 2 : 1;
        if (length == 2 || (SYMBOLS.indexOf(text.charAt(at)) >= 0 && !two.equals("**"))) {
            at += length;
            add(Kind.SYMBOL, at - length);
            return;
        }
        for (Map.Entry<String, String> entry : REFUSED.entrySet()) {
            if (text.startsWith(entry.getKey(), at)) {
                throw source.error(at, "\"" + entry.getKey() + "\" " + entry.getValue());
            }
        }
        String character = new String(Character.toChars(text.codePointAt(at)));
        throw source.error(at, "the character " + shown(character) + " means nothing in a condition");
    }

    private static String shown(String character) {
        int c = character.codePointAt(0);
        boolean visible = Character.isLetterOrDigit(c) || (c > ' ' && c < 127);
        return visible ? "\"" + character + "\"" : String.format("U+%04X", c);
    }

    private void add(Kind kind, int start) {
        tokens.add(new Token(kind, text.substring(start, at), start, at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put(":=", "is not supported: a condition cannot assign");
        refused.put("=", "is not supported: a condition cannot assign; to compare, write \"==\"");
        refused.put("**", "is not supported; multiply instead");
        refused.put("&&", "is not an operator; write \"and\"");
        refused.put("||", "is not an operator; write \"or\"");
        refused.put("&", "is not supported; for a logical and, write \"and\"");
        refused.put("|", "is not supported; for a logical or, write \"or\"");
        refused.put("^", "is not supported");
        refused.put("~", "is not supported");
        refused.put("@", "is not supported");
        refused.put("!", "is not an operator; write \"not\"");
        refused.put(":", "is not supported: there are no dictionaries, slices or lambdas in a condition");
        refused.put(";", "is not supported: a condition is one expression");
        refused.put("#", "is not supported: a condition has no comments");
        refused.put("\\", "is not needed: a condition may simply go on in the next line");
        return refused;
    }
}
