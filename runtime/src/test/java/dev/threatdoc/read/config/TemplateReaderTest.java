package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateReaderTest {

    private static List<String> expressions(String file, String text) {
        return TemplateReader.read(file, text).stream()
                .filter(e -> e.key().equals(TemplateReader.EXPRESSION))
                .map(e -> e.text() + " @" + e.place().line())
                .toList();
    }

    @Test
    void findsPagesThatShowExceptions() {
        for (String page : List.of(
                "<pre><% exception.printStackTrace(new PrintWriter(out)); %></pre>",
                "<p><%= exception.getMessage() %></p>", "<p>${pageContext.exception.stackTrace}</p>")) {
            assertThat(TemplateReader.read("error.jsp", page))
                    .as(page)
                    .filteredOn(e -> e.key().equals(TemplateReader.EXCEPTION))
                    .hasSize(1);
        }
        for (String page :
                List.of("<p>An exception</p>", "<% e.printStackTrace(); %>", "<p>${exceptional.message}</p>")) {
            assertThat(TemplateReader.read("error.jsp", page))
                    .as(page)
                    .filteredOn(e -> e.key().equals(TemplateReader.EXCEPTION))
                    .isEmpty();
        }
    }

    @Test
    void findsWhatAJspWritesAsItIs() {
        assertThat(expressions("a.jsp", "<p>${user.name}</p>\n<a title=\"${param.q}\">x</a>\n<%= user.getNote() %>"))
                .containsExactly("user.name @1", "param.q @2", "user.note @3");
    }

    @Test
    void leavesTagsOfLibrariesAndOtherPagesAlone() {
        assertThat(expressions(
                        "a.jsp", "<c:out value=\"${user.name}\"/><c:if test=\"${a.b}\">${fn:escapeXml(a.b)}</c:if>"))
                .isEmpty();
        assertThat(expressions("a.html", "<p>${user.name}</p>")).isEmpty();
    }
}
