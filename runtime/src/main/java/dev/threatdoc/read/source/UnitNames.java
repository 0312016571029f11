package dev.threatdoc.read.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What simple names mean in one file, as far as its imports and own types tell. */
final class UnitNames {

    private static final TypeName UNTYPED = TypeName.of("java.lang.Object");
    private static final int MOST_DEEP = 20;

    private final String packageName;
    private final Map<String, String> imported = new HashMap<>();
    private final Map<String, String> statics = new HashMap<>();
    private final List<String> packages = new ArrayList<>();

    UnitNames(CompilationUnitTree unit) {
        packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        for (ImportTree each : unit.getImports()) {
            add(each.getQualifiedIdentifier().toString(), each.isStatic());
        }
        for (Tree type : unit.getTypeDecls()) {
            declare(type, packageName);
        }
    }

    private void add(String name, boolean isStatic) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return;
        }
        String owner = name.substring(0, dot);
        String last = name.substring(dot + 1);
        if (isStatic) {
            statics.put(last, owner);
        } else if (last.equals("*")) {
            packages.add(owner);
        } else {
            imported.put(last, name);
        }
    }

    private void declare(Tree tree, String outer) {
        if (tree instanceof ClassTree type) {
            String name = qualified(outer, type.getSimpleName().toString());
            imported.putIfAbsent(type.getSimpleName().toString(), name);
            type.getMembers().forEach(m -> declare(m, name));
        }
    }

    /** The package of the file; empty for the unnamed one. */
    String packageName() {
        return packageName;
    }

    static String qualified(String outer, String name) {
        return outer.isEmpty() ? name : outer + "." + name;
    }

    /** Whether an import or a declaration of the file makes it a type. */
    boolean isKnownType(String simpleName) {
        return imported.containsKey(simpleName);
    }

    /** The type from which a static member of that name is imported. */
    Optional<TypeName> ownerOfStatic(String member) {
        return Optional.ofNullable(statics.get(member)).map(TypeName::of);
    }

    /** What a simple name of a type, or a dotted one as it is written, stands for. */
    TypeName named(String written) {
        int dot = written.indexOf('.');
        String head = dot < 0 ? written : written.substring(0, dot);
        String rest = dot < 0 ? "" : written.substring(dot);
        String known = imported.get(head);
        if (known != null) {
            return TypeName.of(known + rest);
        }
        if (dot > 0 && head.equals(head.toLowerCase(Locale.ROOT))) {
            return TypeName.of(written);
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(qualified(packageName, written));
        packages.forEach(p -> candidates.add(p + "." + written));
        candidates.add("java.lang." + written);
        return new TypeName(candidates, List.of(), 0);
    }

    /** The type that a tree names; {@code Object} where there is none, as for {@code var}. */
    TypeName of(@Nullable Tree tree) {
        return of(tree, MOST_DEEP);
    }

    private TypeName of(@Nullable Tree tree, int depth) {
        if (tree == null || depth == 0) {
            return UNTYPED;
        }
        if (tree instanceof ParameterizedTypeTree generic) {
            TypeName raw = of(generic.getType(), depth - 1);
            List<TypeName> arguments = generic.getTypeArguments().stream()
                    .map(a -> of(a, depth - 1))
                    .toList();
            return new TypeName(raw.candidates(), arguments, raw.dimensions());
        }
        if (tree instanceof ArrayTypeTree array) {
            TypeName item = of(array.getType(), depth - 1);
            return new TypeName(item.candidates(), item.arguments(), item.dimensions() + 1);
        }
        if (tree instanceof AnnotatedTypeTree annotated) {
            return of(annotated.getUnderlyingType(), depth - 1);
        }
        if (tree instanceof WildcardTree wildcard) {
            return of(wildcard.getBound(), depth - 1);
        }
        if (tree instanceof PrimitiveTypeTree primitive) {
            return TypeName.of(primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT));
        }
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            String written = tree.toString();
            // What a half-typed file leaves in the place of a name.
            return written.isBlank() || written.contains("<") ? UNTYPED : named(written);
        }
        return UNTYPED;
    }
}
