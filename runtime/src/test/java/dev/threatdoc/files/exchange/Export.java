package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threatdoc.files.place.SourceFiles;
import dev.threatdoc.threat.analysis.Analysis;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What tests of exports do again and again. */
final class Export {

    /** Everything in a row: tests of formats need places, not a drawing that pleases. */
    static final Arrangement ROW = analysis -> {
        Map<String, Arrangement.Box> boxes = new HashMap<>();
        analysis.model()
                .elements()
                .forEach(e -> boxes.put(e.id(), new Arrangement.Box(boxes.size() * 200, 0, 100, 50)));
        return new Arrangement.Drawing(boxes, Map.of());
    };

    private Export() {}

    static String text(ExchangeFormat format, Analysis analysis) {
        return format.write(
                analysis,
                new ExchangeOptions(SourceFiles.asWritten(), ROW, LocalDate.of(2026, 12, 1), "1.0", Optional.empty()));
    }

    static JsonNode json(ExchangeFormat format, Analysis analysis) {
        return read(text(format, analysis));
    }

    static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
