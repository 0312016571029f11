package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToldExceptionsTest {

    private static List<String> seen(String method) {
        return Modules.java("""
                import jakarta.servlet.http.HttpServletResponse;
                import org.springframework.http.ResponseEntity;
                class Api {
                """ + method + "\n}").weaknessesSeenBy(new ToldExceptions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void get(HttpServletResponse r) { try { work(); } catch (Exception e) { r.getWriter().write(e.toString()); } }",
                "Object all(Exception e) { return ResponseEntity.status(500).body(\"failed: \" + e.getMessage()); }",
                "void get(HttpServletResponse r, Throwable t) { t.printStackTrace(r.getWriter()); }"
            })
    void seesTheTextOfAnyException(String method) {
        assertThat(seen(method))
                .singleElement()
                .asString()
                .startsWith("tells-internals src/main/java/File0.java:4 callers are told the text of any exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object all(OrderNotFoundException e) { return ResponseEntity.status(404).body(e.getMessage()); }",
                "void get(Exception e) { log.error(e.getMessage()); }",
                "void get(HttpServletResponse r, Exception e) { r.getWriter().write(\"failed\"); e.printStackTrace(); }"
            })
    void isSilentOnTextsForCallersAndOnLogs(String method) {
        assertThat(seen(method)).isEmpty();
    }
}
