package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class OutputEncodingTest {

    @Test
    void seesOutputThatIsEncodedOrNot() {
        assertThat(Modules.java("class C { String m(String s) { return org.owasp.encoder.Encode.forHtml(s); } }")
                        .tagsSeenBy(new OutputEncoding()))
                .containsExactly("output-encoding=[OWASP Java Encoder] @1");
        assertThat(Modules.template("<p th:text=\"${name}\"></p>").seenBy(new OutputEncoding()))
                .isEmpty();
        assertThat(Modules.template("<p>\n<b th:utext=\"${name}\"></b>").statedBy(new OutputEncoding()))
                .containsExactly("encodesOutput=false");
    }
}
