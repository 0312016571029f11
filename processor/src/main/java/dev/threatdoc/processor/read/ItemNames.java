package dev.threatdoc.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/** Reads the name that an annotation gives in {@code value}. */
final class ItemNames {

    private final ReaderContext context;

    ItemNames(ReaderContext context) {
        this.context = context;
    }

    /** The given name, or else another one; a blank one is reported. */
    String of(Marker marker, String otherwise) {
        Optional<String> given = marker.value("value")
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (given.get().isBlank()) {
            context.error(
                    context.places().of(marker, "value"),
                    "The name of this @" + marker.name() + " is blank; give it one, or leave it out to have it named \""
                            + otherwise + "\"");
            return otherwise;
        }
        return given.get();
    }
}
