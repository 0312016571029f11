package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small programs in which hazards stand as people write them: a call away, in containers, behind own annotations. */
final class HazardsInProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/hazards");

    /** Kind, file (by its number) and line, and origin of all weaknesses of a program. */
    private static List<String> of(String program) {
        Modules modules = Modules.dependencies();
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(program))) {
            for (Path file : files.sorted().toList()) {
                modules = modules.andJava(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules.weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst("(?s) \\S*File(\\d+)\\.java:(\\d+) .*? \\| ", " $1:$2 ")
                        .replaceFirst("(?s)^(\\S+ \\S+) .* \\| ", "$1 "))
                .toList();
    }

    @Test
    void findsOnePathOfARequestOnce() {
        assertThat(of("certain-cascade")).containsExactly("path-from-request 1:9 GET /report/{name}");
    }

    @Test
    void findsTheStatementInAnotherClassAndWhereItsValueComesFrom() {
        assertThat(of("placement")).containsExactly("sql-concatenation 0:6 GET /a?n=");
    }

    @Test
    void saysNothingOfQueriesThatAreDerived() {
        assertThat(of("sql-certain")).isEmpty();
    }

    @Test
    void findsAQueryThatIsPutTogether() {
        assertThat(of("one-hazard-makes-many-certain")).containsExactly("sql-concatenation 0:6 GET /a?id=");
    }

    @Test
    void findsTextsThatAreAnswered() {
        assertThat(of("response-text"))
                .containsExactly(
                        "output-from-request 0:5 GET /b0?v=",
                        "output-from-request 0:6 GET /b1?v=",
                        "output-from-request 0:7 GET /b2?v=",
                        "output-from-request 0:8 GET /b3?v=",
                        "output-from-request 0:9 GET /b4?v=");
    }

    @Test
    void findsWhatIsARequestAsAWhole() {
        assertThat(of("query-that-is-the-request"))
                .containsExactly(
                        "sql-concatenation 0:9 POST /a?query=",
                        "sql-concatenation 0:10 POST /a2?query=",
                        "sql-concatenation 0:11 POST /b?id=",
                        "unsafe-deserialization 0:12 POST /x?payload=",
                        "unsafe-deserialization 0:13 the body of POST /x2",
                        "path-from-request 0:15 POST /f?fullName=",
                        "path-from-request 0:16 POST /f2?fullName=");
    }

    @Test
    void takesOwnAnnotationsForWhatTheyAreMadeOf() {
        assertThat(of("composed-annotations"))
                .containsExactly(
                        "command-from-request 0:9 GET /shop/run?host=",
                        "path-from-request 0:10 GET /shop/file?name=",
                        "redirect-from-request 0:11 GET /shop/go?to=");
    }

    @Test
    void findsWhatIsAMethodAway() {
        assertThat(of("hazards-one-method-away"))
                .containsExactly(
                        "path-from-request 0:12 a parameter of GET /file",
                        "url-from-request 0:14 GET /fetch?url=",
                        "path-from-request 0:16 GET /file2?name=",
                        "redirect-from-request 0:17 GET /go?to=",
                        "redirect-from-request 0:18 GET /go2?to=",
                        "output-from-request 0:19 a parameter of GET /xss",
                        "output-from-request 0:20 GET /xss2?v=",
                        "output-from-request 0:21 GET /xss3?v=",
                        "ldap-concatenation 0:22 GET /ldap?user=",
                        "xml-external-entities 0:23 the body of POST /xxe",
                        "weak-hash 0:25 MessageDigest.getInstance(algorithm)",
                        "weak-random 0:26 random.nextInt(9000)",
                        "path-from-request 0:27 the name of an uploaded file",
                        "unchecked-upload 0:27 Files.copy(f.getInputStream(), p)");
    }
}
