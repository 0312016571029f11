package dev.threatdoc.read.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.threatdoc.model.CodePlace;
import dev.threatdoc.read.code.CodeField;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeParameter;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the types of one file. */
final class TypeReader {

    private static final TypeName NOTHING = TypeName.of("void");
    private static final int MOST_DEEP = 50;

    private final String file;
    private final UnitNames names;
    private final LineNumbers lines;

    TypeReader(String file, UnitNames names, LineNumbers lines) {
        this.file = file;
        this.names = names;
        this.lines = lines;
    }

    CodeType read(ClassTree tree) {
        String simple = tree.getSimpleName().toString();
        String name = UnitNames.qualified(names.packageName(), simple);
        return read(tree, name, name, new Scope(), MOST_DEEP);
    }

    private CodeType read(ClassTree tree, String name, String binaryName, Scope outer, int depth) {
        CodePlace place = place(binaryName, "", tree);
        Scope scope = new Scope(outer);
        List<VariableTree> variables = members(tree, VariableTree.class);
        variables.forEach(v -> scope.declare(v.getName().toString(), Optional.of(names.of(v.getType()))));
        List<TypeName> supertypes = new ArrayList<>();
        Tree extended = tree.getExtendsClause();
        if (extended != null) {
            supertypes.add(names.of(extended));
        }
        tree.getImplementsClause().forEach(t -> supertypes.add(names.of(t)));
        List<CodeMethod> methods = new ArrayList<>();
        List<CodeType> nested = new ArrayList<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method) {
                methods.add(method(method, binaryName, scope));
            } else if (member instanceof BlockTree block) {
                methods.add(initialiser(block, binaryName, scope));
            } else if (member instanceof ClassTree type && depth > 0) {
                String simple = type.getSimpleName().toString();
                nested.add(read(type, name + "." + simple, binaryName + "$" + simple, scope, depth - 1));
            }
        }
        return new CodeType(
                name,
                kind(tree),
                modifiers(tree.getModifiers()),
                annotations(place, scope).read(tree.getModifiers(), place),
                supertypes,
                variables.stream().map(v -> field(v, binaryName, scope)).toList(),
                methods,
                nested,
                place);
    }

    private static <T extends Tree> List<T> members(ClassTree tree, Class<T> kind) {
        return tree.getMembers().stream()
                .filter(kind::isInstance)
                .<T>map(kind::cast)
                .toList();
    }

    private static CodeType.Kind kind(ClassTree tree) {
        // By name, for RECORD is no constant that older compilers' code could switch over.
        return switch (tree.getKind().name()) {
            case "INTERFACE" -> CodeType.Kind.INTERFACE;
            case "ENUM" -> CodeType.Kind.ENUM;
            case "RECORD" -> CodeType.Kind.RECORD;
            case "ANNOTATION_TYPE" -> CodeType.Kind.ANNOTATION;
            default -> CodeType.Kind.CLASS;
        };
    }

    private CodeField field(VariableTree tree, String type, Scope scope) {
        CodePlace place = place(type, tree.getName().toString(), tree);
        return new CodeField(
                tree.getName().toString(),
                names.of(tree.getType()),
                modifiers(tree.getModifiers()),
                annotations(place, scope).read(tree.getModifiers(), place),
                Optional.ofNullable(tree.getInitializer()).map(expressions(place, new Scope(scope))::read),
                place);
    }

    private CodeMethod method(MethodTree tree, String type, Scope outer) {
        Scope scope = new Scope(outer);
        List<TypeName> types = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            TypeName declared = names.of(parameter.getType());
            types.add(declared);
            scope.declare(parameter.getName().toString(), Optional.of(declared));
        }
        String signature = types.stream()
                .map(t -> t.name() + "[]".repeat(t.dimensions()))
                .collect(Collectors.joining(",", tree.getName() + "(", ")"));
        CodePlace place = place(type, signature, tree);
        List<CodeParameter> parameters = tree.getParameters().stream()
                .map(p -> new CodeParameter(
                        p.getName().toString(),
                        names.of(p.getType()),
                        annotations(place, scope).read(p.getModifiers(), place)))
                .toList();
        BlockTree body = tree.getBody();
        return new CodeMethod(
                tree.getName().toString(),
                tree.getReturnType() == null ? NOTHING : names.of(tree.getReturnType()),
                modifiers(tree.getModifiers()),
                annotations(place, scope).read(tree.getModifiers(), place),
                parameters,
                body == null ? List.of() : statements(body, place, scope),
                place);
    }

    private CodeMethod initialiser(BlockTree block, String type, Scope outer) {
        CodePlace place = place(type, CodeMethod.INITIALISER + "()", block);
        return new CodeMethod(
                CodeMethod.INITIALISER,
                NOTHING,
                Set.of(),
                List.of(),
                List.of(),
                statements(block, place, new Scope(outer)),
                place);
    }

    private List<Expression> statements(BlockTree block, CodePlace place, Scope scope) {
        ExpressionReader reader = expressions(place, scope);
        return block.getStatements().stream().map(reader::read).toList();
    }

    private ExpressionReader expressions(CodePlace member, Scope scope) {
        return new ExpressionReader(names, lines, member, scope);
    }

    private AnnotationReader annotations(CodePlace member, Scope scope) {
        return new AnnotationReader(names, lines, expressions(member, new Scope(scope))::read);
    }

    private static Set<String> modifiers(ModifiersTree tree) {
        return tree.getFlags().stream()
                .map(m -> m.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CodePlace place(String type, String member, Tree tree) {
        return new CodePlace(type, member, "", 0, "", file, lines.start(tree));
    }
}
