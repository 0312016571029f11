package dev.threatdoc.processor.position;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Finds the piece of code that stands on a line. */
final class LineTrees extends TreeScanner<@Nullable Void, Integer> {

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final LineMap lines;
    private @Nullable Tree starting;
    private @Nullable Tree around;

    LineTrees(SourcePositions positions, CompilationUnitTree unit) {
        this.positions = positions;
        this.unit = unit;
        this.lines = unit.getLineMap();
    }

    /** The outermost tree that starts on that line, or else the innermost that reaches over it. */
    Optional<Tree> at(int line) {
        scan(unit.getTypeDecls(), line);
        return Optional.ofNullable(starting == null ? around : starting);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, Integer line) {
        if (tree == null || starting != null) {
            return null;
        }
        long start = positions.getStartPosition(unit, tree);
        long end = positions.getEndPosition(unit, tree);
        if (start == Diagnostic.NOPOS) {
            return super.scan(tree, line);
        }
        long first = lines.getLineNumber(start);
        if (first == line) {
            starting = tree;
            return null;
        }
        // Generated members have no end; what they hold may still have a place.
        if (first > line || (end != Diagnostic.NOPOS && lines.getLineNumber(end) < line)) {
            return null;
        }
        around = tree;
        return super.scan(tree, line);
    }
}
