package dev.threatdoc.processor.read;

import dev.threatdoc.model.Cvss;
import dev.threatdoc.model.ThreatResponse;
import dev.threatdoc.threat.catalog.Level;
import dev.threatdoc.threat.cvss.CvssException;
import dev.threatdoc.threat.cvss.CvssVectors;
import dev.threatdoc.threat.risk.CvssSeverity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads {@code @ThreatResponse}: what was decided about a threat. */
final class AnswerReader {

    private static final String ANNOTATION = "ThreatResponse";

    private final ReaderContext context;

    AnswerReader(ReaderContext context) {
        this.context = context;
    }

    /** The answers on one declaration that can be understood; the others are reported. */
    List<ThreatResponse> read(Element declaration) {
        return Markers.on(declaration, ANNOTATION).stream()
                .flatMap(m -> read(m).stream())
                .toList();
    }

    /** The text of an attribute; empty where it is left out. */
    static String text(Marker marker, String attribute) {
        return marker.value(attribute)
                .map(AnnotationValue::getValue)
                .map(String::valueOf)
                .orElse("");
    }

    private Optional<ThreatResponse> read(Marker marker) {
        Optional<ThreatResponse.Kind> kind = marker.value("response")
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .flatMap(v -> kind(((VariableElement) v).getSimpleName().toString()));
        if (kind.isEmpty()) {
            context.incomplete();
            return Optional.empty();
        }
        if (text(marker, "reason").isBlank()) {
            context.error(
                    context.places().of(marker, "reason"),
                    "The reason is blank; say why this was decided, for whoever reads it later");
        }
        Optional<Cvss> cvss = cvss(marker);
        return Optional.of(new ThreatResponse(
                text(marker, "threat"),
                text(marker, "at"),
                kind.get(),
                text(marker, "reason"),
                text(marker, "owner"),
                text(marker, "ticket"),
                until(marker),
                severity(marker, cvss),
                cvss,
                context.places().of(marker, "")));
    }

    private static Optional<ThreatResponse.Kind> kind(String name) {
        return Arrays.stream(ThreatResponse.Kind.values())
                .filter(k -> k.name().equals(name))
                .findFirst();
    }

    private Optional<LocalDate> until(Marker marker) {
        String text = text(marker, "until");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            context.error(
                    context.places().of(marker, "until"),
                    "\"" + text + "\" is no date; write the last day on which the answer counts as yyyy-MM-dd, such as "
                            + "2027-03-31");
            return Optional.empty();
        }
    }

    private Optional<Cvss> cvss(Marker marker) {
        String text = text(marker, "cvss");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(CvssVectors.parse(text));
        } catch (CvssException e) {
            context.error(context.places().of(marker, "cvss"), e.complaint());
            return Optional.empty();
        }
    }

    private String severity(Marker marker, Optional<Cvss> cvss) {
        String text = text(marker, "severity");
        Optional<Level> level = Level.parse(text);
        if (!text.isEmpty() && level.isEmpty()) {
            context.error(
                    context.places().of(marker, "severity"),
                    "\"" + text + "\" is no severity; expected one of "
                            + Arrays.stream(Level.values()).map(Level::words).collect(Collectors.joining(", ")));
        }
        cvss.filter(c -> level.isPresent() && CvssSeverity.of(c) != level.get())
                .ifPresent(c -> context.warning(
                        context.places().of(marker, "severity"),
                        "The severity " + text + " is not what the vector says: " + c.words() + " is "
                                + CvssSeverity.of(c).words() + " here; the severity counts, so take one of them away"));
        return text;
    }
}
