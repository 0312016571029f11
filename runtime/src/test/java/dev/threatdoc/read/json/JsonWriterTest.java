package dev.threatdoc.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void indentsByTwoSpacesAndEndsLinesTheSameEverywhere() {
        String written = JsonWriter.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("a");
            json.writeNumber(1);
            json.writeEndArray();
            json.writeEndObject();
        });

        assertThat(written).isEqualTo("{\n  \"a\": [\n    1\n  ]\n}\n");
    }

    @Property(tries = 200)
    void anyTextIsReadBackAsItWas(@ForAll String text) throws JsonException {
        String written = JsonWriter.write(json -> json.writeString(text));

        assertThat(JsonReader.read("f.json", written)).isInstanceOfSatisfying(JsonValue.Str.class, s -> {
            assertThat(s.text()).isEqualTo(text);
            assertThat(s.placeOf(text.length()).column()).isEqualTo(written.length() - 1);
        });
    }
}
