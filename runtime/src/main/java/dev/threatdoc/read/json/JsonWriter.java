package dev.threatdoc.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON that is the same to the byte on every machine: two spaces of indent, {@code \n} at the end of lines. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @throws IOException never, for it goes to memory; the generator's methods declare it
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes a document to memory. */
    public static String write(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            indent(json);
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return out.append('\n').toString();
    }

    /** Writes a document in UTF-8 as it comes, for those that memory may not hold; the stream stays open. */
    public static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            indent(json);
            content.writeTo(json);
            json.writeRaw("\n");
        }
    }

    private static void indent(JsonGenerator json) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        json.setPrettyPrinter(printer);
    }
}
