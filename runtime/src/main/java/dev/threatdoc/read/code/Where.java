package dev.threatdoc.read.code;

import java.util.Optional;

/**
 * Where an expression stands, which decides whom its names mean.
 *
 * @param type the type
 * @param method the method; nothing for a field's value or an annotation
 */
record Where(CodeType type, Optional<CodeMethod> method) {

    static Where in(CodeType type) {
        return new Where(type, Optional.empty());
    }

    static Where at(Site<?> site) {
        return new Where(site.type(), site.method());
    }
}
