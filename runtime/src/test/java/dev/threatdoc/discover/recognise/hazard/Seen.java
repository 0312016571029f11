package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;

/** What is seen in a handler of requests that does something, for the tests of each kind. */
final class Seen {

    private static final String IMPORTS = """
            package demo;
            import java.io.* ; import java.net.* ; import java.nio.file.* ; import java.sql.* ; import java.util.* ;
            import java.util.regex.Pattern; import java.security.* ; import java.security.cert.X509Certificate;
            import javax.naming.* ; import javax.naming.directory.* ; import javax.crypto.* ; import javax.net.ssl.* ;
            import javax.xml.parsers.* ; import javax.xml.xpath.* ;
            import jakarta.servlet.http.* ;
            import jakarta.persistence.EntityManager;
            import org.springframework.http.* ;
            import org.springframework.jdbc.core.JdbcTemplate;
            import org.springframework.web.bind.annotation.* ;
            import org.springframework.web.client.RestTemplate;
            import org.springframework.web.multipart.MultipartFile;
            """;

    private Seen() {}

    /** A type, be it one with handlers or not. */
    static Modules type(String text) {
        return Modules.java(IMPORTS + text);
    }

    /** A handler of {@code GET /x} with what handlers have; more members can follow the body after a brace. */
    static Modules handler(String body) {
        return type("@RestController class Api { Statement statement; JdbcTemplate jdbc; EntityManager em; RestTemplate"
                + " rest; Users users; DirContext directory; XPath xpath; final Random random = new Random();\n"
                + "@GetMapping(\"/x\") Object get(@RequestParam String input, @RequestParam int number,"
                + " HttpServletRequest request, HttpServletResponse response, MultipartFile file) throws Exception {\n"
                + body + "\n} }");
    }

    /** The kinds of weaknesses in it, in the order in which they are seen. */
    static List<String> kinds(Modules modules) {
        return modules.weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst(" .*", ""))
                .toList();
    }

    /** The kinds in a handler. */
    static List<String> in(String body) {
        return kinds(handler(body));
    }

    /** What is said of them: all but the place. */
    static List<String> said(Modules modules) {
        return modules.weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst("(?s) \\S+:(\\d+) ", " @$1 "))
                .toList();
    }
}
