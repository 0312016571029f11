package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes, ciphers, random values and the keys of those at the other end. */
final class CryptographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weak-hash   | MessageDigest.getInstance("MD5").digest(input.getBytes());
            weak-hash   | String name = "SHA-1"; MessageDigest.getInstance(name);
            weak-hash   | MessageDigest.getInstance(NAME); } static final String NAME = "md5"; void more() {
            weak-hash   | hash("MD5"); } Object hash(String algorithm) throws Exception { return MessageDigest.getInstance(algorithm);
            weak-hash   | Properties p = new Properties(); MessageDigest.getInstance(p.getProperty("hash", "SHA1"));
            weak-hash   | org.apache.commons.codec.digest.DigestUtils.md5Hex(input);
            weak-hash   | org.springframework.util.DigestUtils.md5DigestAsHex(input.getBytes());
            weak-cipher | Cipher.getInstance("DES/CBC/PKCS5Padding");
            weak-cipher | Cipher.getInstance("AES/ECB/PKCS5Padding");
            weak-cipher | Cipher.getInstance("AES");
            weak-cipher | String mode = "ECB"; Cipher.getInstance("AES/" + mode + "/PKCS5Padding");
            weak-cipher | Cipher.getInstance("PBEWithMD5AndDES");
            weak-random | String token = "" + random.nextInt(9000); users.keep(token);
            weak-random | String key = "k" + random.nextInt(9000); users.keep(key);
            weak-random | users.setPassword(String.valueOf(Math.random()));
            weak-random | byte[] salt = new byte[16]; new Random().nextBytes(salt);
            weak-random | String otp = org.apache.commons.lang3.RandomStringUtils.randomNumeric(6);
            weak-random | otp(); } int otp() { return 1000 + java.util.concurrent.ThreadLocalRandom.current().nextInt(9000);
            weak-random | String code = cn.hutool.core.util.RandomUtil.randomNumbers(6); mail(code);
            weak-random | String deployKey = cn.hutool.core.util.RandomUtil.randomString(6);
            weak-random | } String sendSms() { String code = Codes.random(6); return code; } } class Codes { static String random(int n) { return "" + new Random().nextInt(n);
            weak-cipher | java.security.KeyPairGenerator g = java.security.KeyPairGenerator.getInstance("RSA"); g.initialize(1024);
            trusts-every-certificate | Properties p = new Properties(); p.put("mail.smtp.ssl.trust", "*");
            trusts-every-certificate | Properties p = new Properties(); p.setProperty(MAIL_SMTP_SSL_TRUST, "*");
            weak-random | float r = random.nextFloat(); String rememberMeKey = Float.toString(r).substring(2);
            """)
    void sees(String kind, String body) {
        assertThat(Seen.in(body)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int tokens = random.nextInt(100); users.keep(tokens);",
                "int maxTokens = random.nextInt(100); users.keep(maxTokens);",
                "int passwordLength = 8 + random.nextInt(5); users.keep(passwordLength);",
                "int key = random.nextInt(10); users.keep(key);",
                "MessageDigest.getInstance(\"SHA-256\");",
                "} private static byte[] unused(String s) { return MessageDigest.getInstance(\"MD5\").digest(s.getBytes());",
                "String code = org.apache.commons.lang3.RandomStringUtils.randomNumeric(6); color(code);",
                "java.security.KeyPairGenerator g = java.security.KeyPairGenerator.getInstance(\"RSA\"); g.initialize(3072);",
                "java.security.KeyPairGenerator g = java.security.KeyPairGenerator.getInstance(\"EC\"); g.initialize(256);",
                "Properties p = new Properties(); p.put(\"mail.smtp.ssl.trust\", \"smtp.example\");",
                "MessageDigest.getInstance(NAME); } static final String NAME = \"SHA-512\"; void more() {",
                "String etag = org.springframework.util.DigestUtils.md5DigestAsHex(input.getBytes());",
                "org.springframework.util.DigestUtils.md5DigestAsHex(file.getBytes());",
                "String password = input; org.apache.commons.codec.digest.DigestUtils.md5Hex(password);",
                "String checksum = \"\" + MessageDigest.getInstance(\"MD5\").digest();",
                "Properties p = new Properties(); MessageDigest.getInstance(p.getProperty(\"hash\", \"SHA-256\"));",
                "Cipher.getInstance(\"AES/GCM/NoPadding\");",
                "Cipher.getInstance(\"RSA/ECB/OAEPWithSHA-256AndMGF1Padding\");",
                "int delay = random.nextInt(100); Thread.sleep(delay);",
                "String token = new BigInteger(130, new SecureRandom()).toString();",
                "Random r = new SecureRandom(); String token = \"\" + r.nextInt();",
                "Owner owner = users.at(random.nextInt(number));"
            })
    void saysNothing(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void saysWhichAlgorithm() {
        assertThat(Seen.said(Seen.handler("MessageDigest.getInstance(\"md5\");")))
                .containsExactly("weak-hash @15 MD5 is used as a hash function | MessageDigest.getInstance(\"md5\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true);",
                "HostnameVerifier all = (h, s) -> { return true; }; HttpsURLConnection.setDefaultHostnameVerifier(all);",
                "HttpsURLConnection.setDefaultHostnameVerifier(new HostnameVerifier() {"
                        + " public boolean verify(String h, SSLSession s) { return true; } });",
                "TrustManager[] all = { new X509TrustManager() {"
                        + " public void checkClientTrusted(X509Certificate[] c, String t) {}"
                        + " public void checkServerTrusted(X509Certificate[] c, String t) {}"
                        + " public X509Certificate[] getAcceptedIssuers() { return null; } } };",
                "users.setSSLHostnameVerifier(org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE);",
                "users.trustManager(io.netty.handler.ssl.util.InsecureTrustManagerFactory.INSTANCE);",
                "if (input.isEmpty()) { HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true); }",
                "users.loadTrustMaterial(null, (chain, type) -> true);"
            })
    void seesWhoTrustsEverybody(String body) {
        assertThat(Seen.in(body)).containsExactly("trusts-every-certificate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> h.equals(\"example.org\"));",
                "TrustManager[] some = { new X509TrustManager() {"
                        + " public void checkServerTrusted(X509Certificate[] c, String t) { other.checkServerTrusted(c, t); } } };",
                "if (users.isInsecure()) { HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true); }",
                "if (!users.verifiesSsl()) users.setSSLHostnameVerifier(org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE);",
                "users.setSSLHostnameVerifier(users.skipHosts() ? org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE : null);",
                "if (users.strictHostKeys()) return null; Properties p = new Properties(); p.put(\"StrictHostKeyChecking\", \"no\");",
                "users.filter((a, b) -> true);"
            })
    void saysNothingOfWhoChecks(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.jcraft.jsch.Session s = users.session(); s.setConfig(\"StrictHostKeyChecking\", \"no\");",
                "Properties p = new Properties(); p.put(\"StrictHostKeyChecking\", \"no\");",
                "users.addHostKeyVerifier(new net.schmizz.sshj.transport.verification.PromiscuousVerifier());",
                "users.setServerKeyVerifier(org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier.INSTANCE);",
                "Runtime.getRuntime().exec(\"ssh -o StrictHostKeyChecking=no backup@example.org\");"
            })
    void seesUncheckedHosts(String body) {
        assertThat(Seen.in(body)).containsExactly("unchecked-host-key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.jcraft.jsch.Session s = users.session(); s.setConfig(\"StrictHostKeyChecking\", \"yes\");",
                "Properties p = new Properties(); p.put(\"PreferredAuthentications\", \"no\");",
                "Runtime.getRuntime().exec(\"ssh -o StrictHostKeyChecking=yes backup@example.org\");"
            })
    void saysNothingOfCheckedHosts(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }
}
