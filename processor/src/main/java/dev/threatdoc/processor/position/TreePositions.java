package dev.threatdoc.processor.position;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reads positions off javac's syntax trees; the only class that names them.
 *
 * <p>Good for one round: trees of one round say nothing about elements of the next.
 */
final class TreePositions implements Positions {

    private final Trees trees;
    private final Map<Element, Optional<CompilationUnitTree>> units = new HashMap<>();

    /** Throws {@link IllegalArgumentException} where the environment is not javac's own. */
    TreePositions(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    @Override
    public String fileName(Element element) {
        return unit(element)
                .map(u -> u.getSourceFile().getName())
                .map(n -> n.substring(Math.max(n.lastIndexOf('/'), n.lastIndexOf('\\')) + 1))
                .orElse("");
    }

    @Override
    public Optional<Path> path(Element element) {
        return unit(element).map(u -> u.getSourceFile().toUri()).flatMap(TreePositions::path);
    }

    private static Optional<Path> path(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** javac 17 leaves out of an element's annotations those that it cannot resolve. */
    @Override
    public boolean hasUnknownAnnotation(Element type) {
        TreePath path = trees.getPath(type);
        for (AnnotationTree annotation : annotations(type)) {
            // Put together by hand: looking for the annotation would walk through all of the type.
            TreePath name = new TreePath(new TreePath(path, annotation), annotation.getAnnotationType());
            TypeMirror known = trees.getTypeMirror(name);
            if (known == null || known.getKind() == TypeKind.ERROR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int line(Element declaration) {
        return line(unit(declaration), Optional.ofNullable(tree(declaration)));
    }

    @Override
    public int line(Spot spot) {
        return line(unit(spot.element()), find(spot));
    }

    private int line(Optional<CompilationUnitTree> unit, Optional<Tree> tree) {
        if (unit.isEmpty() || tree.isEmpty()) {
            return 0;
        }
        long start = trees.getSourcePositions().getStartPosition(unit.get(), tree.get());
        return start == Diagnostic.NOPOS ? 0 : (int) unit.get().getLineMap().getLineNumber(start);
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String text, Spot spot) {
        if (!spot.contained()) {
            return false;
        }
        Optional<CompilationUnitTree> unit = unit(spot.element());
        Optional<Tree> tree = find(spot);
        if (unit.isEmpty() || tree.isEmpty()) {
            return false;
        }
        trees.printMessage(kind, text, tree.get(), unit.get());
        return true;
    }

    @Override
    public boolean pointsAtLines() {
        return true;
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String text, Element type, int line) {
        Optional<CompilationUnitTree> unit = unit(type);
        Optional<Tree> tree = unit.flatMap(u -> new LineTrees(trees.getSourcePositions(), u).at(line));
        tree.ifPresent(t -> trees.printMessage(kind, text, t, unit.orElseThrow()));
        return tree.isPresent();
    }

    private Optional<CompilationUnitTree> unit(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE
                && outermost.getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        return units.computeIfAbsent(
                outermost, e -> Optional.ofNullable(trees.getPath(e)).map(TreePath::getCompilationUnit));
    }

    private Optional<Tree> find(Spot spot) {
        List<AnnotationTree> found = new ArrayList<>();
        annotations(spot.element()).forEach(a -> collect(a, spot.annotation(), found));
        if (spot.index() >= found.size()) {
            return Optional.empty();
        }
        AnnotationTree annotation = found.get(spot.index());
        return Optional.of(spot.attribute().isEmpty() ? annotation : value(annotation, spot.attribute()));
    }

    private List<? extends AnnotationTree> annotations(Element element) {
        if (element.getKind() == ElementKind.PARAMETER
                && element.getEnclosingElement() instanceof ExecutableElement method) {
            // A parameter has no tree that can be asked for; its method's has it at the same position.
            int index = method.getParameters().indexOf(element);
            return tree(method) instanceof MethodTree m
                            && index >= 0
                            && index < m.getParameters().size()
                    ? m.getParameters().get(index).getModifiers().getAnnotations()
                    : List.of();
        }
        if (element instanceof PackageElement) {
            return unit(element)
                    .map(CompilationUnitTree::getPackage)
                    .<List<? extends AnnotationTree>>map(PackageTree::getAnnotations)
                    .orElse(List.of());
        }
        Tree tree = tree(element);
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return tree instanceof VariableTree field ? field.getModifiers().getAnnotations() : List.of();
    }

    private @Nullable Tree tree(Element element) {
        return trees.getTree(element);
    }

    /** Adds the annotations of that name, those inside of containers too, in their order. */
    private static void collect(AnnotationTree annotation, String name, List<AnnotationTree> found) {
        if (simpleName(annotation.getAnnotationType()).equals(name)) {
            found.add(annotation);
            return;
        }
        for (ExpressionTree argument : annotation.getArguments()) {
            ExpressionTree value = argument instanceof AssignmentTree a ? a.getExpression() : argument;
            List<? extends ExpressionTree> items =
                    value instanceof NewArrayTree array && array.getInitializers() != null
                            ? array.getInitializers()
                            : List.of(value);
            for (ExpressionTree item : items) {
                if (item instanceof AnnotationTree inner) {
                    collect(inner, name, found);
                }
            }
        }
    }

    private static Tree value(AnnotationTree annotation, String attribute) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree a) {
                if (simpleName(a.getVariable()).equals(attribute)) {
                    return a.getExpression();
                }
            } else if (attribute.equals("value")) {
                return argument;
            }
        }
        return annotation;
    }

    private static String simpleName(Tree name) {
        if (name instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    }
}
