package dev.threatdoc.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.read.json.JsonValue.Arr;
import dev.threatdoc.read.json.JsonValue.Obj;
import dev.threatdoc.read.json.JsonValue.Str;
import org.junit.jupiter.api.Test;

final class JsonReaderTest {

    @Test
    void knowsWhereEachValueStands() throws Exception {
        Obj root = (Obj) JsonReader.read("f.json", "{\n  \"a/b\": [1,\n    true]\n}");

        Arr list = (Arr) root.members().get("a/b");
        assertThat(list.place()).isEqualTo(new FilePlace("f.json", 2, 10, "/a~1b"));
        assertThat(list.items().get(1).place()).isEqualTo(new FilePlace("f.json", 3, 5, "/a~1b/1"));
        assertThat(root.names().get("a/b")).isEqualTo(new FilePlace("f.json", 2, 3, "/a~1b"));
    }

    @Test
    void findsTheCharactersOfAStringBehindItsEscapes() throws Exception {
        Arr root = (Arr) JsonReader.read("f.json", "[\"a\\n\\u0041\\\"z\"]");

        Str text = (Str) root.items().get(0);
        assertThat(text.text()).isEqualTo("a\nA\"z");
        assertThat(text.placeOf(0).column()).isEqualTo(3);
        assertThat(text.placeOf(2).column()).isEqualTo(6);
        assertThat(text.placeOf(4).column()).isEqualTo(14);
        assertThat(text.placeOf(99).column()).isEqualTo(15);
    }

    @Test
    void saysWhereADocumentIsBroken() {
        assertBroken("{\"a\": }", 1, 7);
        assertBroken("[1,\n2", 2, 2);
        assertBroken("{\"a\": 1, \"a\": 2}", 1, 10);
        assertBroken("[1] x", 1, 5);
        assertBroken("", 1, 1);
        assertBroken("[".repeat(200), 1, 102);
    }

    private static void assertBroken(String document, int line, int column) {
        assertThatThrownBy(() -> JsonReader.read("f.json", document)).isInstanceOfSatisfying(JsonException.class, e -> {
            assertThat(e.message()).doesNotContain("com.fasterxml", "\n", "Source", "REDACTED");
            assertThat(e.place().line()).isEqualTo(line);
            assertThat(((FilePlace) e.place()).column()).isCloseTo(column, org.assertj.core.data.Offset.offset(1));
        });
    }
}
