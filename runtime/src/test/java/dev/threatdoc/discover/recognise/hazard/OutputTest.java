package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of requests in answers that browsers may take for pages. */
final class OutputTest {

    private static List<String> answering(String declared, String body) {
        return Seen.kinds(Seen.type("@RestController class Api { Users users; " + declared + " { " + body + " } }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.getWriter().println(\"<p>\" + input);",
                "PrintWriter out = response.getWriter(); out.print(input);",
                "PrintWriter out = response.getWriter(); out.printf(\"<b>%s</b>\", input);",
                "response.getWriter().format(Locale.US, \"%s\", input);",
                "response.getOutputStream().write(input.getBytes());",
                "response.getOutputStream().println(input);",
                "response.setContentType(\"text/html;charset=UTF-8\"); response.getWriter().write(input);",
                "StringBuilder b = new StringBuilder(); b.append(input); response.getWriter().write(b.toString());",
                "return ResponseEntity.ok(\"<div>\" + input + \"</div>\");"
            })
    void seesWhatIsWritten(String body) {
        assertThat(answering(
                        "@GetMapping(\"/x\") ResponseEntity<String> get(@RequestParam String input, HttpServletResponse"
                                + " response) throws Exception",
                        body))
                .containsExactly("output-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.getWriter().println(org.springframework.web.util.HtmlUtils.htmlEscape(input));",
                "String safe = org.owasp.encoder.Encode.forHtml(input); response.getWriter().println(safe);",
                "response.setContentType(\"application/json\"); response.getWriter().write(input);",
                "response.setContentType(MediaType.TEXT_PLAIN_VALUE); response.getWriter().write(input);",
                "System.out.println(input);",
                "users.rename(input); response.getWriter().println(\"done\");",
                "response.getWriter().println(users.nameOf(input));",
                "response.getWriter().println(input.length());",
                "response.getWriter().println(((MultipartFile) null).getOriginalFilename());",
                "StringWriter w = new StringWriter(); w.write(input);",
                "return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(\"x\" + input);"
            })
    void saysNothingOfWhatIsEscapedOrNoPage(String body) {
        assertThat(answering(
                        "@GetMapping(\"/x\") ResponseEntity<String> get(@RequestParam String input, HttpServletResponse"
                                + " response) throws Exception",
                        body))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/x\") String get(@RequestParam String v)",
                "@GetMapping(value = \"/x\", produces = \"text/html\") String get(@RequestParam String v)",
                "@GetMapping(value = \"/x\", produces = MediaType.TEXT_HTML_VALUE) String get(@RequestParam String v)",
                "@GetMapping(\"/x/{v}\") String get(@PathVariable String v)"
            })
    void seesTextsThatAreAnswered(String declared) {
        assertThat(answering(declared, "return v;")).containsExactly("output-from-request");
        assertThat(answering(declared, "return \"<div>\" + v + \"</div>\";")).containsExactly("output-from-request");
        assertThat(answering(declared, "return String.format(\"<b>%s</b>\", v);"))
                .containsExactly("output-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(value = \"/x\", produces = \"application/json\") String get(@RequestParam String v)",
                "@GetMapping(value = \"/x\", produces = MediaType.TEXT_PLAIN_VALUE) String get(@RequestParam String v)",
                "@GetMapping(\"/x\") Owner get(@RequestParam Owner v)",
                "@GetMapping(\"/x\") String get(@RequestParam UUID v)",
                "String get(String v)"
            })
    void saysNothingOfAnswersThatAreNoPages(String declared) {
        assertThat(answering(declared, "return v;")).isEmpty();
    }

    @Test
    void saysNothingOfJson() {
        assertThat(answering(
                        "@GetMapping(\"/x\") String get(@RequestParam String v)", "return \"{'a': '\" + v + \"'}\";"))
                .isEmpty();
    }

    @Test
    void seesNamesOfViewsOutOfRequests() {
        String page = "@org.springframework.stereotype.Controller class Pages { @GetMapping(\"/x\") String get("
                + "@RequestParam String lang) { return %s; } }";
        assertThat(Seen.kinds(Seen.type(page.formatted("\"user/\" + lang + \"/welcome\""))))
                .containsExactly("template-from-request");
        assertThat(Seen.kinds(Seen.type(page.formatted("\"user/welcome\"")))).isEmpty();
        assertThat(Seen.kinds(Seen.type(page.formatted("\"redirect:/user/\" + lang"))))
                .isEmpty();
    }

    @Test
    void looksIntoTemplatesOfPages() {
        assertThat(Seen.said(dev.threatdoc.discover.recognise.Modules.template("""
                <p th:text="${name}"></p>
                <p th:utext="${comment.text}"></p>
                <p th:utext="#{welcome.message}"></p>
                <p><%= request.getParameter("q") %></p>
                """)))
                .containsExactly(
                        "output-from-store @2 a value is written into the page without escaping | th:utext="
                                + "\"${comment.text}\"",
                        "output-from-request @4 a parameter is written into the page without escaping | <%="
                                + " request.getParameter(\"q\") %> | parameter \"q\"");
    }
}
