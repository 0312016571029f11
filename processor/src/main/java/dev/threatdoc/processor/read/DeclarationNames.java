package dev.threatdoc.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The names that stand for declarations between rounds, and the way back to the declarations. */
public final class DeclarationNames {

    /** What a package is called where types are named. */
    static final String PACKAGE_INFO = "package-info";

    private final Elements elements;
    private final Types types;

    /** Names as this round's elements have them. */
    public DeclarationNames(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The binary name of a type, or of the type around a member or parameter. */
    public String type(Element declaration) {
        for (Element e = declaration; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type) {
                return elements.getBinaryName(type).toString();
            }
            if (e instanceof PackageElement p) {
                String name = p.getQualifiedName().toString();
                return name.isEmpty() ? PACKAGE_INFO : name + "." + PACKAGE_INFO;
            }
        }
        throw new IllegalArgumentException("Declared nowhere: " + declaration);
    }

    /** The name of a member within its type; empty for a type or a package. */
    public String member(Element declaration) {
        if (declaration instanceof ExecutableElement method) {
            return method.getSimpleName()
                    + method.getParameters().stream()
                            .map(p -> signature(p.asType()))
                            .collect(Collectors.joining(",", "(", ")"));
        }
        if (declaration.getKind() == ElementKind.PARAMETER
                && declaration.getEnclosingElement() instanceof ExecutableElement method) {
            return member(method) + "#" + method.getParameters().indexOf(declaration);
        }
        return declaration instanceof TypeElement || declaration instanceof PackageElement
                ? ""
                : declaration.getSimpleName().toString();
    }

    /** The type or package of a name that {@link #type} gave, if the compiler still knows one. */
    public Optional<Element> find(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        if (binaryName.substring(dot + 1).equals(PACKAGE_INFO)) {
            return Optional.ofNullable(elements.getPackageElement(dot < 0 ? "" : binaryName.substring(0, dot)));
        }
        // A dollar sign may divide a nested type from its outer one, but also be part of a name.
        for (int end = binaryName.indexOf('$', dot + 2); end >= 0; end = binaryName.indexOf('$', end + 1)) {
            TypeElement outer = elements.getTypeElement(binaryName.substring(0, end));
            if (outer != null) {
                Optional<Element> nested = nested(outer, binaryName);
                if (nested.isPresent()) {
                    return nested;
                }
            }
        }
        return Optional.ofNullable(elements.getTypeElement(binaryName));
    }

    /**
     * The member of a type, or the parameter of one, by a name that {@link #member} gave; the type for the empty name.
     */
    private Optional<Element> find(Element type, String member) {
        if (member.isEmpty()) {
            return Optional.of(type);
        }
        for (Element enclosed : type.getEnclosedElements()) {
            if (enclosed instanceof ExecutableElement method) {
                String name = member(method);
                if (name.equals(member)) {
                    return Optional.of(method);
                }
                if (member.startsWith(name + "#")) {
                    return method.getParameters().stream()
                            .filter(p -> member(p).equals(member))
                            .map(Element.class::cast)
                            .findFirst();
                }
            } else if (enclosed.getKind().isField() && member(enclosed).equals(member)) {
                return Optional.of(enclosed);
            }
        }
        return Optional.empty();
    }

    /**
     * The member of a type, also if its name was read as plain syntax, where a signature has parameters' types as they
     * are written: then the only method of that name and number of parameters.
     */
    public Optional<Element> findAsWritten(Element type, String member) {
        int open = member.indexOf('(');
        int close = member.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return find(type, member);
        }
        String written = member.substring(open + 1, close);
        long parameters =
                written.isEmpty() ? 0 : written.chars().filter(c -> c == ',').count() + 1;
        return find(type, member).or(() -> {
            List<ExecutableElement> alike = type.getEnclosedElements().stream()
                    .flatMap(e -> e instanceof ExecutableElement method ? Stream.of(method) : Stream.empty())
                    .filter(m -> member(m).startsWith(member.substring(0, open + 1))
                            && m.getParameters().size() == parameters)
                    .toList();
            return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        });
    }

    private Optional<Element> nested(TypeElement outer, String binaryName) {
        for (TypeElement type : ElementFilter.typesIn(outer.getEnclosedElements())) {
            String name = elements.getBinaryName(type).toString();
            if (name.equals(binaryName)) {
                return Optional.of(type);
            }
            if (binaryName.startsWith(name + "$")) {
                return nested(type, binaryName);
            }
        }
        return Optional.empty();
    }

    /** Compilers print types each in their own way, some with their annotations; so we do it ourselves. */
    private String signature(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return signature(array.getComponentType()) + "[]";
        }
        if (erased.getKind().isPrimitive()) {
            return erased.getKind().name().toLowerCase(Locale.ROOT);
        }
        return erased instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : erased.toString();
    }
}
