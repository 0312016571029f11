package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class TokensTest {

    private final Tokens tokens = new Tokens();

    @Test
    void seesWhoSignsAndVerifiesTokens() {
        assertThat(Modules.java(
                                "class C { Object m() { return io.jsonwebtoken.Jwts.builder().signWith(key).compact(); } }")
                        .tagsSeenBy(tokens))
                .containsExactly("token-server=[] @1");
        assertThat(Modules.java("class C { Object m(String t) { return io.jsonwebtoken.Jwts.parser()"
                                + ".setSigningKey(key).parseClaimsJws(t); } }")
                        .statedBy(tokens))
                .containsExactly("usesSessionTokens=true", "authenticationScheme=Bearer");
        assertThat(Modules.java("class C { Object m(String t) { return com.auth0.jwt.JWT.require("
                                + "com.auth0.jwt.algorithms.Algorithm.none()).build().verify(t); } }")
                        .statedBy(tokens))
                .contains("authenticatesSource=false");
        assertThat(Modules.java("class C { Object m(String t) { return com.auth0.jwt.JWT.decode(t); } }")
                        .seenBy(tokens))
                .isEmpty();
    }
}
