package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * A parameter of a method.
 *
 * @param name its name
 * @param type its type
 * @param annotations in the order of the source
 */
@Experimental
public record CodeParameter(String name, TypeName type, List<CodeAnnotation> annotations) {

    public CodeParameter {
        annotations = List.copyOf(annotations);
    }
}
