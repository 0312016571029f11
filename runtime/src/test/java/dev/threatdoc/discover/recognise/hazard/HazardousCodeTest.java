package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of hazard with what sets it off and the nearest that must not. */
final class HazardousCodeTest {

    private static final String IMPORTS = """
            import java.io.* ; import java.net.* ; import java.nio.file.* ; import java.sql.* ; import java.util.* ;
            import javax.xml.parsers.* ; import javax.naming.* ; import javax.crypto.* ; import javax.net.ssl.* ;
            import java.security.MessageDigest;
            import javax.servlet.http.HttpServletRequest;
            import org.springframework.web.bind.annotation.* ;
            import org.springframework.web.client.RestTemplate;
            import org.springframework.expression.spel.standard.SpelExpressionParser;
            import org.springframework.expression.spel.support.SimpleEvaluationContext;
            """;

    private static Modules handler(String body) {
        return Modules.java(IMPORTS + "@RestController class Api { Statement statement; RestTemplate rest; Users users;"
                + " @GetMapping(\"/\") String get(String input, int number, HttpServletRequest request) { " + body
                + " } }");
    }

    private static List<String> hazards(Modules modules) {
        return modules.weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst(" .*", ""))
                .toList();
    }

    private static List<String> stated(Modules modules) {
        return modules.statedBy(new HazardousCode());
    }

    @Test
    void seesNativeDeserialization() {
        Modules vulnerable = handler("return \"\" + new ObjectInputStream(request.getInputStream()).readObject();");
        assertThat(hazards(vulnerable)).containsExactly("unsafe-deserialization");
        assertThat(hazards(handler("ObjectInputStream in = new ObjectInputStream(request.getInputStream());"
                        + " in.setObjectInputFilter(f); in.readObject();")))
                .isEmpty();
    }

    @Test
    void saysNothingOfHowATypeReadsItself() {
        assertThat(hazards(Modules.java(IMPORTS + "class Money implements Serializable {"
                        + " private void readObject(ObjectInputStream in) { in.readObject(); } }")))
                .isEmpty();
    }

    @Test
    void seesXmlParsersThatResolveExternalEntities() {
        Modules vulnerable = handler("DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();"
                + " f.newDocumentBuilder().parse(request.getInputStream());");
        assertThat(hazards(vulnerable)).containsExactly("xml-external-entities");
        assertThat(stated(vulnerable)).containsExactly("usesXMLParser=true");
        Modules hardened = handler("DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();"
                + " f.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true);"
                + " f.newDocumentBuilder().parse(request.getInputStream());");
        assertThat(hazards(hardened)).isEmpty();
        assertThat(stated(hardened)).containsExactlyInAnyOrder("usesXMLParser=true", "disablesDTD=true");
    }

    @Test
    void takesNoSettingForHardeningThatSwitchesItOff() {
        assertThat(hazards(handler("DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();"
                        + " f.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", false);"
                        + " f.newDocumentBuilder().parse(request.getInputStream());")))
                .containsExactly("xml-external-entities");
    }

    @Test
    void saysNothingOfAFactoryThatOnlyWrites() {
        assertThat(hazards(handler("DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(input);",
                "Runtime r = Runtime.getRuntime(); r.exec(\"ping \" + input);",
                "new ProcessBuilder(\"sh\", \"-c\", \"ls \" + input).start();",
                "String[] words = {\"sh\", \"-c\", \"ls \" + input}; new ProcessBuilder(words).start();"
            })
    void seesCommandsThatAreNotConstant(String body) {
        assertThat(hazards(handler(body))).containsExactly("command-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(\"ls\");",
                "new ProcessBuilder(\"ls\", \"-l\", input).start();",
                "Runtime.getRuntime().exec(\"ls -\" + number);",
                "if (isAllowed(input)) Runtime.getRuntime().exec(input);"
            })
    void saysNothingOfCommandsThatNobodyElseChooses(String body) {
        assertThat(hazards(handler(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.executeQuery(\"select * from users where name = '\" + input + \"'\");",
                "String sql = \"select * from users where name = '\" + input + \"'\"; statement.executeQuery(sql);",
                "statement.execute(String.format(\"delete from users where name = '%s'\", input));"
            })
    void seesQueriesThatArePutTogether(String body) {
        assertThat(hazards(handler(body))).containsExactly("sql-concatenation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.executeQuery(\"select * from users where id = \" + number);",
                "statement.executeQuery(\"select * from \" + TABLE);",
                "String sql = \"select * from users where name = ?\"; statement.executeQuery(sql);",
                "users.execute(\"Hello \" + input);"
            })
    void saysNothingOfQueriesInWhichNoTextOfOthersStands(String body) {
        assertThat(hazards(handler(body))).isEmpty();
    }

    @Test
    void seesTextThatMyBatisPutsIntoAQuery() {
        assertThat(hazards(Modules.java("""
                                import org.apache.ibatis.annotations.* ;
                                interface Users {
                                    @Select("select * from users where name = #{name}") User safe(String name);
                                    @Select("select * from users order by ${column}") User open(String column);
                                }
                                """))).containsExactly("sql-concatenation");
    }

    @Test
    void seesLookUpsOfNamesThatAreNotConstant() {
        assertThat(hazards(handler("new InitialContext().lookup(input);"))).containsExactly("jndi-lookup");
        assertThat(hazards(handler("new InitialContext().lookup(\"java:comp/env/jdbc/db\");")))
                .isEmpty();
    }

    @Test
    void seesHashesAndCiphersThatAreBroken() {
        assertThat(hazards(handler("MessageDigest.getInstance(\"MD5\");"))).containsExactly("weak-hash");
        assertThat(hazards(handler("MessageDigest.getInstance(\"SHA-256\");"))).isEmpty();
        Modules weak = handler("Cipher.getInstance(\"DES/CBC/PKCS5Padding\");");
        assertThat(hazards(weak)).containsExactly("weak-cipher");
        assertThat(stated(weak)).containsExactly("usesEncryptionAlgorithm=DES");
        assertThat(hazards(handler("Cipher.getInstance(\"AES/ECB/PKCS5Padding\");")))
                .containsExactly("weak-cipher");
        assertThat(hazards(handler("Cipher.getInstance(\"AES/GCM/NoPadding\");")))
                .isEmpty();
    }

    @Test
    void seesWhoTrustsEveryCertificate() {
        assertThat(hazards(Modules.java(IMPORTS + "class Lenient implements X509TrustManager {"
                        + " public void checkServerTrusted(X509Certificate[] chain, String type) {} }")))
                .containsExactly("trusts-every-certificate");
        assertThat(hazards(handler("connection.setHostnameVerifier((h, s) -> true);")))
                .containsExactly("trusts-every-certificate");
        assertThat(hazards(handler("connection.setHostnameVerifier((h, s) -> h.equals(expected));")))
                .isEmpty();
        assertThat(hazards(Modules.java(IMPORTS + "class Strict implements X509TrustManager {"
                        + " public void checkServerTrusted(X509Certificate[] chain, String type) {"
                        + " other.checkServerTrusted(chain, type); } }")))
                .isEmpty();
    }

    @Test
    void seesPathsOutOfRequests() {
        Modules vulnerable =
                handler("String name = request.getParameter(\"name\"); new FileReader(\"/data/\" + name);");
        assertThat(hazards(vulnerable)).containsExactly("path-from-request");
        assertThat(hazards(handler("new FileReader(\"/data/\" + number);"))).isEmpty();
        assertThat(hazards(handler("new FileReader(users.pictureOf(input));"))).isEmpty();
        assertThat(hazards(handler("Path p = Paths.get(\"/data\").resolve(input).normalize();"
                        + " if (!p.startsWith(base)) return null;")))
                .isEmpty();
    }

    @Test
    void followsValuesIntoMethodsOfTheSameCode() {
        assertThat(hazards(handler(
                        "return read(input); } String read(String path) { new File(path).delete(); return null;")))
                .containsExactly("path-from-request");
        assertThat(hazards(handler("checkPath(input); return read(input); }"
                        + " String read(String path) { return \"\" + new File(path);")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.web.multipart.MultipartFile f; File keep(File to) { return new File(to, f.getOriginalFilename()); }",
                "Object keep(java.nio.file.Path to, jakarta.servlet.http.Part p) { return to.resolve(p.getSubmittedFileName()); }"
            })
    void seesPathsMadeOfWhatAnUploadIsCalledWhereverItIsKept(String member) {
        assertThat(hazards(Modules.java("import java.io.File; class Store { " + member + " }")))
                .containsExactly("path-from-request");
        assertThat(hazards(Modules.java("import java.io.File; class Store { "
                        + member.replace("org.springframework", "com.example").replace("jakarta.servlet", "com.example")
                        + " }")))
                .isEmpty();
    }

    @Test
    void seesRequestsToAddressesOutOfRequests() {
        assertThat(hazards(handler("rest.getForObject(input, String.class);"))).containsExactly("url-from-request");
        assertThat(hazards(handler("new URL(\"http://\" + input).openStream();")))
                .containsExactly("url-from-request");
        assertThat(hazards(handler("rest.getForObject(\"http://stock/items/\" + input, String.class);")))
                .isEmpty();
        assertThat(hazards(handler("new URL(input).getHost();"))).isEmpty();
    }

    @Test
    void seesExpressionsOutOfRequests() {
        assertThat(hazards(handler("new SpelExpressionParser().parseExpression(input).getValue();")))
                .containsExactly("code-from-request");
        assertThat(hazards(handler("var context = SimpleEvaluationContext.forReadOnlyDataBinding().build();"
                        + " new SpelExpressionParser().parseExpression(input).getValue(context);")))
                .isEmpty();
        assertThat(hazards(handler("new SpelExpressionParser().parseExpression(\"1+1\").getValue();")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return \"redirect:\" + input;",
                "response.sendRedirect(request.getParameter(\"to\"));",
                "response.setHeader(\"Location\", input);"
            })
    void seesRedirectsToAddressesOutOfRequests(String body) {
        Modules vulnerable = answering(body);
        assertThat(hazards(vulnerable)).containsExactly("redirect-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return \"redirect:/users/\" + input;",
                "response.sendRedirect(\"/users/\" + input);",
                "if (isAllowed(input)) response.sendRedirect(input);",
                "response.setHeader(\"Location\", \"/users/\" + input);"
            })
    void saysNothingOfRedirectsWithinTheProgram(String body) {
        assertThat(hazards(answering(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"return input;", "response.getWriter().write(\"<p>\" + input); return null;"})
    void seesTextThatIsWrittenAsItCame(String body) {
        Modules vulnerable = answering(body);
        assertThat(hazards(vulnerable)).containsExactly("output-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return escape(input);",
                "return \"Hello\";",
                "response.setContentType(\"application/json\"); response.getWriter().write(input); return null;",
                "return users.nameOf(input);"
            })
    void saysNothingOfTextThatIsNoPageOrIsEscaped(String body) {
        assertThat(hazards(answering(body))).isEmpty();
    }

    private static Modules answering(String body) {
        return Modules.java(IMPORTS + "import javax.servlet.http.HttpServletResponse;"
                + " @RestController class Api { Users users; @GetMapping(\"/\") String get(String input,"
                + " HttpServletRequest request, HttpServletResponse response) { " + body + " } }");
    }

    @Test
    void seesTextThatAMapperPutsIntoAQuery() {
        Modules mapper = Modules.mapper("""
                <mapper namespace="shop.UserMapper">
                  <!-- <select id="old">select ${a}</select> -->
                  <select id="safe">select * from users where id = #{id}</select>
                  <select id="open">select * from users
                    where name like '%${name}%'</select>
                  <select id="byExample">select * from users order by ${orderByClause}</select>
                </mapper>
                """);
        assertThat(mapper.weaknessesSeenBy(new HazardousCode()))
                .containsExactly("sql-concatenation src/main/resources/UserMapper.xml:5 \"name\" is put into the query"
                        + " UserMapper.open | where name like '%${name}%'");
    }
}
