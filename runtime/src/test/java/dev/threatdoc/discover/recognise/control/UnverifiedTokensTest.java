package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class UnverifiedTokensTest {

    @Test
    void seesTokensThatNobodyVerifies() {
        String filter = """
                import com.auth0.jwt.JWT;
                class Bearer extends org.springframework.web.filter.OncePerRequestFilter {
                    void doFilterInternal(String token) { JWT.decode(token).getSubject(); }
                }
                """;
        assertThat(Modules.java(filter).weaknessesSeenBy(new UnverifiedTokens()))
                .containsExactly(
                        "unverified-token src/main/java/File0.java:3 a token is read, and nothing checks its signature | JWT.decode(token)");
        assertThat(Modules.java(filter)
                        .andJava("class Check { void check(String t, com.auth0.jwt.JWTVerifier v) { v.verify(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
        assertThat(Modules.java(
                                "class Client { String user(String t) { return com.auth0.jwt.JWT.decode(t).getSubject(); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
        assertThat(Modules.java(
                                "class A { Object a(String t) { return io.jsonwebtoken.Jwts.parser().parseClaimsJwt(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .hasSize(1);
        assertThat(Modules.java(
                                "class A { Object a(String t) { return io.jsonwebtoken.Jwts.parser().parseClaimsJws(t); } }")
                        .weaknessesSeenBy(new UnverifiedTokens()))
                .isEmpty();
    }
}
