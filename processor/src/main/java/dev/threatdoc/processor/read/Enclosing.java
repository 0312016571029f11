package dev.threatdoc.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What is around a declaration. */
final class Enclosing {

    private Enclosing() {}

    /** The type itself, or the one around a member or a parameter. */
    static TypeElement type(Element declaration) {
        for (Element e = declaration; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type) {
                return type;
            }
        }
        throw new IllegalArgumentException("There is no type around " + declaration);
    }

    /** The top-level type around a declaration, or the package if it is one. */
    static Element outermost(Element declaration) {
        Element outermost = declaration;
        for (Element e = declaration; e != null && !(e instanceof PackageElement); e = e.getEnclosingElement()) {
            outermost = e;
        }
        return outermost;
    }
}
