package dev.threatdoc.processor;

import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.processor.accessor.AccessorSource;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.output.WriteException;
import dev.threatdoc.processor.read.AnnotatedTypes;
import dev.threatdoc.processor.read.CodeReading;
import dev.threatdoc.processor.read.FactReader;
import dev.threatdoc.processor.read.OutputOrigins;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Writes the accessor class, of what is there in the first round that has something. */
final class AccessorStep {

    private AccessorStep() {}

    static void run(ProcessingEnvironment environment, AnnotatedTypes types, TypeIndex before) {
        // What is wrong is reported in the last round, when all is there.
        CodeReading reading = FactReader.read(environment, types, before, false, OwnNames.none());
        if (reading.facts().isEmpty()) {
            return;
        }
        OutputOrigins origins = OutputOrigins.of(environment, types);
        String name = (reading.systemPackage().isEmpty() ? "" : reading.systemPackage() + ".") + AccessorSource.NAME;
        String source = AccessorSource.of(reading.systemPackage(), reading.facts(), origins.canBeMarkedGenerated());
        try {
            boolean written = new ClassOutput(environment.getFiler()).writeSource(name, source, origins.elements());
            // ECJ refuses to replace a class file of an earlier compilation; that is no fault of the user's.
            if (!written && types.compiled().contains(name)) {
                environment
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.WARNING,
                                "[threatdoc] There is a class " + name
                                        + " already, so none was generated; give yours another name");
            }
        } catch (WriteException e) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "[threatdoc] " + e.getMessage());
        }
    }
}
