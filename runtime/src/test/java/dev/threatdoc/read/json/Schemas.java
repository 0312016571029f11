package dev.threatdoc.read.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Validates documents against the schemas that are published with Threatdoc. */
public final class Schemas {

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    /** The schema of that name, such as {@code threats}. */
    public static Schemas published(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new Schemas(registry.getSchema(text(name), InputFormat.JSON));
    }

    /** The schema of another tool, in that file of the folder that {@code THREATDOC_SCHEMAS} names. */
    public static Schemas foreign(Path file) {
        try {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            // Some name the dialect or themselves in ways that no dialect knows.
            String text = Files.readString(file)
                    .replaceFirst("\"\\$schema\"\\s*:\\s*\"[^\"]*\",", "")
                    .replaceFirst("^(\\s*\\{\\s*)\"id\"\\s*:\\s*\"[^\"]*\",", "$1");
            return new Schemas(registry.getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a published schema. */
    public static String text(String name) {
        String file = "/dev/threatdoc/schema/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document; nothing if it is valid. */
    public List<String> complaints(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
