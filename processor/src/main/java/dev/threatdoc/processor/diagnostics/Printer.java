package dev.threatdoc.processor.diagnostics;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.processor.position.Spot;
import dev.threatdoc.processor.read.DeclarationNames;
import dev.threatdoc.processor.read.Markers;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Hands messages to the compiler, at the code that they are about. */
public final class Printer {

    private final ProcessingEnvironment environment;
    private final DeclarationNames names;
    private final Positions positions;
    private final Set<String> compiled;

    /**
     * A printer for one round.
     *
     * @param compiled the types that the compiler can point at
     */
    public Printer(ProcessingEnvironment environment, Set<String> compiled) {
        this.environment = environment;
        this.names = new DeclarationNames(environment.getElementUtils(), environment.getTypeUtils());
        this.positions = Positions.of(environment);
        this.compiled = compiled;
    }

    /** Prints a message at its place, or without one if the code is not there. */
    public void print(Message message) {
        Diagnostic.Kind kind = kind(message.level());
        Optional<Element> declaration = message.place() instanceof CodePlace place && compiled.contains(place.type())
                ? names.find(place.type())
                        .flatMap(t -> names.findAsWritten(t, place.member()).or(() -> Optional.of(t)))
                : Optional.empty();
        if (declaration.isPresent() && message.place() instanceof CodePlace place) {
            print(kind, message.text(), declaration.get(), place);
        } else {
            environment.getMessager().printMessage(kind, message.text());
        }
    }

    /** Whether the compiler can point at a line of code that is no declaration. */
    public boolean pointsAtLines() {
        return positions.pointsAtLines();
    }

    private static Diagnostic.Kind kind(Message.Level level) {
        return switch (level) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }

    private void print(Diagnostic.Kind kind, String text, Element declaration, CodePlace place) {
        Optional<Spot> spot = Markers.on(declaration).stream()
                .filter(m -> m.qualifiedName().equals(place.annotation()) && m.index() == place.index())
                .map(m -> m.spot(place.attribute()))
                .findFirst();
        Messager messager = environment.getMessager();
        if (place.annotation().isEmpty()
                && place.line() > 0
                && positions.print(kind, text, declaration, place.line())) {
            return;
        }
        if (spot.isEmpty()) {
            messager.printMessage(kind, text, declaration);
        } else if (!positions.print(kind, text, spot.get())) {
            AnnotationMirror mirror = spot.get().mirror();
            spot.get()
                    .value()
                    .ifPresentOrElse(
                            value -> messager.printMessage(kind, text, declaration, mirror, value),
                            () -> messager.printMessage(kind, text, declaration, mirror));
        }
    }
}
