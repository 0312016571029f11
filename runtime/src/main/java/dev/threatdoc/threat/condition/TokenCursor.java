package dev.threatdoc.threat.condition;

import dev.threatdoc.threat.condition.Token.Kind;
import java.util.List;

/** The words of a condition with a place in them that the parser moves on. */
final class TokenCursor {

    private final Source source;
    private final List<Token> tokens;
    private int next;

    TokenCursor(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
    }

    /** The next word. */
    Token peek() {
        return tokens.get(next);
    }

    /** Takes the next word. */
    Token take() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /** Whether the next word is this keyword or symbol. */
    boolean at(String word) {
        return peek().is(word);
    }

    /** Whether the next word is any keyword or symbol. */
    boolean atWord() {
        return peek().kind() == Kind.SYMBOL || peek().kind() == Kind.KEYWORD;
    }

    /** Takes the next word if it is this keyword or symbol. */
    boolean accept(String word) {
        boolean there = at(word);
        if (there) {
            take();
        }
        return there;
    }

    /** Takes the next word, which must be this keyword or symbol. */
    Token expect(String word, String why) throws ConditionException {
        if (!at(word)) {
            throw expected("\"" + word + "\" " + why);
        }
        return take();
    }

    /** Takes the next word, which must be a name. */
    Token expectName(String what) throws ConditionException {
        if (peek().kind() != Kind.NAME) {
            throw expected(what);
        }
        return take();
    }

    /** What is wrong if the next word is none that can stand there. */
    ConditionException expected(String what) {
        Token found = peek();
        String words = found.kind() == Kind.END ? "the condition ends" : "found " + quoted(found);
        return source.error(found.start(), "expected " + what + ", but " + words);
    }

    /** The text that the words are from. */
    Source source() {
        return source;
    }

    private String quoted(Token token) {
        String words = source.excerpt(token);
        return token.kind() == Kind.TEXT ? words : "\"" + words + "\"";
    }
}
