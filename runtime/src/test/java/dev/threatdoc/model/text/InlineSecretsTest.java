package dev.threatdoc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passwords within texts are found with whose they are, and shown by nothing. */
final class InlineSecretsTest {

    @Test
    void findsAPasswordAndWhoseItIs() {
        assertThat(InlineSecrets.in("jdbc:mysql://ann:tulip@db/shop", true))
                .containsExactly(new InlineSecrets.Inline("ann", "tulip"));
    }

    @Test
    void findsOneOfEachForm() {
        assertThat(InlineSecrets.in("http://ann:tulip@host/?token=rose", true))
                .extracting(InlineSecrets.Inline::secret)
                .containsExactly("tulip", "rose");
    }

    @Test
    void needsASchemeWhereTheTextMayBeAnything() {
        assertThat(InlineSecrets.in("ann:tulip@host", true)).hasSize(1);
        assertThat(InlineSecrets.in("ann:tulip@host", false)).isEmpty();
    }

    @Test
    void printsNoPassword() {
        assertThat(InlineSecrets.in("http://ann:tulip@host/", true))
                .hasSize(1)
                .allSatisfy(i -> assertThat(i.toString()).contains("ann").doesNotContain("tulip"));
    }
}
