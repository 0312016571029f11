package dev.threatdoc.read.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a file holds, reading it ends in a value or in a message; {@code JAZZER_FUZZ=1} looks for new inputs. */
class JsonReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void readsOrRefuses(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            walk(JsonReader.read("fuzz.json", text));
        } catch (JsonException e) {
            if (e.message().isEmpty() || e.place().line() < 0) {
                throw new IllegalStateException("A message without content", e);
            }
        }
    }

    private static void walk(JsonValue value) {
        if (value.words().isEmpty() || value.place().line() < 1) {
            throw new IllegalStateException("A value without a place: " + value);
        }
        if (value instanceof JsonValue.Obj object) {
            object.members().values().forEach(JsonReaderFuzzTest::walk);
        } else if (value instanceof JsonValue.Arr array) {
            array.items().forEach(JsonReaderFuzzTest::walk);
        } else if (value instanceof JsonValue.Str text) {
            text.placeOf(text.text().length());
        }
    }
}
