package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeCredentialsTest {

    private final CodeCredentials credentials = new CodeCredentials();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String SECRET_KEY = \"kq93nd8s\";",
                "void m() { io.jsonwebtoken.Jwts.builder().signWith(null, \"kq93nd8s\"); }",
                "static final String K = \"kq93nd8s\"; void m() { com.auth0.jwt.algorithms.Algorithm.HMAC256(K); }",
                "Object k = new javax.crypto.spec.SecretKeySpec(\"kq93nd8s\".getBytes(), \"AES\");",
                "void m(org.springframework.http.HttpHeaders h) { h.setBasicAuth(\"ann\", \"kq93nd8s\"); }"
            })
    void seesSecretsInCode(String member) {
        Modules code = Modules.java("class C { " + member + " }");
        assertThat(code.tagsSeenBy(credentials)).containsExactly("plain-text-credentials=[] @1");
        assertThat(code.seenBy(credentials)).asString().doesNotContain("kq93nd8s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String PASSWORD = \"password\";",
                "String ACCESS_TOKEN = \"access_token\";",
                "String TOKEN = \"X-Auth-Token\";",
                "String RESET_PASSWORD = \"/reset-password\";",
                "String jwtSecret = \"${jwt.secret}\";",
                "@Value(\"${a.b}\") String secret = \"\";",
                "void m(User u) { u.password(\"secret99\"); }"
            })
    void takesNoNameOfASecretForOne(String member) {
        assertThat(Modules.java("class C { " + member + " }").seenBy(credentials))
                .isEmpty();
    }
}
