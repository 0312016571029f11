package dev.threatdoc.processor.accessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class LiteralsTest {

    @Property
    void literalsStandForTheText(@ForAll String text) {
        String literal = Literals.text(text);

        assertThat(literal).startsWith("\"").endsWith("\"").matches("[ -~]*");
        assertThat(read(literal)).isEqualTo(text);
    }

    @Property
    void commentsStayComments(@ForAll String text) {
        assertThat(Literals.javadoc(text))
                .doesNotContain("*", "<", "@", "{", "\\", "\n")
                .endsWith(".");
    }

    @Property
    void constantsAreNamesNoTwoAlike(@ForAll List<String> names) {
        List<String> constants = Constants.of(names);

        assertThat(constants).hasSameSizeAs(names).doesNotHaveDuplicates().allMatch(SourceVersion::isName);
    }

    @Test
    void constantsLookLikeConstants() {
        assertThat(Constants.of(List.of("Web Server", "web-server", "Größe", "1st", "日本", "")))
                .containsExactly("WEB_SERVER", "WEB_SERVER_2", "GROSSE", "_1ST", "UNNAMED", "UNNAMED_2");
    }

    /** As a Java compiler does it: first the Unicode escapes, unless their backslash is itself escaped. */
    private static String read(String literal) {
        String translated = Pattern.compile("\\\\(u[0-9a-f]{4}|.)")
                .matcher(literal.substring(1, literal.length() - 1))
                .replaceAll(LiteralsTest::escape);
        return translated;
    }

    private static String escape(MatchResult match) {
        String escape = match.group(1);
        String text = escape.length() == 5
                ? Character.toString((char) Integer.parseInt(escape.substring(1), 16))
                : ("\\" + escape).translateEscapes();
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
