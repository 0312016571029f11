package dev.threatdoc.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names that somebody might give to break, or to misuse, what is made of them. */
public final class Hostile {

    /** One for each trick that is known. */
    public static final List<String> NAMES = List.of(
            "\"]; digraph x { <script>",
            "ends in a backslash\\",
            "\\",
            "a\nb\r\nc\td",
            "\n!include /etc/passwd\n",
            "x\n@enduml\n@startuml\n!include /etc/passwd",
            "@enduml",
            "%version()",
            "%load_json(\"/etc/passwd\")",
            "%getenv(\"PATH\")",
            "!include /etc/passwd",
            "<img:/etc/passwd>",
            "<img:http://example.com/x.png>",
            "[[http://x]]",
            "[[http://x{tip} label]]",
            "</text><script>alert(1)</script>",
            "<b>bold</b> <size:99>big</size>",
            "&amp; &lt; &#65; &lambda;",
            "end note",
            "end box",
            "endlegend",
            "}",
            "*/ /' '/ ' comment",
            "\\n \\l \\r \\N \\G \\E",
            "**x** __y__ --z-- ~~w~~ //v//",
            "| a | b |",
            "# heading",
            "- item",
            "1. item",
            "`code` ![](http://x) [x](javascript:alert(1))",
            "$x$ $$y$$",
            "{tm.name} {{item.name}} {{{{x}}}}",
            "\uD83D\uDE00 emoji",
            "\u05E9\u05DC\u05D5\u05DD right to left",
            "\u202Eoverride",
            "\uD800 lone",
            "lone \uDC00",
            "\uFFFE \uFFFF",
            "\u0000\u0001\u001B[31m\u007F\u0085",
            "\u2028\u2029",
            "日本語の名前",
            "<U+0041>",
            "<:smile:> :smile: <&heart>",
            "a".repeat(300),
            "CON",
            "node",
            "]]><script>alert(1)</script>",
            "@octocat #1 GH-1 https://evil.example www.evil.example a@b.example",
            "graph");

    private Hostile() {}

    /** Those names, and any other, and mixtures of both. */
    public static Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> known = Arbitraries.of(NAMES);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(40);
        return Arbitraries.oneOf(List.of(
                        known,
                        any,
                        ascii,
                        known.tuple2().map(t -> t.get1() + t.get2()),
                        any.tuple2().map(t -> t.get1() + "\\" + t.get2() + "\"")))
                .filter(n -> !n.isEmpty());
    }
}
