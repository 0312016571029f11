package dev.threatdoc.processor;

import dev.threatdoc.model.vocabulary.OwnNames;
import dev.threatdoc.processor.accessor.AccessorSource;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.option.AccessorOption;
import dev.threatdoc.processor.output.ClassFiles;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.output.CompiledModule;
import dev.threatdoc.processor.output.WriteException;
import dev.threatdoc.processor.read.AnnotatedTypes;
import dev.threatdoc.processor.read.CodeReading;
import dev.threatdoc.processor.read.FactReader;
import dev.threatdoc.processor.read.OutputOrigins;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes the accessor class, of what is there in the first round that has something.
 *
 * <p>It stands beside the module's {@code @ThreatModel}, in a package that the module has anyway: two named modules
 * must not share one. A module without {@code @ThreatModel} gets none that it did not ask for, nor do tests.
 */
final class AccessorStep {

    private final ProcessingEnvironment environment;
    private final AnnotatedTypes types;

    private AccessorStep(ProcessingEnvironment environment, AnnotatedTypes types) {
        this.environment = environment;
        this.types = types;
    }

    static void run(ProcessingEnvironment environment, AnnotatedTypes types, TypeIndex before) {
        AccessorOption option = AccessorOption.of(environment.getOptions());
        if (!option.isOff() && !CompiledModule.isOfTests(environment)) {
            // What is wrong is reported in the last round, when all is there.
            CodeReading reading = FactReader.read(environment, types, before, false, OwnNames.none());
            Optional<String> name = option.name()
                    .or(() -> reading.systemPackage()
                            .map(p -> p.isEmpty() ? AccessorSource.NAME : p + "." + AccessorSource.NAME));
            if (!reading.facts().isEmpty() && name.isPresent()) {
                new AccessorStep(environment, types).write(name.get(), reading);
            }
        }
    }

    private void write(String name, CodeReading reading) {
        OutputOrigins origins = OutputOrigins.of(environment, types);
        String source = AccessorSource.of(name, reading.facts(), origins.canBeMarkedGenerated());
        try {
            if (isElsewhere(name)) {
                warn("Another module has a class " + name + ", so none was generated; give this one another name with"
                        + " -Athreatdoc.accessor=...");
                return;
            }
            boolean written = new ClassOutput(environment.getFiler()).writeSource(name, source, origins.elements());
            // ECJ refuses to replace a class file of an earlier compilation; that is no fault of the user's.
            if (!written && types.compiled().contains(name)) {
                warn("There is a class " + name + " already, so none was generated; give yours another name");
            }
        } catch (WriteException e) {
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "[threatdoc] " + e.getMessage());
        }
    }

    /** Whether a class file of that name lies in a jar or folder of somebody else's. */
    private boolean isElsewhere(String name) {
        TypeElement known = types.compiled().contains(name)
                ? null
                : environment.getElementUtils().getTypeElement(name);
        ClassFiles files = new ClassFiles(environment);
        return known != null
                && files.container(known).filter(c -> !files.isOutput(c)).isPresent();
    }

    private void warn(String text) {
        environment.getMessager().printMessage(Diagnostic.Kind.WARNING, "[threatdoc] " + text);
    }
}
