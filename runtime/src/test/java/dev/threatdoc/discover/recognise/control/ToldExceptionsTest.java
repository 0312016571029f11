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
                import org.springframework.http.ResponseEntity; import java.io.*; import org.springframework.web.bind.annotation.ExceptionHandler;
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
                "@ExceptionHandler(Exception.class) Failure all(Exception e) { return new Failure(500, e.getMessage()); }",
                "@ExceptionHandler Failure all(RuntimeException e) { log.error(e.getMessage()); return Failure.of(\"failed \" + e.getMessage()); }",
                "@io.micronaut.http.annotation.Error(global = true) Object all(Throwable t) { StringWriter w = new StringWriter(); t.printStackTrace(new PrintWriter(w)); return new Failure(w.toString()); }"
            })
    void seesItInHandlersOfAllThatFails(String method) {
        assertThat(seen(method)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ExceptionHandler(OrderException.class) Failure one(OrderException e) { return new Failure(400, e.getMessage()); }",
                "@ExceptionHandler(OrderException.class) Failure one(Exception e) { return new Failure(400, e.getMessage()); }",
                "@ExceptionHandler(Exception.class) Failure all(Exception e) { log.error(e.getMessage(), e); return new Failure(500, \"failed\"); }",
                "@ExceptionHandler(Exception.class) Failure all(Exception e) { throw new ShopException(e.getMessage()); }",
                "Failure all(Exception e) { return new Failure(500, e.getMessage()); }"
            })
    void isSilentOnHandlersThatKeepItOrKnowIt(String method) {
        assertThat(seen("org.slf4j.Logger log; " + method)).isEmpty();
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
