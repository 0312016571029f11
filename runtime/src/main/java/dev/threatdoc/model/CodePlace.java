package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;

/**
 * A place in Java code, by names alone: a compiler's element does not survive its round, names do.
 *
 * @param type the qualified (binary) name of the annotated or enclosing type; for a package
 *     {@code com.example.package-info}
 * @param member the member below it: a field's name, a method's or constructor's signature such as
 *     {@code post(com.example.Comment)}, with {@code #0} behind it for its first parameter; empty for the type itself
 * @param annotation the qualified name of the annotation; empty for the declaration itself
 * @param index which of several annotations of that type on the declaration, from 0
 * @param attribute the annotation's attribute; empty for the whole annotation
 * @param file the source file below its source root, such as {@code com/example/Comment.java}; empty where unknown
 * @param line the line of the annotation or attribute, from 1; 0 where unknown
 */
@Stable
public record CodePlace(
        String type, String member, String annotation, int index, String attribute, String file, int line)
        implements Place {

    @Override
    public String words() {
        String where = file.isEmpty() ? type : file;
        return line > 0 ? where + ":" + line : where;
    }
}
