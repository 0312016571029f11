package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndlessTokensTest {

    private static List<String> seen(String statements) {
        return Modules.java("/* all */ import io.jsonwebtoken.*;\nimport com.auth0.jwt.JWT;\nclass Tokens {"
                        + " String make(String name, Object key, java.util.Map<String, Object> claims, java.util.Date end) {\n"
                        + statements + "\n} }")
                .weaknessesSeenBy(new EndlessTokens());
    }

    @Test
    void seesATokenThatNoDateEnds() {
        assertThat(seen("return Jwts.builder().setSubject(name).signWith(key).compact();"))
                .singleElement()
                .asString()
                .startsWith("endless-token src/main/java/File0.java:4 a token is issued that never expires | ");
        assertThat(seen("return JWT.create().withSubject(name).sign(key);")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Jwts.builder().setSubject(name).setExpiration(end).signWith(key).compact();",
                "return Jwts.builder().subject(name).expiration(end).signWith(key).compact();",
                "return Jwts.builder().setClaims(claims).signWith(key).compact();",
                "return Jwts.builder().claim(\"exp\", end).signWith(key).compact();",
                "return Jwts.builder().claim(Claims.EXPIRATION, end).signWith(key).compact();",
                "JwtBuilder b = Jwts.builder().subject(name); b.setExpiration(end); return b.compact();",
                "return JWT.create().withSubject(name).withExpiresAt(end).sign(key);",
                "return JWT.create().withPayload(claims).sign(key);",
                "return Jwts.parser().setSigningKey(key).parseClaimsJws(name).getBody().getSubject();"
            })
    void isSilentWhereThereIsOneOrMayBe(String statements) {
        assertThat(seen(statements)).isEmpty();
    }
}
