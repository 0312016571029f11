package dev.threatdoc.processor;

import com.google.auto.service.AutoService;
import dev.threatdoc.processor.index.IndexFormat;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.option.ProcessorOption;
import dev.threatdoc.processor.output.ClassOutput;
import dev.threatdoc.processor.output.CompiledModule;
import dev.threatdoc.processor.position.CompilerErrors;
import dev.threatdoc.processor.read.AnnotatedTypes;
import dev.threatdoc.processor.read.CompilerSignals;
import dev.threatdoc.processor.read.Markers;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads Threatdoc's annotations and writes the threat model: what the compiler calls.
 *
 * <p>Each round it notes the names of the annotated types; all else happens in the last round, when whatever other
 * processors generate is there. Only the accessor class is written before, in the first round that has something to
 * access, so that it is compiled along. A compilation without our annotations loads nothing of the runtime.
 */
@AutoService(Processor.class)
public final class ThreatdocProcessor extends AbstractProcessor {

    private final AnnotatedTypes types = new AnnotatedTypes();
    private @Nullable TypeIndex before;
    private boolean hasAccessor;
    private boolean crashed;

    /** For the compiler, which finds the class by name. */
    public ThreatdocProcessor() {}

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOption.keys();
    }

    /**
     * All of them: the removal of the last annotation of ours is something to notice too. Under Gradle ours alone, for
     * it remembers itself who has them, and gives up compiling part by part over whoever asks for more.
     */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        boolean isGradle =
                processingEnv != null && processingEnv.getClass().getName().startsWith("org.gradle.") && !readsAll();
        return Set.of(isGradle ? Markers.PACKAGE + ".*" : "*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!crashed) {
            try {
                step(annotations, round);
            } catch (Throwable e) {
                crashed = true;
                if (CompilerSignals.isOne(e)) {
                    throw e;
                }
                Crash.tell(e, processingEnv);
            }
        }
        return false;
    }

    private void step(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        types.add(processingEnv, round, annotations);
        if (round.processingOver()) {
            TypeIndex known = before(processingEnv);
            if (!types.annotated().isEmpty() || !known.types().isEmpty() || readsAllOfMain()) {
                new LastRound(processingEnv, types, known, CompilerErrors.any(processingEnv, round.errorRaised()))
                        .run();
            }
        } else if (!hasAccessor && !types.annotated().isEmpty()) {
            hasAccessor = true;
            AccessorStep.run(processingEnv, types, before(processingEnv));
        }
    }

    /** Compares texts, for the option's own class would bring in the runtime. */
    private boolean readsAll() {
        return "all".equals(processingEnv.getOptions().get("threatdoc.derive"));
    }

    /** Tests that declare nothing are no program of their own. */
    private boolean readsAllOfMain() {
        return readsAll() && !CompiledModule.isOfTests(processingEnv);
    }

    /** The index of an earlier compilation; has to be read before it is written anew. */
    private TypeIndex before(ProcessingEnvironment environment) {
        TypeIndex known = before;
        if (known == null) {
            known = new ClassOutput(environment.getFiler())
                    .read(LastRound.INDEX)
                    .map(IndexFormat::parse)
                    .orElse(TypeIndex.empty());
            before = known;
        }
        return known;
    }
}
