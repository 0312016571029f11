package dev.threatdoc.tell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.text.Inert;
import dev.threatdoc.model.text.MarkdownText;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that sites look for in texts is found in names. */
final class InertTest {

    /** What GitHub and GitLab look for once Markdown has become text. */
    private static final List<Pattern> LOOKED_FOR = List.of(
            Pattern.compile("(?i)(?:^|\\W)@[a-z0-9_][\\w-]*"),
            Pattern.compile("(?:^|\\W)[\\w./-]*[#!$&^]\\d+"),
            Pattern.compile("(?:^|\\W)[~%](?:\\w+|\"[^\"]*\")"),
            Pattern.compile("(?i)\\bgh-\\d+"),
            Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://\\S"),
            Pattern.compile("(?i)\\bwww\\.\\S"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+"),
            Pattern.compile("\\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{7,40}\\b"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@octocat #1 GH-1 https://evil.example",
                "(@org/team) owner/repo#12, group/project!7 and gh-9",
                "see www.evil.example or HTTP://evil.example/x?y=1 or ftp://evil.example",
                "mail admin@evil.example, mailto:admin@evil.example, xmpp:a@b.example",
                "~bug ~\"two words\" %1 %\"next release\" $12 &4 ^alert#3",
                "reverts 1a2b3c4 and 0123456789abcdef0123456789abcdef01234567",
                "<a@b.cd> [x](https://evil.example) `@octocat` \\\\@octocat &#64;octocat",
                "@@octocat ##1 :://www.x.y .@octocat@octocat"
            })
    void isNotFoundByWhatSitesLookFor(String name) {
        for (Pattern pattern : LOOKED_FOR) {
            assertThat(Inert.text(name)).doesNotContainPattern(pattern);
        }
        assertThat(Inert.text(name).replace("\u2060", "")).isEqualTo(name);
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String name : List.of(
                "SQL Database (*)",
                "a & b, 50 % of c, C# and F#",
                "dev.threatdoc:runtime 1:2",
                "10:30, 3306, 2024-01-01",
                "cafebabe is a word, 1234567 a number",
                "http: and https")) {
            assertThat(Inert.text(name)).isEqualTo(name);
        }
    }

    @Test
    void goesForMarkdownAndForTemplates() {
        assertThat(MarkdownText.text("@octocat #1 https://x")).isEqualTo("@\u2060octocat #\u20601 https:\u2060//x");
        assertThat(Escape.userText("@octocat #1 https://x")).isEqualTo("@\u2060octocat #\u20601 https:\u2060//x");
    }
}
