package dev.threatdoc.processor.read;

import dev.threatdoc.model.ModelSettings;
import dev.threatdoc.model.SystemOverview;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads {@code @ThreatModel}: what is said of the system as a whole. */
final class SystemReader {

    static final String ANNOTATION = "ThreatModel";

    private final ReaderContext context;
    private final CompanionReader companions;

    SystemReader(ReaderContext context, CompanionReader companions) {
        this.context = context;
        this.companions = companions;
    }

    /** What a package or a type says of the system. */
    Optional<SystemOverview> read(Element declaration) {
        return Markers.first(declaration, ANNOTATION)
                .map(m -> new SystemOverview(
                        name(m),
                        AnswerReader.text(m, "description"),
                        settings(m),
                        companions.assumptions(declaration),
                        context.places().of(m, "")));
    }

    private String name(Marker marker) {
        String otherwise = DerivedNames.of(marker.on().getSimpleName().toString());
        if (marker.value("name").isEmpty()) {
            return otherwise;
        }
        String name = AnswerReader.text(marker, "name");
        if (name.isBlank()) {
            context.error(
                    context.places().of(marker, "name"),
                    "The name of the system is blank; give it one, or leave it out to have it named \"" + otherwise
                            + "\"");
        }
        return name;
    }

    private static ModelSettings settings(Marker marker) {
        return new ModelSettings(
                isTrue(marker, "isOrdered"),
                isTrue(marker, "mergeResponses"),
                isTrue(marker, "ignoreUnused"),
                marker.value("onDuplicates")
                        .map(AnnotationValue::getValue)
                        .filter(VariableElement.class::isInstance)
                        .flatMap(v ->
                                action(((VariableElement) v).getSimpleName().toString()))
                        .orElse(ModelSettings.OnDuplicates.NO_ACTION));
    }

    private static boolean isTrue(Marker marker, String attribute) {
        return marker.value(attribute)
                .filter(v -> Boolean.TRUE.equals(v.getValue()))
                .isPresent();
    }

    private static Optional<ModelSettings.OnDuplicates> action(String name) {
        return Arrays.stream(ModelSettings.OnDuplicates.values())
                .filter(a -> a.name().equals(name))
                .findFirst();
    }
}
