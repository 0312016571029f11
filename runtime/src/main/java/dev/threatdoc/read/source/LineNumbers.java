package dev.threatdoc.read.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import javax.tools.Diagnostic;

/** The lines of one file. */
final class LineNumbers {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    LineNumbers(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    /** The line on which a tree starts; 0 where the compiler does not know. */
    int start(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    /** The line on which a tree ends, or else starts: that of the name in {@code a.b.name}. */
    int end(Tree tree) {
        long end = positions.getEndPosition(unit, tree);
        return end == Diagnostic.NOPOS ? start(tree) : line(end);
    }

    private int line(long position) {
        return position == Diagnostic.NOPOS ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
}
