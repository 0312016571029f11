package dev.threatdoc.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as GitHub and GitLab make HTML of it: CommonMark with tables, struck words, and HTML let through. */
public final class Rendered {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Rendered() {}

    /** The HTML of Markdown. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** What people read of it. */
    public static String text(String markdown) {
        return unescape(TAG.matcher(html(markdown)).replaceAll(""));
    }

    /** The tags in their order, without their attributes: its shape. */
    public static List<String> tags(String markdown) {
        return TAG.matcher(html(markdown))
                .results()
                .map(m -> m.group().replaceAll("(?s)[ \\n].*>", ">"))
                .toList();
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
