package dev.threatdoc.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else's that generates an annotated type in each of the first two rounds. */
@SupportedAnnotationTypes("*")
public final class Generating extends AbstractProcessor {

    private int round;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        if (round <= 2) {
            String kind = round == 1 ? "Actor" : "Datastore(storesLogData = true)";
            try (Writer out = processingEnv
                    .getFiler()
                    .createSourceFile("p.Generated" + round)
                    .openWriter()) {
                out.write(
                        "package p;\n\n@dev.threatdoc.annotation." + kind + "\ninterface Generated" + round + " {}\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
