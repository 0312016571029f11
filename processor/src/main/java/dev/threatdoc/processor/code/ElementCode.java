package dev.threatdoc.processor.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.processor.position.Positions;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads declarations off elements, for compilers that keep their syntax trees to themselves. */
final class ElementCode implements CodeReader {

    private final Positions positions;
    private final AnnotationCode annotations;

    ElementCode(Positions positions) {
        this.positions = positions;
        this.annotations = new AnnotationCode(positions);
    }

    @Override
    public Code read(List<Request> types) {
        return new Code(
                types.stream()
                        .map(t ->
                                type(t.element(), t.element().getQualifiedName().toString(), t.file()))
                        .toList(),
                false);
    }

    private CodeType type(TypeElement type, String binaryName, String file) {
        CodePlace place = place(binaryName, "", file, type);
        List<TypeName> supertypes = Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(t -> t.getKind() == TypeKind.DECLARED || t.getKind() == TypeKind.ERROR)
                .map(TypeNames::of)
                .filter(t -> !t.is("java.lang.Object"))
                .toList();
        List<? extends Element> members = type.getEnclosedElements();
        return new CodeType(
                type.getQualifiedName().toString(),
                kind(type.getKind()),
                modifiers(type),
                annotations.of(type, place),
                supertypes,
                members.stream()
                        .filter(e -> e.getKind().isField())
                        .map(e -> field((VariableElement) e, binaryName, file))
                        .toList(),
                members.stream()
                        .filter(ExecutableElement.class::isInstance)
                        .map(e -> method((ExecutableElement) e, binaryName, file))
                        .toList(),
                ElementFilter.typesIn(members).stream()
                        .map(t -> type(t, binaryName + "$" + t.getSimpleName(), file))
                        .toList(),
                place);
    }

    private static CodeType.Kind kind(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> CodeType.Kind.INTERFACE;
            case ENUM -> CodeType.Kind.ENUM;
            case RECORD -> CodeType.Kind.RECORD;
            case ANNOTATION_TYPE -> CodeType.Kind.ANNOTATION;
            default -> CodeType.Kind.CLASS;
        };
    }

    private CodeField field(VariableElement field, String type, String file) {
        String name = field.getSimpleName().toString();
        CodePlace place = place(type, name, file, field);
        return new CodeField(
                name,
                TypeNames.of(field.asType()),
                modifiers(field),
                annotations.of(field, place),
                Optional.ofNullable(field.getConstantValue()).map(v -> new Expression.Literal(v, 0)),
                place);
    }

    private CodeMethod method(ExecutableElement method, String type, String file) {
        String signature = method.getParameters().stream()
                .map(p -> TypeNames.of(p.asType()))
                .map(t -> t.name() + "[]".repeat(t.dimensions()))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
        CodePlace place = place(type, signature, file, method);
        TypeMirror returned = method.getReturnType();
        return new CodeMethod(
                method.getSimpleName().toString(),
                TypeNames.of(returned),
                modifiers(method),
                annotations.of(method, place),
                method.getParameters().stream()
                        .map(p -> new CodeParameter(
                                p.getSimpleName().toString(), TypeNames.of(p.asType()), annotations.of(p, place)))
                        .toList(),
                List.of(),
                place);
    }

    private static Set<String> modifiers(Element element) {
        return element.getModifiers().stream()
                .map(m -> m.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CodePlace place(String type, String member, String file, Element declaration) {
        return new CodePlace(type, member, "", 0, "", file, positions.line(declaration));
    }
}
