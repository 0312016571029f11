package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts in code are secrets, and which only stand under the name of one. */
final class SecretsInCodeTest {

    private static List<String> seen(String members) {
        return Modules.java("class C {\n" + members + "\n}").weaknessesSeenBy(new SecretsInCode());
    }

    @Test
    void seesThePasswordOfAConnectionAtItsPlace() {
        assertThat(
                        seen(
                                "void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/b\", \"shop\", \"Zq9tulip\"); }"))
                .containsExactly(
                        "secret-in-code src/main/java/File0.java:2 the password for DriverManager.getConnection stands in"
                                + " code | DriverManager.getConnection(\"jdbc:mysql://db/b\", \"shop\", \"***\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m(com.zaxxer.hikari.HikariConfig c) { c.setPassword(\"Zq9tulip\"); }",
                "void m(org.springframework.mail.javamail.JavaMailSenderImpl c) { c.setPassword(\"Zq9tulip\"); }",
                "void m(com.rabbitmq.client.ConnectionFactory c) { c.setPassword(\"Zq9tulip\"); }",
                "void m(com.jcraft.jsch.Session c) { c.setPassword(\"Zq9tulip\"); }",
                "Object o = new org.apache.http.auth.UsernamePasswordCredentials(\"shop\", \"Zq9tulip\");",
                "Object o = new jakarta.mail.PasswordAuthentication(\"shop\", \"Zq9tulip\");",
                "Object o = new com.amazonaws.auth.BasicAWSCredentials(\"shop\", \"Zq9tulip\");",
                "Object o = software.amazon.awssdk.auth.credentials.AwsBasicCredentials.create(\"shop\", \"Zq9tulip\");",
                "void m(java.util.Properties p) { p.put(\"password\", \"Zq9tulip\"); }",
                "void m(java.util.Hashtable e) { e.put(javax.naming.Context.SECURITY_CREDENTIALS, \"Zq9tulip\"); }",
                "void m(java.net.HttpURLConnection c) { c.setRequestProperty(\"Authorization\", \"Basic Zq9tulipZq9tulip\"); }",
                "Object o = java.util.Map.of(\"cloud\", \"c\", \"api_secret\", \"Zq9tulip\");",
                "static final String DB_PASSWORD = \"Zq9tulip\";",
                "static final String MAIL_PASSWORD = \"zqni tuli pzqn tuli\";",
                "Object o = new jakarta.mail.PasswordAuthentication(\"shop\", \"zqni tuli pzqn tuli\");",
                "void m() { String password = \"Zq9tulip\"; }",
                "static final String API_KEY = \"Zq9tulip\"; void m(Request r) { r.setHeader(\"X-Key\", API_KEY); }",
                "String url = \"mongodb://shop:Zq9tulip@mongo/shop\";",
                "String url = \"jdbc:mysql://db/shop?user=a&password=Zq9tulip\";",
                "@org.springframework.beans.factory.annotation.Value(\"${mail.password:Zq9tulip}\") String p;",
                "@org.eclipse.microprofile.config.inject.ConfigProperty(name = \"mail.password\", defaultValue = \"Zq9tulip\") String p;",
                "void m() { String k = \"AKIAZQ9TULIPZQ9TULIP\"; }",
                "Object o = new javax.crypto.spec.SecretKeySpec(\"Zq9tulipZq9tulip\".getBytes(), \"AES\");"
            })
    void seesWhatOpensSomethingAndNeverTellsIt(String members) {
        assertThat(seen(members))
                .singleElement()
                .asString()
                .startsWith("secret-in-code src/main/java/File0.java:2 ")
                .doesNotContainIgnoringCase("tuli")
                .doesNotContainIgnoringCase("Zq9");
    }

    @Test
    void saysOnceOfOneSecretWhereItStands() {
        assertThat(
                        seen(
                                "static final String MAIL_PASSWORD = \"Zq9tulip\";\nvoid m() { String password = \"Zq9tulip\"; }"))
                .containsExactly(
                        "secret-in-code src/main/java/File0.java:2 MAIL_PASSWORD stands in code | MAIL_PASSWORD = \"***\"");
        assertThat(
                        seen(
                                "static final String MAIL_PASSWORD = \"Zq9tulip\";\nvoid m() { String password = \"Zq9rose\"; }"))
                .hasSize(2);
    }

