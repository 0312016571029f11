package dev.threatdoc.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "CommentController, Comment Controller",
        "URLParser, URL Parser",
        "parseURL, Parse URL",
        "saveComment, Save Comment",
        "S3Bucket, S3 Bucket",
        "OAuth2Client, O Auth2 Client",
        "store, Store",
        "MAX_SIZE, MAX SIZE",
        "_private$name, Private Name",
        "X, X",
        "ÄrgerÜber, Ärger Über",
        "$, $",
        "__, __",
    })
    void putsNamesIntoWords(String name, String words) {
        assertThat(DerivedNames.of(name)).isEqualTo(words);
    }

    @Property
    void neverLeavesAnythingBlank(@ForAll @StringLength(min = 1) String name) {
        assertThat(DerivedNames.of("a" + name)).isNotBlank();
    }
}
