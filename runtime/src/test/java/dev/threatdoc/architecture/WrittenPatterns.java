package dev.threatdoc.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The regular expressions that stand in source files, put together from their constants. */
final class WrittenPatterns {

    private static final Set<String> OF_TEXTS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Set<String> SEARCHES =
            Set.of("find", "results", "replaceAll", "replaceFirst", "split", "splitAsStream", "asPredicate");

    private final Map<String, String> constants = new HashMap<>();
    private final List<Written> all = new ArrayList<>();

    private WrittenPatterns() {}

    /**
     * One of them.
     *
     * @param where its file and line
     * @param pattern what is written there
     * @param searches whether it is looked for in a text, rather than compared with the whole of one
     */
    record Written(String where, Pattern pattern, boolean searches) {}

    /** Those in the Java files below some folders. */
    static List<Written> in(Path... roots) throws IOException {
        WrittenPatterns patterns = new WrittenPatterns();
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    d -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            // Constants are made of constants of other files; a few rounds find them all.
            for (int round = 0; round < 3; round++) {
                units.forEach(u -> patterns.new Constants().scan(u, ""));
            }
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : units) {
                patterns.new Calls(unit, positions).scan(unit, "");
            }
        }
        return patterns.all;
    }

    private @Nullable String text(ExpressionTree tree, String owner) {
        if (tree instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (tree instanceof ParenthesizedTree inner) {
            return text(inner.getExpression(), owner);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            String left = text(sum.getLeftOperand(), owner);
            String right = text(sum.getRightOperand(), owner);
            return left == null || right == null ? null : left + right;
        }
        if (tree instanceof IdentifierTree name) {
            return constants.get(owner + "." + name.getName());
        }
        return tree instanceof MemberSelectTree member
                ? constants.get(member.getExpression() + "." + member.getIdentifier())
                : null;
    }

    /** Notes constants that are texts. */
    private final class Constants extends TreeScanner<@Nullable Void, String> {

        @Override
        public @Nullable Void visitClass(ClassTree type, String owner) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, String owner) {
            if (variable.getInitializer() != null
                    && "String".equals(String.valueOf(variable.getType()))
                    && variable.getModifiers().getFlags().contains(Modifier.FINAL)) {
                String text = text(variable.getInitializer(), owner);
                if (text != null) {
                    constants.put(owner + "." + variable.getName(), text);
                }
            }
            return super.visitVariable(variable, owner);
        }
    }

    /** Notes what is compiled, and what texts are asked for. */
    private final class Calls extends TreeScanner<@Nullable Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String source;
        private String variable = "";

        Calls(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.source = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String owner) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, String owner) {
            variable = tree.getName().toString();
            return super.visitVariable(tree, owner);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, String owner) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && !call.getArguments().isEmpty()) {
                String method = select.getIdentifier().toString();
                boolean compiles = method.equals("compile")
                        && select.getExpression().toString().equals("Pattern");
                String regex = compiles || OF_TEXTS.contains(method)
                        ? text(call.getArguments().get(0), owner)
                        : null;
                if (regex != null) {
                    add(call, regex, compiles ? isSearched(variable) : !method.equals("matches"));
                }
            }
            return super.visitMethodInvocation(call, owner);
        }

        private void add(MethodInvocationTree call, String regex, boolean searches) {
            String flags = call.getArguments().toString();
            int bits = (flags.contains("DOTALL") ? Pattern.DOTALL : 0)
                    | (flags.contains("Pattern.CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0)
                    | (flags.contains("MULTILINE") ? Pattern.MULTILINE : 0);
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, call));
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            try {
                all.add(new Written(file + ":" + line, Pattern.compile(regex, bits), searches));
            } catch (java.util.regex.PatternSyntaxException e) {
                // Other classes have methods of these names, which take no expressions.
            }
        }

        /** Whether a text is looked for by a pattern of that name, as far as its own file tells. */
        private boolean isSearched(String name) {
            Matcher uses =
                    Pattern.compile("(?<![.\\w])" + name + "\\b(?!\\s*=)").matcher(source);
            boolean searched = false;
            boolean any = false;
            while (uses.find()) {
                any = true;
                searched |= isSearch(uses.end());
            }
            return searched || !any;
        }

        private boolean isSearch(int at) {
            Matcher method = Pattern.compile("\\s*\\.\\s*(\\w+)\\(").matcher(source);
            if (!method.find(at) || method.start() != at) {
                return anyInFile("\\w+");
            }
            if (!method.group(1).equals("matcher")) {
                return SEARCHES.contains(method.group(1));
            }
            int end = method.end();
            for (int depth = 1; depth > 0 && end < source.length(); end++) {
                depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
            }
            if (method.find(end) && method.start() == end) {
                return SEARCHES.contains(method.group(1));
            }
            int line = source.lastIndexOf("Matcher ", at);
            Matcher assigned = Pattern.compile("Matcher (\\w+)\\s*=").matcher(source);
            return line >= 0 && assigned.find(line) && assigned.start() == line && at - line < 120
                    ? anyInFile(assigned.group(1))
                    : anyInFile("\\w+");
        }

        private boolean anyInFile(String matcher) {
            return Pattern.compile("\\b(" + matcher + ")\\s*\\.\\s*(" + String.join("|", SEARCHES) + ")\\(")
                    .matcher(source)
                    .find();
        }
    }
}
