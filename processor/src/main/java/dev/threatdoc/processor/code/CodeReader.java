package dev.threatdoc.processor.code;

import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.processor.position.WrappedEnvironment;
import dev.threatdoc.read.code.CodeType;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads types that the compiler knows as records; good for one round. */
interface CodeReader {

    /**
     * A top-level type to read, with those nested in it.
     *
     * @param file the path that places are to name
     */
    record Request(TypeElement element, String file) {}

    /**
     * What was read.
     *
     * @param types the types, in the order in which they were asked for, without those that cannot be read
     * @param hasBodies whether what methods do was read too, in all of them
     */
    record Code(List<CodeType> types, boolean hasBodies) {

        public Code {
            types = List.copyOf(types);
        }
    }

    /** Reads types. */
    Code read(List<Request> types);

    /** The best reader that this compiler allows. */
    static CodeReader of(ProcessingEnvironment environment, Positions positions) {
        try {
            // By name: where there is no jdk.compiler module, the class itself must not be touched.
            return Class.forName("dev.threatdoc.processor.code.TreeCode")
                    .asSubclass(CodeReader.class)
                    .getDeclaredConstructor(ProcessingEnvironment.class)
                    .newInstance(WrappedEnvironment.unwrap(environment));
        } catch (ReflectiveOperationException | LinkageError e) {
            CodeReader elements = new ElementCode(positions);
            return FileCode.isAvailable() ? new FileCode(positions, elements) : elements;
        }
    }
}
