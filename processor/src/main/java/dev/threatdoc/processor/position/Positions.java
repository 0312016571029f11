package dev.threatdoc.processor.position;

import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Finds what elements do not tell of their source, and prints where a {@code Messager} does not point well by itself.
 */
public interface Positions {

    /** The file in which an element was written, without its folders; empty where unknown. */
    String fileName(Element element);

    /** The text in which an element was written, where a compiler that keeps its trees to itself tells its file. */
    default Optional<String> source(Element element) {
        return Optional.empty();
    }

    /** The file in which an element was written; empty where unknown, or where it is no file of the disk. */
    default Optional<Path> path(Element element) {
        return Optional.empty();
    }

    /** Whether the source of a type has an annotation that the compiler does not know and keeps to itself. */
    boolean hasUnknownAnnotation(Element type);

    /** The line on which a declaration starts; 0 where unknown. */
    int line(Element declaration);

    /** The line of any annotation of a declaration, whosever it is; that of the declaration where unknown. */
    default int line(Element declaration, AnnotationMirror annotation) {
        return line(declaration);
    }

    /** The line of an annotation or of one of its attributes; 0 where unknown. */
    int line(Spot spot);

    /**
     * Prints a message about an annotation, where a {@code Messager} needs help to point at it.
     *
     * @return whether that was so; if not, nothing was printed
     */
    boolean print(Diagnostic.Kind kind, String text, Spot spot);

    /** Whether it can point at any line of code, rather than at declarations and annotations alone. */
    default boolean pointsAtLines() {
        return false;
    }

    /**
     * Prints a message at a line of a type's source that is no declaration.
     *
     * @return whether it could; if not, nothing was printed
     */
    default boolean print(Diagnostic.Kind kind, String text, Element type, int line) {
        return false;
    }

    /** The best that this compiler has to offer. */
    static Positions of(ProcessingEnvironment environment) {
        ProcessingEnvironment compilers = WrappedEnvironment.unwrap(environment);
        if (EcjPositions.fits(compilers)) {
            return new EcjPositions(compilers);
        }
        try {
            // By name: where there is no jdk.compiler module, the class itself must not be touched.
            return Class.forName("dev.threatdoc.processor.position.TreePositions")
                    .asSubclass(Positions.class)
                    .getDeclaredConstructor(ProcessingEnvironment.class)
                    .newInstance(compilers);
        } catch (ReflectiveOperationException | LinkageError e) {
            return new NoPositions();
        }
    }
}
