package dev.threatdoc.processor.code;

import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.processor.position.WrappedEnvironment;
import dev.threatdoc.read.code.CodeType;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads types that the compiler knows as records; good for one round. */
public interface CodeReader {

    /**
     * A top-level type, with those nested in it; nothing if this reader cannot read it.
     *
     * @param file the path that places are to name
     */
    Optional<CodeType> read(TypeElement type, String file);

    /** Whether it reads what methods do too. */
    boolean readsBodies();

    /** The best reader that this compiler allows. */
    static CodeReader of(ProcessingEnvironment environment, Positions positions) {
        try {
            // By name: where there is no jdk.compiler module, the class itself must not be touched.
            return Class.forName("dev.threatdoc.processor.code.TreeCode")
                    .asSubclass(CodeReader.class)
                    .getDeclaredConstructor(ProcessingEnvironment.class)
                    .newInstance(WrappedEnvironment.unwrap(environment));
        } catch (ReflectiveOperationException | LinkageError e) {
            return new ElementCode(positions);
        }
    }
}
