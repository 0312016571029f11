package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.Configuration;
import dev.threatdoc.read.config.TemplateReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of servlets, whose expressions escape nothing by themselves. */
final class ServerPagesTest {

    private static final String SERVLET = """
            class Search extends jakarta.servlet.http.HttpServlet {
                void doGet(jakarta.servlet.http.HttpServletRequest r) {
                    String name = r.getParameter("q");
                    r.setAttribute("term", name);
                    r.setAttribute("count", count(name));
                    String from = r.getParameter("from");
                    try { java.time.LocalDate.parse(from); } catch (RuntimeException e) { return; }
                    r.setAttribute("from", from);
                    String until = r.getParameter("until");
                    try { if (until != null && !until.trim().isEmpty()) { java.time.LocalDate.parse(until); } }
                    catch (RuntimeException e) { return; }
                    r.setAttribute("until", until);
                    r.getSession().setAttribute("kept", name);
                    r.getRequestDispatcher("/WEB-INF/search.jsp").forward(r, null);
                }
                void doPost(jakarta.servlet.http.HttpServletRequest r) {
                    comments.save(r.getParameter("comment-content"), r.getParameter("txtFullName"));
                } }
            class Other extends jakarta.servlet.http.HttpServlet {
                void doGet(jakarta.servlet.http.HttpServletRequest r) {
                    r.setAttribute("mail", r.getParameter("mail"));
                    r.getRequestDispatcher("/WEB-INF/other.jsp").forward(r, null);
                } }
            """;

    private static List<String> seen(String page) {
        return seen("search.jsp", page);
    }

    private static List<String> seen(String file, String page) {
        List<ConfigEntry> entries = TemplateReader.read("src/main/webapp/" + file, page);
        var module = Modules.java(SERVLET).build();
        return ServerPages.in(new dev.threatdoc.discover.recognise.Module(
                        module.name(),
                        module.aliases(),
                        module.code(),
                        Configuration.of(entries),
                        module.container(),
                        module.dockerfile(),
                        module.dependencies(),
                        module.peers(),
                        module.place()))
                .stream()
                .map(ServerPagesTest::words)
                .toList();
    }

    private static String words(Weakness weakness) {
        return weakness.type() + " " + weakness.detail();
    }

    @Test
    void seesParametersThatAPageWrites() {
        assertThat(seen("<p>${term}</p>")).containsExactly("output-from-request ${term}, from parameter \"q\"");
        assertThat(seen("<p>${param.name}</p>"))
                .containsExactly("output-from-request ${param.name}, from parameter \"name\"");
    }

    @Test
    void seesVariablesOfScriptletsThatHoldParameters() {
        String kept = "<% String blank = \"\"; String full = request.getParameter(\"full name\"); %>";
        for (String written : List.of(
                "<%=full%>",
                "<%= full == null ? blank : full %>",
                "<%= full != null ? full : \"\" %>",
                "<input value=\"<%=full==null?\"\":full%>\">")) {
            assertThat(seen(kept + written))
                    .as(written)
                    .containsExactly("output-from-request ${param.full name}, from parameter \"full name\"");
        }
        assertThat(seen("<%=accountProfile.getFullName()%>"))
                .containsExactly("output-from-store ${accountProfile.fullName}");
    }

    @Test
    void isSilentOnVariablesThatHoldOtherThings() {
        assertThat(seen("<% String a = Escape.html(request.getParameter(\"a\")); %><%=a%>"))
                .isEmpty();
        assertThat(seen("<% String a = request.getParameter(\"a\"); a = Escape.html(a); %><%=a%>"))
                .isEmpty();
        assertThat(seen("<% int n = Integer.parseInt(request.getParameter(\"n\")); %><%=n%>"))
                .isEmpty();
        assertThat(seen("<% String a = request.getParameter(\"a\"); %><%= Escape.html(a) %><%= blank %>"))
                .isEmpty();
    }

    @Test
    void saysOnceThatPagesWriteTexts() {
        assertThat(seen("<p>${comment.content}</p><p>${user.fullName}</p>"))
                .containsExactly("output-from-store ${comment.content}");
    }

    @Test
    void isSilentOnNumbersAndKeysAndOnWhatIsEscaped() {
        assertThat(seen("<p>${count} ${item.id} ${item.price} ${orderStatus.name} ${MODEL}</p>"))
                .isEmpty();
        assertThat(seen("<c:out value=\"${comment.content}\"/>")).isEmpty();
    }

    @Test
    void isSilentOnTextsThatWereReadAsADate() {
        assertThat(seen("<p>${from} ${until}</p>")).isEmpty();
    }

    @Test
    void joinsAnAttributeToThePageThatIsForwardedTo() {
        assertThat(seen("search.jsp", "<p>${mail}</p>")).isEmpty();
        assertThat(seen("other.jsp", "<p>${mail}</p>")).hasSize(1);
        assertThat(seen("header.jsp", "<p>${mail}</p>")).hasSize(1);
        assertThat(seen("other.jsp", "<p>${kept}</p>")).hasSize(1);
        assertThat(seen("other.jsp", "<p>${term}</p>")).isEmpty();
    }

    @Test
    void isSilentOnTextsThatNoCallerChooses() {
        assertThat(seen("<p>${quote.companyName}</p>")).isEmpty();
        assertThat(seen("<p>${user.fullName}</p>")).hasSize(1);
    }
}
