package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses out of requests: those that are asked for, and those that browsers are sent to. */
final class RequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new URL(input).openStream();",
                "URL u = new URL(input); u.openConnection();",
                "open(new URL(input)); } void open(URL u) throws Exception { u.openConnection().getInputStream();",
                "URI.create(input).toURL().openStream();",
                "rest.getForObject(input, String.class);",
                "rest.getForObject(\"http://\" + input + \"/items\", String.class);",
                "rest.exchange(String.format(\"https://%s/a\", input), HttpMethod.GET, null, String.class);",
                "java.net.http.HttpRequest.newBuilder(URI.create(input)).build();",
                "java.net.http.HttpRequest.newBuilder().uri(URI.create(input)).build();",
                "new okhttp3.Request.Builder().url(input).build();",
                "org.jsoup.Jsoup.connect(input).get();",
                "javax.imageio.ImageIO.read(new URL(input));",
                "new Socket(input, 80);",
                "DriverManager.getConnection(input);"
            })
    void seesWhereRequestsAreSent(String body) {
        assertThat(Seen.in(body)).containsExactly("url-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rest.getForObject(\"http://stock/items/\" + input, String.class);",
                "rest.getForObject(\"http://stock/items/{id}\", String.class, input);",
                "rest.getForObject(users.base() + input, String.class);",
                "new URL(input).getHost();",
                "URI u = URI.create(input); if (!HOSTS.contains(u.getHost())) return null; u.toURL().openStream();",
                "javax.imageio.ImageIO.read(file.getInputStream());",
                "new URL(\"https://example.org/\" + input).openStream();"
            })
    void saysNothingOfThoseWhoseHostIsFixedOrChecked(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.sendRedirect(input);",
                "response.sendRedirect(request.getParameter(\"to\"));",
                "new org.springframework.security.web.DefaultRedirectStrategy().sendRedirect(request, response, input);",
                "response.setHeader(\"Location\", input);",
                "return ResponseEntity.status(302).header(HttpHeaders.LOCATION, input).build();",
                "return ResponseEntity.status(302).location(URI.create(input)).build();",
                "HttpHeaders h = new HttpHeaders(); h.add(\"Location\", input);",
                "HttpHeaders h = new HttpHeaders(); h.get(\"Location\").add(input);",
                "HttpHeaders h = new HttpHeaders(); h.setLocation(URI.create(input));",
                "return new org.springframework.web.servlet.view.RedirectView(input);",
                "return \"redirect:\" + input;",
                "return new org.springframework.web.servlet.ModelAndView(\"redirect:\" + input);",
                "jakarta.ws.rs.core.Response.seeOther(URI.create(input)).build();"
            })
    void seesWhereBrowsersAreSent(String body) {
        assertThat(Seen.in(body)).containsExactly("redirect-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.sendRedirect(\"/users/\" + input);",
                "response.sendRedirect(request.getHeader(\"Referer\"));",
                "response.sendRedirect(request.getHeader(HttpHeaders.REFERER));",
                "users.setLocation(input);",
                "response.sendRedirect(request.getContextPath() + \"/users\");",
                "return new org.springframework.web.servlet.ModelAndView(\"redirect:/users/\" + input);",
                "if (isAllowed(input)) response.sendRedirect(input);",
                "return ResponseEntity.created(URI.create(\"/owners/\" + input)).build();",
                "return new org.springframework.web.servlet.view.RedirectView(\"/users\");"
            })
    void saysNothingOfRedirectsWithinTheProgram(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | response.setHeader("X-Name", request.getParameter("name"));
            1 | String name = request.getParameter("name"); response.addHeader("X-Name", "a" + name);
            0 | response.setHeader("X-Name", URLEncoder.encode(request.getParameter("name"), "UTF-8"));
            0 | response.setHeader("X-Count", String.valueOf(Integer.parseInt(request.getParameter("count"))));
            0 | response.setHeader("X-Name", "a");
            0 | response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
            """)
    void seesHeadersThatAreRepeated(int count, String body) {
        String servlet = "class Api extends HttpServlet { protected void doGet(HttpServletRequest request,"
                + " HttpServletResponse response) { " + body + " } }";
        assertThat(Seen.kinds(Seen.type(servlet))).isEqualTo(Collections.nCopies(count, "header-from-request"));
    }

    @Test
    void leavesHeadersToServersThatRefuseLineBreaks() {
        assertThat(Seen.in("response.setHeader(\"X-Name\", input);")).isEmpty();
    }
}
