package dev.threatdoc.read.code;

import dev.threatdoc.model.stability.Experimental;
import java.util.List;

/**
 * One file of Java code.
 *
 * @param file its path as places name it
 * @param packageName its package; empty for the unnamed one
 * @param annotations those of the package declaration
 * @param types its top-level types, in the order of the source
 */
@Experimental
public record SourceUnit(String file, String packageName, List<CodeAnnotation> annotations, List<CodeType> types) {

    public SourceUnit {
        annotations = List.copyOf(annotations);
        types = List.copyOf(types);
    }
}
