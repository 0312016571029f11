package dev.threatdoc.read.code;

import dev.threatdoc.model.CodePlace;
import dev.threatdoc.model.stability.Experimental;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All code that is looked at together, such as that of one module.
 *
 * <p>Immutable. Types are in the order of their names, whatever the order in which their files were read.
 */
@Experimental
public final class CodeBase {

    private static final CodeBase NONE = new CodeBase(List.of(), List.of());

    private final List<CodeType> types;
    private final Map<String, CodeType> byName = new LinkedHashMap<>();
    private final List<Site<Expression>> expressions = new ArrayList<>();
    private final List<Site<Expression.Call>> calls = new ArrayList<>();
    private final List<Site<Expression.New>> creations = new ArrayList<>();
    private final Mentioned mentioned = new Mentioned();
    private final Callers callers = new Callers(this);
    private final Map<String, Mentioned> mentionedBy = new HashMap<>();

    private CodeBase(List<CodeType> own, List<CodeType> libraries) {
        // What a program has in a library and does not use says nothing of it.
        Set<String> unused = UnusedTypes.names(own, libraries);
        this.types = Stream.concat(own.stream(), libraries.stream())
                .flatMap(CodeType::withNested)
                .filter(t -> !unused.contains(t.name()))
                .sorted(Comparator.comparing(CodeType::name)
                        .thenComparing(t -> t.place().file()))
                .toList();
        for (CodeType type : this.types) {
            byName.putIfAbsent(type.name(), type);
            Mentioned its = mentionedBy.computeIfAbsent(type.name(), k -> new Mentioned());
            its.add(type);
            type.fields().forEach(f -> f.value().ifPresent(v -> add(v, type, f.place(), its)));
            type.methods().forEach(m -> m.body().forEach(e -> add(e, type, m.place(), its)));
        }
        mentionedBy.values().forEach(mentioned::add);
    }

    private void add(Expression outermost, CodeType type, CodePlace member, Mentioned its) {
        outermost.all().forEach(e -> {
            expressions.add(new Site<>(e, type, member));
            if (e instanceof Expression.Call call) {
                calls.add(new Site<>(call, type, member));
                call.receiver().ifPresent(its::addIfType);
            } else if (e instanceof Expression.New creation) {
                creations.add(new Site<>(creation, type, member));
                its.add(creation.type());
            }
        });
    }

    /** No code at all. */
    public static CodeBase none() {
        return NONE;
    }

    /** The code of those files. */
    public static CodeBase of(Collection<SourceUnit> units) {
        return of(units, List.of());
    }

    /** The code of a program's own files and of those of libraries that it has, of which it need not use all. */
    public static CodeBase of(Collection<SourceUnit> own, Collection<SourceUnit> libraries) {
        return new CodeBase(types(own), types(libraries));
    }

    private static List<CodeType> types(Collection<SourceUnit> units) {
        return units.stream().flatMap(u -> u.types().stream()).toList();
    }

    /** The code of those types, with what is nested in them. */
    public static CodeBase ofTypes(List<CodeType> topLevel) {
        return new CodeBase(topLevel, List.of());
    }

    /** All types, nested ones too, in the order of their names. */
    public List<CodeType> types() {
        return types;
    }

    /** Whether there is no type. */
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /** The type that a name means, if its code is here. */
    public Optional<CodeType> find(TypeName name) {
        for (String candidate : name.candidates()) {
            CodeType type = byName.get(candidate);
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether any type, field, method or parameter has an annotation that can be of that type; told in constant time.
     */
    public boolean hasAnnotation(String qualified) {
        return mentioned.hasAnnotation(qualified);
    }

    /**
     * Whether any of those can be a supertype, the type of a field, of a parameter or of what a method returns,
     * created, or have a method called on itself; told without a look at the code.
     */
    public boolean mentionsAny(Set<String> qualified) {
        return mentioned.hasAny(qualified);
    }

    /**
     * Whether any type or annotation that the code mentions has a qualified name that starts with one of those
     * prefixes.
     */
    public boolean mentionsAnyBelow(List<String> prefixes) {
        return mentioned.hasAnyBelow(prefixes);
    }

    /** The same for what one of its types mentions. */
    public boolean mentionsAnyBelow(CodeType type, List<String> prefixes) {
        Mentioned its = mentionedBy.get(type.name());
        return its != null && its.hasAnyBelow(prefixes);
    }

    /** Who calls what; one for all that ask. */
    Callers callers() {
        return callers;
    }

    /** The types that have an annotation of that type, or of one of this code that has it itself. */
    public Stream<CodeType> annotatedWith(String qualified) {
        if (!hasAnnotation(qualified)) {
            return Stream.empty();
        }
        return types.stream()
                .filter(t -> t.kind() != CodeType.Kind.ANNOTATION)
                .filter(t -> annotation(t.annotations(), qualified).isPresent());
    }

    /**
     * The annotation of that type among those, or one that is made of it, with the values that it hands on, if its code
     * is here.
     */
    public Optional<CodeAnnotation> annotation(List<CodeAnnotation> annotations, String qualified) {
        return new Composed(this, t -> t.is(qualified)).find(annotations);
    }

    /** The same for the first that is of one of those types. */
    public Optional<CodeAnnotation> annotationOfAny(List<CodeAnnotation> annotations, Set<String> qualified) {
        return new Composed(this, t -> t.isAny(qualified)).find(annotations);
    }

    /** All calls of methods, in the order of types and then of the source. */
    public Stream<Site<Expression.Call>> calls() {
        return calls.stream();
    }

    /** All creations of objects, in the order of types and then of the source. */
    public Stream<Site<Expression.New>> creations() {
        return creations.stream();
    }

    /** All expressions of one kind, in the order of types and then of the source. */
    public <E extends Expression> Stream<Site<E>> sites(Class<E> kind) {
        return expressions.stream()
                .filter(s -> kind.isInstance(s.expression()))
                .map(s -> new Site<>(kind.cast(s.expression()), s.type(), s.member()));
    }

    /** A type, then all that it extends and implements whose code is here, the nearest first. */
    public List<CodeType> lineage(CodeType type) {
        Map<String, CodeType> lineage = new LinkedHashMap<>();
        lineage.put(type.name(), type);
        List<CodeType> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            open.remove(0).supertypes().stream()
                    .flatMap(s -> find(s).stream())
                    .filter(t -> lineage.putIfAbsent(t.name(), t) == null)
                    .forEach(open::add);
        }
        return List.copyOf(lineage.values());
    }

    /** Whether a type is one of those, or inherits from one as far as this code tells. */
    public boolean inherits(TypeName type, Set<String> qualified) {
        return inherits(type, qualified, new HashSet<>());
    }

    private boolean inherits(TypeName type, Set<String> qualified, Set<String> seen) {
        if (type.isAny(qualified)) {
            return true;
        }
        Optional<CodeType> declared = find(type);
        return declared.isPresent()
                && seen.add(declared.get().name())
                && declared.get().supertypes().stream().anyMatch(s -> inherits(s, qualified, seen));
    }
}
