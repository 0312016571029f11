package dev.threatdoc.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON document (RFC 8259) into values that know where they stand. */
public final class JsonReader {

    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String file;
    private final SourceText source;
    private final JsonParser parser;

    private JsonReader(String file, SourceText source, JsonParser parser) {
        this.file = file;
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @param file the file's name as the user gave it, for places
     * @param text the document
     * @throws JsonException if it is no JSON, has a member twice in one object, or is nested more than 100 deep
     */
    public static JsonValue read(String file, String text) throws JsonException {
        String document = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new JsonReader(file, new SourceText(document), parser).document();
        } catch (IOException e) {
            throw new JsonException(new FilePlace(file, 0, 0, ""), "The file cannot be read: " + e.getMessage());
        }
    }

    private JsonValue document() throws IOException, JsonException {
        try {
            if (parser.nextToken() == null) {
                throw new JsonException(
                        new FilePlace(file, 1, 1, ""), "The file is empty; a JSON document is expected");
            }
            JsonValue value = value("");
            if (parser.nextToken() != null) {
                throw new JsonException(here(""), "Nothing may follow the end of the JSON document");
            }
            return value;
        } catch (JsonProcessingException e) {
            // What goes beyond a limit, such as the depth, comes without a place.
            Place place = e.getLocation() == null ? here("") : place(e.getLocation());
            throw new JsonException(place, "This is no valid JSON: " + firstSentence(e.getOriginalMessage()));
        }
    }

    private JsonValue value(String pointer) throws IOException, JsonException {
        FilePlace here = here(pointer);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(here);
            case START_ARRAY -> array(here);
            case VALUE_STRING -> {
                int raw = (int) parser.currentTokenLocation().getCharOffset() + 1;
                yield new JsonValue.Str(parser.getText(), raw, source, here);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getDoubleValue(), here);
            case VALUE_TRUE -> new JsonValue.Bool(true, here);
            case VALUE_FALSE -> new JsonValue.Bool(false, here);
            default -> new JsonValue.Null(here);
        };
    }

    private JsonValue object(FilePlace here) throws IOException, JsonException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Map<String, FilePlace> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String pointer = here.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            FilePlace first = names.put(name, here(pointer));
            if (first != null) {
                String words = name.replaceAll("\\p{Cntrl}+", " ");
                throw new JsonException(here(pointer), "\"" + words + "\" is there twice, first at " + first.words());
            }
            parser.nextToken();
            members.put(name, value(pointer));
        }
        return new JsonValue.Obj(members, names, here);
    }

    private JsonValue array(FilePlace here) throws IOException, JsonException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(here.pointer() + "/" + items.size()));
        }
        return new JsonValue.Arr(List.copyOf(items), here);
    }

    private FilePlace here(String pointer) {
        return new FilePlace(
                file,
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr(),
                pointer);
    }

    private FilePlace place(JsonLocation location) {
        return new FilePlace(file, location.getLineNr(), location.getColumnNr(), "");
    }

    /** What the parser has to say, without its own words for the place, which is told beside the message. */
    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("");
        int source = line.indexOf("[Source:");
        int start = source < 0 ? -1 : line.lastIndexOf(" (", source);
        return start < 0 ? line : line.substring(0, start);
    }
}
