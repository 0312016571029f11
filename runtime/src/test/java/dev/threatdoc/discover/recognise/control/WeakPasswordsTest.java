package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeakPasswordsTest {

    private static List<String> passwords(String members) {
        return Modules.java("""
                /* all */ import org.springframework.security.crypto.password.*;
                class Account { String password; String getPassword() { return password; } }
                class Form { String getPassword() { return ""; } String getConfirmPassword() { return ""; } }
                class Accounts {
                """ + members + "\n}").weaknessesSeenBy(new WeakPasswords());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object encoder() { return NoOpPasswordEncoder.getInstance(); }",
                "boolean login(Account a, String password) { return a.getPassword().equals(password); }",
                "boolean login(Account a, Form f) { return f.getPassword().equals(a.getPassword()); }",
                "boolean login(Account a, String pwd) { return java.util.Objects.equals(a.password, pwd); }",
                "String sql = \"SELECT * FROM users WHERE name = ? AND password = ?\";",
            })
    void seesPlainPasswords(String members) {
        List<String> seen = passwords(members.startsWith("String sql") ? "void q() { " + members + " }" : members);
        assertThat(seen).singleElement().asString().startsWith("plain-password src/main/java/File0.java:5 ");
    }

    @Test
    void seesAccountsThatAreFoundByPassword() {
        assertThat(Modules.java("interface Users { Object findByNameAndPassword(String n, String p); }")
                        .weaknessesSeenBy(new WeakPasswords()))
                .hasSize(1);
        assertThat(Modules.java("interface Users { Object findByNameAndPassword(String n, String p); }")
                        .andJava(
                                "class Login { void in(PasswordEncoder e, Users u, String p) { u.findByNameAndPassword(\"\", e.encode(p)); } }")
                        .weaknessesSeenBy(new WeakPasswords()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object encoder() { return new MessageDigestPasswordEncoder(\"SHA-256\"); }",
                "String hashPassword(String password) throws Exception { return \"\" + java.security.MessageDigest.getInstance(\"SHA-256\").digest(password.getBytes()); }",
                "String h(String pwd) { return org.apache.commons.codec.digest.DigestUtils.md5Hex(pwd); }",
                "String h(Account a) { return org.springframework.util.DigestUtils.md5DigestAsHex((a.getPassword() + \"salt\").getBytes()); }"
            })
    void seesFastHashesOfPasswords(String members) {
        assertThat(passwords(members))
                .singleElement()
                .asString()
                .startsWith("fast-password-hash src/main/java/File0.java:5 ")
                .doesNotContain("salt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String id = \"bcrypt\"; all.put(\"bcrypt\", new BCryptPasswordEncoder());"
                        + " all.put(\"noop\", NoOpPasswordEncoder.getInstance()); all.put(\"MD5\", new MessageDigestPasswordEncoder(\"MD5\"));"
                        + " return new DelegatingPasswordEncoder(id, all);",
                "all.put(\"sha\", new StandardPasswordEncoder()); return new DelegatingPasswordEncoder(given, all);",
                "return new DelegatingPasswordEncoder(\"bcrypt\", Map.of(\"bcrypt\", strong, \"noop\", NoOpPasswordEncoder.getInstance()));",
                "DelegatingPasswordEncoder e = new DelegatingPasswordEncoder(\"bcrypt\", all);"
                        + " e.setDefaultPasswordEncoderForMatches(new MessageDigestPasswordEncoder(\"SHA-1\")); return e;",
                "PasswordEncoder legacyEncoder = new MessageDigestPasswordEncoder(\"MD5\"); return twice(strong, legacyEncoder);"
            })
    void isSilentOnEncodersThatOnlyVerify(String body) {
        assertThat(passwords(
                        "Object encoder(String given, java.util.Map<String, PasswordEncoder> all, PasswordEncoder strong) { "
                                + body + " }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all.put(\"noop\", NoOpPasswordEncoder.getInstance()); return new DelegatingPasswordEncoder(\"noop\", all);",
                "return new DelegatingPasswordEncoder(\"MD5\", Map.of(\"bcrypt\", strong, \"MD5\", new MessageDigestPasswordEncoder(\"MD5\")));",
                "all.put(\"shop\", new MessageDigestPasswordEncoder(\"MD5\")); return all;"
            })
    void seesTheEncoderThatMakesTheHashes(String body) {
        assertThat(passwords(
                        "Object encoder(String given, java.util.Map<String, PasswordEncoder> all, PasswordEncoder strong) { "
                                + body + " }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean ok(Account a, String password, PasswordEncoder e) { return e.matches(password, a.getPassword()); }",
                "boolean same(Form f) { return f.getPassword().equals(f.getConfirmPassword()); }",
                "boolean ok(Account a, String password) { String hashed = hash(password); return a.getPassword().equals(hashed); }",
                "public boolean equals(Object o) { return ((Account) o).password.equals(new Account().password); }",
                "String sum(byte[] file) { return org.apache.commons.codec.digest.DigestUtils.md5Hex(file); }",
                "String etag(String text) throws Exception { return \"\" + java.security.MessageDigest.getInstance(\"SHA-256\").digest(text.getBytes()); }",
                "Object map() { return new java.util.HashMap<String, String>(); }"
            })
    void isSilentOnHashedAndRepeatedPasswords(String members) {
        assertThat(passwords(members)).isEmpty();
    }
}
