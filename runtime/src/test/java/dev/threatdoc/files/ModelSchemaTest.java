package dev.threatdoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.facts.Facts;
import dev.threatdoc.read.json.Schemas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ModelSchemaTest {

    private static final Schemas SCHEMA = Schemas.published("model");

    @Property(tries = 50)
    void whateverIsWrittenIsValid(@ForAll("models") Facts facts) {
        assertThat(SCHEMA.complaints(ModelJsonWriter.write(Checks.analyze(facts))))
                .isEmpty();
    }

    @Provide
    Arbitrary<Facts> models() {
        return RandomFacts.all();
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() {
        String model = ModelJsonWriter.write(Checks.analyze(Facts.none()));

        assertThat(SCHEMA.complaints(model)).isEmpty();
        for (String bad : List.of(
                model.replace("\"version\": 1", "\"version\": 2"),
                model.replace("\"name\":", "\"nam\":"),
                model.replace(
                        "\"elements\": [ ]",
                        "\"elements\": [{\"id\": \"x\", \"kind\": \"Dataflow\", \"name\": \"n\"}]"))) {
            assertThat(bad).isNotEqualTo(model);
            assertThat(SCHEMA.complaints(bad)).as(bad).isNotEmpty();
        }
    }
}
