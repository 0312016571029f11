package dev.threatdoc.files.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.DataAsset;
import dev.threatdoc.model.Element;
import dev.threatdoc.model.Item;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.PropertyName;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was said of an item or read off code, for formats with room for fields of others: so our own reader finds them
 * again. What nobody said is left out.
 */
final class SaidValues {

    private SaidValues() {}

    /** Writes members {@code kind}, {@code properties} and {@code controls} into an object that is open. */
    static void members(JsonGenerator json, Item item) throws IOException {
        json.writeStringField("kind", item.kind().name());
        Attributes said = item.attributes();
        group(json, "properties", properties(said));
        group(json, "controls", controls(said));
    }

    static Map<String, Object> properties(Attributes said) {
        Map<String, Object> values = new TreeMap<>();
        said.properties().forEach((name, property) -> {
            if (isSaid(property) && !said.inherits(name) && !isElsewhere(name)) {
                values.put(name.text(), property.value());
            }
        });
        return values;
    }

    static Map<String, Object> controls(Attributes said) {
        Map<String, Object> values = new TreeMap<>();
        said.controls().forEach((name, property) -> {
            if (isSaid(property) && !said.inheritsControl(name)) {
                values.put(name.text(), property.value());
            }
        });
        return values;
    }

    /** Whether somebody said, or code shows, that it is so. */
    static boolean isTrue(Property property) {
        return isSaid(property) && Boolean.TRUE.equals(property.value());
    }

    /** The type of a datastore; empty where it has none of the names that there are. */
    static String storeType(Element store) {
        return store.attributes().property(PropertyNames.TYPE).value() instanceof EnumConstant type ? type.name() : "";
    }

    /** How confidential data is: 0 where nobody has said or anybody may see it, 4 for a top secret. */
    static int confidentiality(DataAsset asset) {
        return switch (asset.attributes().constant(PropertyNames.CLASSIFICATION).name()) {
            case "RESTRICTED" -> 1;
            case "SENSITIVE" -> 2;
            case "SECRET" -> 3;
            case "TOP_SECRET" -> 4;
            default -> 0;
        };
    }

    private static boolean isSaid(Property property) {
        return !property.isAssumed();
    }

    /** Every format has a place of its own for it. */
    private static boolean isElsewhere(PropertyName name) {
        return name.equals(PropertyNames.DESCRIPTION);
    }

    private static void group(JsonGenerator json, String field, Map<String, Object> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Object> each : values.entrySet()) {
            json.writeFieldName(each.getKey());
            value(json, each.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof EnumConstant constant) {
            json.writeString(constant.name());
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(String.valueOf(text));
            }
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
