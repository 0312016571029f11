package dev.threatdoc.processor.read;

import dev.threatdoc.model.facts.Reference;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds the two ends of a flow, those too that its annotation leaves out. */
final class EndReader {

    private static final String ADVICE = "annotate it with @Server, @Datastore or another kind";

    private final ReaderContext context;
    private final DeclarationReferences references;

    EndReader(ReaderContext context, DeclarationReferences references) {
        this.context = context;
        this.references = references;
    }

    /** The ends of the flow of that name; nothing if one is not to be found, which then is reported. */
    Optional<FlowEnds> read(Marker marker, String name) {
        boolean saysFrom = DeclarationReferences.isSaid(marker, "from");
        boolean saysTo = DeclarationReferences.isSaid(marker, "to");
        if (!saysFrom && !saysTo && !isKept(marker.on())) {
            context.error(
                    context.places().of(marker, ""),
                    "The flow \"" + name + "\" has one end only; name the other one with from = ... or to = ...");
            return Optional.empty();
        }
        Optional<Reference> source = saysFrom ? said(marker, "from") : enclosing(marker, name, "from");
        Optional<Reference> sink;
        if (saysTo) {
            sink = said(marker, "to");
        } else {
            sink = isKept(marker.on()) && (!saysFrom || marker.on().getKind().isField())
                    ? ofField(marker, name)
                    : enclosing(marker, name, "to");
        }
        return source.flatMap(from -> sink.map(to -> new FlowEnds(from, to)));
    }

    /** Whether a declaration holds the other end: a field, or what a constructor is given. */
    private static boolean isKept(Element declaration) {
        return declaration.getKind().isField()
                || (declaration.getKind() == ElementKind.PARAMETER
                        && declaration.getEnclosingElement() != null
                        && declaration.getEnclosingElement().getKind() == ElementKind.CONSTRUCTOR);
    }

    private Optional<Reference> said(Marker marker, String attribute) {
        return references.named(marker, attribute).stream().findFirst();
    }

    private Optional<Reference> enclosing(Marker marker, String name, String attribute) {
        Optional<TypeElement> enclosing = ItemKinds.enclosing(marker.on());
        if (enclosing.isEmpty()) {
            TypeElement type = Enclosing.type(marker.on());
            noEnd(marker, name, attribute, DeclarationReferences.words(type) + ", where it is declared,", type);
        }
        return enclosing.map(t -> references.implied(marker, t));
    }

    private Optional<Reference> ofField(Marker marker, String name) {
        TypeMirror type = marker.on().asType();
        Optional<TypeElement> held = held(type);
        if (held.isPresent()) {
            return held.map(t -> references.implied(marker, t));
        }
        if (isUnknown(type)) {
            context.missing(marker, "to");
        } else {
            String words =
                    type instanceof DeclaredType d ? DeclarationReferences.words(d.asElement()) : type.toString();
            Element element = type instanceof DeclaredType d ? d.asElement() : marker.on();
            noEnd(marker, name, "to", words + ", the type of the field,", element);
        }
        return Optional.empty();
    }

    private void noEnd(Marker marker, String name, String attribute, String what, Element type) {
        if (context.places().hasUnknownAnnotation(type)) {
            // The annotation that would make it an element may be the one that the compiler cannot find.
            context.incomplete();
            return;
        }
        context.error(
                context.places().of(marker, ""),
                "The flow \"" + name + "\" has no end to " + (attribute.equals("from") ? "start from" : "arrive at")
                        + ": " + what + " is no element; name one with " + attribute + " = ..., or " + ADVICE);
    }

    /** The element that a type is, or that it holds: the items of an array or a collection, what a supplier gives. */
    private static Optional<TypeElement> held(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return held(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(EndReader::held);
        }
        if (type instanceof TypeVariable variable) {
            return held(variable.getUpperBound());
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (ItemKinds.isElement(element)) {
            return Optional.of(element);
        }
        // Of several arguments the last is what is held, as in a map.
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return arguments.isEmpty() ? Optional.empty() : held(arguments.get(arguments.size() - 1));
    }

    private static boolean isUnknown(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnknown(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && isUnknown(wildcard.getExtendsBound());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(EndReader::isUnknown);
    }
}
