package dev.threatdoc.processor.position;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Knows nothing: for build tools that wrap the compiler, and for compilers that we do not know. */
final class NoPositions implements Positions {

    @Override
    public String fileName(Element element) {
        return "";
    }

    @Override
    public boolean hasUnknownAnnotation(Element type) {
        return false;
    }

    @Override
    public int line(Element declaration) {
        return 0;
    }

    @Override
    public int line(Spot spot) {
        return 0;
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String text, Spot spot) {
        return false;
    }
}
