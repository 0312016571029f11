package dev.threatdoc.processor.code;

import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Names the compiler's types as code mentions them. */
final class TypeNames {

    private static final TypeName UNTYPED = TypeName.of("java.lang.Object");

    private TypeNames() {}

    static TypeName of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            TypeName item = of(array.getComponentType());
            return new TypeName(item.candidates(), item.arguments(), item.dimensions() + 1);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            List<TypeName> arguments =
                    declared.getTypeArguments().stream().map(TypeNames::of).toList();
            String name = element.getQualifiedName().toString();
            return name.isEmpty() ? UNTYPED : new TypeName(List.of(name), arguments, 0);
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return of(wildcard.getExtendsBound());
        }
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                ? TypeName.of(type.getKind().name().toLowerCase(Locale.ROOT))
                : UNTYPED;
    }
}
