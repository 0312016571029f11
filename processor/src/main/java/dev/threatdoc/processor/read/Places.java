package dev.threatdoc.processor.read;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.processor.index.IndexedType;
import dev.threatdoc.processor.index.TypeIndex;
import dev.threatdoc.processor.output.KotlinStub;
import dev.threatdoc.processor.position.Positions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Says where an annotation stands, and keeps it for the index. */
final class Places {

    private final DeclarationNames names;
    private final Positions positions;
    private final Set<String> compiled;
    private final TypeIndex before;
    private final Upstream upstream;
    private final LostSources sources;
    private final SortedMap<String, IndexEntry> now = new TreeMap<>();
    private final Map<String, Optional<KotlinStub>> stubs = new HashMap<>();

    /**
     * Places of one round.
     *
     * @param compiled the types that are compiled from source now
     * @param before the index that an earlier compilation left
     * @param upstream what is known of types of other modules
     * @param sources where the sources are
     */
    Places(
            DeclarationNames names,
            Positions positions,
            Set<String> compiled,
            TypeIndex before,
            Upstream upstream,
            LostSources sources) {
        this.names = names;
        this.positions = positions;
        this.compiled = compiled;
        this.before = before;
        this.upstream = upstream;
        this.sources = sources;
    }

    DeclarationNames names() {
        return names;
    }

    /** Whether the type around a declaration is compiled from source now. */
    boolean isCompiled(Element declaration) {
        return compiled.contains(names.type(declaration));
    }

    /**
     * Whether a type belongs to another module: it neither is compiled now nor was with an earlier part of this one.
     */
    boolean isForeign(String type) {
        return !compiled.contains(type) && before.type(type).isEmpty();
    }

    /** Whether the compiler does not know an annotation of a type, which may have been meant to be one of ours. */
    boolean hasUnknownAnnotation(Element type) {
        return Markers.anyUnknown(type) || (isCompiled(type) && positions.hasUnknownAnnotation(type));
    }

    /** The place of an annotation, or of an attribute of it. */
    CodePlace of(Marker marker, String attribute) {
        String type = names.type(marker.on());
        String member = names.member(marker.on());
        String spot = IndexedType.spot(member, marker.name(), marker.index(), attribute);
        String file;
        int line;
        if (compiled.contains(type)) {
            IndexEntry entry = now.computeIfAbsent(type, t -> new IndexEntry(file(marker.on())));
            entry.quiet(member, marker.on());
            file = entry.file();
            line = entry.line(
                    spot,
                    () -> stub(marker.on())
                            .map(s -> s.line(type, inKotlin(marker.on(), member)))
                            .orElseGet(() -> positions.line(marker.spot(attribute))));
        } else {
            Optional<IndexedType> known = before.type(type).or(() -> upstream.type(type, marker.on()));
            file = known.map(IndexedType::file).orElse("");
            line = known.map(k -> k.line(spot)).orElse(0);
        }
        return new CodePlace(type, member, marker.qualifiedName(), marker.index(), attribute, file, line);
    }

    /** What tells of the Kotlin code that a declaration stands for. */
    private Optional<KotlinStub> stub(Element declaration) {
        return stubs.computeIfAbsent(
                names.type(Enclosing.outermost(declaration)),
                t -> positions.path(declaration).flatMap(KotlinStub::of));
    }

    /** What a member is called there: a parameter of the constructor is a property. */
    private static String inKotlin(Element declaration, String member) {
        return declaration.getKind() == ElementKind.PARAMETER
                        && declaration.getEnclosingElement() != null
                        && declaration.getEnclosingElement().getKind() == ElementKind.CONSTRUCTOR
                ? declaration.getSimpleName().toString()
                : member.replaceFirst("#\\d+$", "");
    }

    /** What is known of a type that was compiled now and had a place. */
    Optional<IndexedType> entry(String type) {
        return Optional.ofNullable(now.get(type)).map(IndexEntry::done);
    }

    /** The source file below the source root; where the compiler does not tell, as the language wants it named. */
    private String file(Element declaration) {
        String name = stub(declaration)
                .flatMap(s -> s.fileName(names.type(declaration), ""))
                .orElseGet(() -> positions.fileName(declaration));
        Element outermost = Enclosing.outermost(declaration);
        if (name.isEmpty()) {
            name = (outermost instanceof TypeElement ? outermost.getSimpleName() : DeclarationNames.PACKAGE_INFO)
                    + ".java";
        }
        String type = names.type(outermost);
        String file = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + name;
        sources.note(declaration, file);
        return file;
    }
}