    @Test
    void namesTheConstantThatHasIt() {
        assertThat(Modules.java(
                                "class C {\n void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/b\", \"a\", Keys.PW); } }")
                        .andJava("class Keys {\n static final String PW = \"Zq9tulip\"; }")
                        .weaknessesSeenBy(new SecretsInCode()))
                .singleElement()
                .asString()
                .startsWith("secret-in-code src/main/java/File1.java:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final String PASSWORD = \"password\";",
                "static final String CONTEXT_K8S_CLIENT_KEY = \"k8sClient\";",
                "static final String CLIENT_KEY = \"http2Client\"; Object m(java.util.Map<String, Object> c) { return c.get(CLIENT_KEY); }",
                "static final String USER_TOKEN = \"Zq9tulip\"; void m(HttpSession s) { s.setAttribute(USER_TOKEN, 1); }",
                "static final String API_KEY = \"Zq9tulip\"; } class D { String m(HttpServletRequest r) { return r.getHeader(C.API_KEY); }",
                "static final String PASSWORD_PARAMETER = \"j_password\";",
                "static final String ACCESS_TOKEN = \"access_token\";",
                "static final String API_KEY = \"X-API-KEY\";",
                "static final String TOKEN = \"app.security.token\";",
                "static final String TOKEN = \"/oauth/token\";",
                "static final String PASSWORD = \"${db.password}\";",
                "static final String INVALID_PASSWORD = \"The password is wrong\";",
                "static final String SECRET = \"\";",
                "void m(String p) { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/b\", \"a\", p); }",
                "void m() { java.sql.DriverManager.getConnection(\"jdbc:h2:mem:b\", \"sa\", \"Zq9tulip\"); }",
                "void m() { java.sql.DriverManager.getConnection(\"jdbc:mysql://db/b\", \"a\", System.getenv(\"DB_PASSWORD\")); }",
                "void m(User u) { u.setPassword(\"Zq9tulip\"); }",
                "void m(java.util.Map<String, String> form) { form.put(\"token\", \"Zq9tulip\"); }",
                "void m(org.apache.commons.net.ftp.FTPClient c) { c.connect(\"ftp.example.com\"); }",
                "@org.springframework.beans.factory.annotation.Value(\"${mail.password}\") String p;",
                "@org.springframework.beans.factory.annotation.Value(\"${mail.password:}\") String p;",
                "String url = \"https://example.com/reset?token=%s\";",
                "void m(java.net.HttpURLConnection c) { c.setRequestProperty(\"Authorization\", \"Bearer \" + token()); }",
                "void m() { org.springframework.security.core.userdetails.User.withUsername(\"a\").password(\"Zq9tulip\"); }"
            })
    void saysNothingOfNamesAndOfWhatComesFromElsewhere(String members) {
        assertThat(seen(members)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { io.jsonwebtoken.Jwts.builder().signWith(io.jsonwebtoken.SignatureAlgorithm.HS512, \"secret\"); }",
                "static final String KEY = \"mySecret\"; void m() {"
                        + " io.jsonwebtoken.Jwts.builder().signWith(io.jsonwebtoken.SignatureAlgorithm.HS512, KEY); }",
                "void m() { com.auth0.jwt.algorithms.Algorithm.HMAC256(\"Zq9tulip\"); }",
                "void m() { io.jsonwebtoken.security.Keys.hmacShaKeyFor(\"Zq9tulip\".getBytes()); }",
                "void m() { io.jsonwebtoken.security.Keys.hmacShaKeyFor(io.jsonwebtoken.io.Decoders.BASE64.decode(\"AQIDBAUGBwgJCgsMDQ4PEA==\")); }",
                "Object o = new javax.crypto.spec.SecretKeySpec(\"Zq9tulip\".getBytes(), \"HmacSHA256\");",
                "@org.springframework.beans.factory.annotation.Value(\"${app.jwt.secret:mySecret}\") String p;"
            })
    void seesKeysForTokensThatCanBeGuessed(String members) {
        assertThat(seen(members)).singleElement().asString().startsWith("weak-token-key src/main/java/File0.java:2 ");
    }

    @Test
    void takesLongKeysForSecretsOnly() {
        assertThat(
                        seen(
                                "void m() { com.auth0.jwt.algorithms.Algorithm.HMAC256(\"x8Kq2vT9rLw4ZpY7sNc3HdF6gJb1MuQe5\"); }"))
                .singleElement()
                .asString()
                .startsWith("secret-in-code");
        assertThat(seen("void m(byte[] key) { com.auth0.jwt.algorithms.Algorithm.HMAC256(key);"
                        + " io.jsonwebtoken.Jwts.builder().signWith(io.jsonwebtoken.security.Keys.secretKeyFor("
                        + "io.jsonwebtoken.SignatureAlgorithm.HS256)); }"))
                .isEmpty();
    }
}
