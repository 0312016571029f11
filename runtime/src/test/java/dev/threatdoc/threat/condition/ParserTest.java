package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a or b and not c|Junction[all=false, [a, b and not c]]",
                "not a == b|Not[a == b]",
                "a < b + c * d|Compared[a, < b + c * d]",
                "-a * b|Arithmetic[*, -a, b]",
                "a - b - c|Arithmetic[-, a - b, c]",
                "a if b else c if d else e|Choice[a, b, c if d else e]",
                "a or b if c or d else e|Choice[a or b, c or d, e]",
                "not a in b|Not[a in b]",
                "a not in b|Compared[a, not in b]",
                "a is not b|Compared[a, is not b]",
                "a is (not b)|Compared[a, is (not b)]",
                "a < b <= c != d|Compared[a, < b, <= c, != d]",
                "a % b // c|Arithmetic[//, a % b, c]",
                "(a)|a",
                "(a,)|(a,)",
                "()|()",
                "[a, b,]|[a, b]",
            })
    void bindsAsPythonDoes(String condition, String tree) throws ConditionException {
        assertThat(sketch(parse(condition))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target.source.controls.isHardened",
                "any(d.isPII for d in target.data)",
                "all([x for x in a])",
                "len({1, 2}) + len((1,)) - len([])",
                "any(x for f in a if f if not x for x in f.data if x)",
                "any(any(x == y for y in a) for x in b)",
                "target.oneOf(Server, 'Web', x.sink) and target.hasDataLeaks()",
                "TLSVersion.TLSv12 <= a.b < TLSVersion.TLSv13",
                "'it\\'s \\\\' in ('a', \"b\")",
                "1.5 + 0.25 == 7.75 - 6",
                "min(1, 2) < max(a)",
                "(x for x in a) == b",
                "(1).x.lower()",
                "(a if b else c).name",
                "[(a if b else c) for x in (a if b else c)]",
                "(a and b) and (c or d)",
                "(a < b) < c",
                "- - a + +b",
                "a is'HTTP'or'x'in\"xy\"",
            })
    void canBeWrittenAndReadAgain(String condition) throws ConditionException {
        Expr expr = parse(condition);

        assertThat(parse(Printer.print(expr)))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\bat")
                .isEqualTo(expr);
    }

    @Test
    void takesLineBreaksForBlanks() throws ConditionException {
        assertThat(Printer.print(parse("\n a\r\n and\n\tb \f or (\n c\n)\n"))).isEqualTo("a and b or c");
    }

    @Test
    void understandsEscapes() throws ConditionException {
        Expr expr = parse("'\\\\ \\' \\\" \\n\\t\\r\\b\\f\\v\\a \\x41\\u00e9\\U0001F512' ");

        assertThat(expr)
                .isEqualTo(new Expr.Literal(new Value.Text("\\ ' \" \n\t\r\b\f\u000b\u0007 A\u00e9\ud83d\udd12"), 0));
    }

    @Test
    void knowsKindsByTheNamesOfTheirAnnotationsToo() throws ConditionException {
        assertThat(Printer.print(parse("target.oneOf(Llm, DataAsset)"))).isEqualTo("target.oneOf(LLM, Data)");
    }

    static Stream<String[]> mistakes() {
        return Stream.of(new String[][] {
            {"", "1", "the condition is empty"},
            {"  \n ", "1", "the condition is empty"},
            {"a and", "6", "expected a value, but the condition ends"},
            {"a b", "3", "expected an operator such as \"and\", or the end, but found \"b\""},
            {"a and or b", "7", "expected a value, but found \"or\""},
            {"(a", "3", "expected \")\" for the \"(\" before it, but the condition ends"},
            {"[a, b)", "6", "expected \"]\" for the \"[\" before it, but found \")\""},
            {"any(x for x in a, b)", "17", "expected \")\" for the \"(\" before it, but found \",\""},
            {"a not b", "7", "expected \"in\" after \"not\", but found \"b\""},
            {"a if b", "7", "expected \"else\" with the other value, but the condition ends"},
            {"a.", "3", "expected the name of a property, but the condition ends"},
            {"a.in", "3", "expected the name of a property, but found \"in\""},
            {"a.controls.5", "12", "expected the name of a control, but found \"5\""},
            {"a = 5", "3", "\"=\" is not supported: a condition cannot assign; to compare, write \"==\""},
            {"any(x := 5)", "7", "\":=\" is not supported: a condition cannot assign"},
            {
                "target.oneOf(x=Server)",
                "15",
                "\"=\" is not supported: a condition cannot assign; to compare, write \"==\""
            },
            {"a && b", "3", "\"&&\" is not an operator; write \"and\""},
            {"a || b", "3", "\"||\" is not an operator; write \"or\""},
            {"a & b", "3", "\"&\" is not supported; for a logical and, write \"and\""},
            {"!a", "1", "\"!\" is not an operator; write \"not\""},
            {"a ** b", "3", "\"**\" is not supported; multiply instead"},
            {"a; b", "2", "\";\" is not supported: a condition is one expression"},
            {"a # b", "3", "\"#\" is not supported: a condition has no comments"},
            {"a \u20ac b", "3", "the character U+20AC means nothing in a condition"},
            {"\u00e9t\u00e9", "1", "the character \"\u00e9\" means nothing in a condition"},
            {"a[0]", "2", "subscripts such as x[0] are not supported"},
            {"a.b[0]", "4", "subscripts such as x[0] are not supported"},
            {"{a: b}", "3", "\":\" is not supported: there are no dictionaries, slices or lambdas in a condition"},
            {"{}", "1", "\"{}\" is not supported: a condition has no dictionaries"},
            {"{x for x in a}", "1", "a set cannot be made with \"for\"; use a list: [...]"},
            {"lambda: a", "1", "\"lambda\" is not supported in a condition"},
            {"import os", "1", "\"import\" is not supported in a condition"},
            {"target.__class__", "8", "names that start with \"__\" cannot be used in a condition"},
            {"__import__('os')", "1", "names that start with \"__\" cannot be used in a condition"},
            {"f'{a}'", "1", "a text cannot have a prefix such as f\"...\"; write it in plain quotes"},
            {"rb'a'", "1", "a text cannot have a prefix such as f\"...\"; write it in plain quotes"},
            {"'''a'''", "1", "a text in triple quotes is not supported; use one quote on each side"},
            {"a == 'b", "6", "this text has no closing quote on its line"},
            {"a == 'b\nc'", "6", "this text has no closing quote on its line"},
            {"'\\q'", "2", "unknown escape in a text; for a backslash itself, write two"},
            {"'\\x4'", "2", "the escape \\x needs 2 hexadecimal digits"},
            {"'\\U00110000'", "2", "there is no character with this number"},
            {"5a", "1", "not a number; write digits with at most one point between them, such as 8 or 0.5"},
            {"1e5", "1", "not a number; write digits with at most one point between them, such as 8 or 0.5"},
            {"1.2.3", "1", "not a number; write digits with at most one point between them, such as 8 or 0.5"},
            {"007", "1", "a number cannot start with 0"},
            {"9223372036854775808", "1", "this number is too large"},
            {"open('x')", "1", "unknown function \"open\"; there are any, all, len, min, max, sum"},
            {"ani(a)", "1", "unknown function \"ani\"; did you mean \"any\"?"},
            {"a.crosess(Boundary)", "3", "unknown method \"crosess\"; did you mean \"crosses\"?"},
            {
                "a.format('x')",
                "3",
                "unknown method \"format\"; there are oneOf, crosses, enters, exits, inside, hasDataLeaks, "
                        + "checkTLSVersion, lower, upper"
            },
            {"a()()", "1", "unknown function \"a\"; there are any, all, len, min, max, sum"},
            {"any(a)()", "7", "only functions and methods can be called"},
            {"(a)(b)", "4", "only functions and methods can be called"},
            {"TLSVersion", "1", "\"TLSVersion\" is an enum; name one of its values, such as TLSVersion.NONE"},
            {"TLSVersion.TLS12", "12", "unknown value \"TLS12\" of TLSVersion; did you mean \"TLSv12\"?"},
            {"Action.X", "8", "unknown value \"X\" of Action; there are NO_ACTION, RESTRICT, IGNORE"},
            {"any(target for target in a)", "16", "\"target\" is taken; call the variable something else"},
            {"any(x for Server in a)", "11", "\"Server\" is taken; call the variable something else"},
            {"any(x for (a, b) in c)", "11", "expected the name of a variable, but found \"(\""},
            {"any(x for x of a)", "13", "expected \"in\" and what \"x\" runs through, but found \"of\""},
            {"any(*a)", "5", "expected a value, but found \"*\""},
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String condition, String column, String message) {
        ConditionException e = catchThrowableOfType(ConditionException.class, () -> parse(condition));

        assertThat(e.getMessage() + " @" + e.column()).isEqualTo(message + " @" + column);
    }

    @Test
    void countsLines() {
        ConditionException e = catchThrowableOfType(ConditionException.class, () -> parse("a and\n b and\r\n c d\re"));

        assertThat(e.line()).isEqualTo(3);
        assertThat(e.column()).isEqualTo(4);
        assertThat(e.offset()).isEqualTo(17);
    }

    static Expr parse(String condition) throws ConditionException {
        return Parser.parse(new Source(condition));
    }

    /** The topmost operation with its parts. */
    private static String sketch(Expr expr) {
        if (expr instanceof Expr.Junction j) {
            return "Junction[all=" + j.all() + ", "
                    + j.operands().stream().map(Printer::print).toList() + "]";
        }
        if (expr instanceof Expr.Not n) {
            return "Not[" + Printer.print(n.operand()) + "]";
        }
        if (expr instanceof Expr.Compared c) {
            StringBuilder text = new StringBuilder("Compared[" + Printer.print(c.first()));
            c.links()
                    .forEach(l -> text.append(", ")
                            .append(l.comparison().word())
                            .append(' ')
                            .append(
                                    l.operand() instanceof Expr.Not
                                            ? "(" + Printer.print(l.operand()) + ")"
                                            : Printer.print(l.operand())));
            return text + "]";
        }
        if (expr instanceof Expr.Arithmetic a) {
            return "Arithmetic[" + a.operator().word() + ", " + Printer.print(a.left()) + ", "
                    + Printer.print(a.right()) + "]";
        }
        if (expr instanceof Expr.Choice c) {
            return "Choice[" + Printer.print(c.then()) + ", " + Printer.print(c.condition()) + ", "
                    + Printer.print(c.otherwise()) + "]";
        }
        return Printer.print(expr);
    }
}
