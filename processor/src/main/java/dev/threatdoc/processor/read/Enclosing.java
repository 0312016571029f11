package dev.threatdoc.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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

    /** Whether it is a parameter of a constructor, which stands for what the type keeps. */
    static boolean isOfConstructor(Element declaration) {
        return declaration.getKind() == ElementKind.PARAMETER
                && declaration.getEnclosingElement() != null
                && declaration.getEnclosingElement().getKind() == ElementKind.CONSTRUCTOR;
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
