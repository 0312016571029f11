package dev.threatdoc.discover.access;

import dev.threatdoc.model.AccessDecision;
import dev.threatdoc.model.Endpoint.Access;
import dev.threatdoc.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads expressions by which Spring Security says who may call, such as {@code hasRole('ADMIN') or isAnonymous()}. */
final class Spel {

    private static final int MOST_CHARACTERS = 2_000;
    private static final Pattern RIGHTS = Pattern.compile(
            "has(?:Any|All)?(?:Role|Roles|Authority|Authorities|Scope|OAuth2Scope)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern OPEN = Pattern.compile("permitAll|isAnonymous\\s*\\(|^\\s*true\\s*$");
    private static final Pattern CLOSED = Pattern.compile("denyAll|^\\s*false\\s*$");
    private static final Pattern KNOWN =
            Pattern.compile("is(?:Fully)?Authenticated|isRememberMe|authentication\\b|principal\\b|#oauth2\\.");

    private Spel() {}

    /** Who may call by an expression; unknown for what only a running program decides. */
    static AccessDecision read(String expression, Evidence evidence) {
        if (expression.length() > MOST_CHARACTERS) {
            return AccessDecision.of(Access.UNKNOWN, evidence);
        }
        List<AccessDecision> ways = alternatives(expression).stream()
                .map(a -> one(a.strip(), evidence))
                .toList();
        // Whoever one way lets through gets through, so the widest counts.
        for (Access access : List.of(Access.ANYBODY, Access.UNKNOWN, Access.AUTHENTICATED)) {
            if (ways.stream().anyMatch(w -> w.access() == access)) {
                return AccessDecision.of(access, evidence);
            }
        }
        return AccessDecision.restricted(
                ways.stream().flatMap(w -> w.roles().stream()).toList(), evidence);
    }

    private static AccessDecision one(String expression, Evidence evidence) {
        List<String> rights = new ArrayList<>();
        Matcher call = RIGHTS.matcher(expression);
        while (call.find()) {
            Matcher text = TEXT.matcher(call.group(1));
            while (text.find()) {
                rights.add(Stream.of(1, 2, 3)
                        .map(text::group)
                        .filter(g -> g != null)
                        .findFirst()
                        .orElse(""));
            }
        }
        if (expression.startsWith("!") || expression.startsWith("not ")) {
            return AccessDecision.of(OPEN.matcher(expression).find() ? Access.AUTHENTICATED : Access.UNKNOWN, evidence);
        }
        if (!rights.isEmpty()) {
            return AccessDecision.restricted(rights, evidence);
        }
        if (CLOSED.matcher(expression).find()) {
            return AccessDecision.restricted(List.of(), evidence);
        }
        if (KNOWN.matcher(expression).find()) {
            return AccessDecision.of(Access.AUTHENTICATED, evidence);
        }
        return AccessDecision.of(OPEN.matcher(expression).find() ? Access.ANYBODY : Access.UNKNOWN, evidence);
    }

    /** The parts between {@code or} outside of all parentheses and texts. */
    private static List<String> alternatives(String expression) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0) {
                int length = separator(expression, i);
                if (length > 0) {
                    parts.add(expression.substring(start, i));
                    start = i + length;
                    i = start - 1;
                }
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    private static int separator(String expression, int at) {
        if (expression.startsWith("||", at)) {
            return 2;
        }
        return expression.regionMatches(true, at, " or ", 0, 4) ? 4 : 0;
    }
}
