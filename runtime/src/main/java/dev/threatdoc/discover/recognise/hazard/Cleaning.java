package dev.threatdoc.discover.recognise.hazard;

import java.util.regex.Pattern;

/** Methods whose result is harmless, by their names alone. */
final class Cleaning {

    private static final Pattern CLEAN =
            Pattern.compile("(?i).*(filter|saniti|escape|clean|encode|quote|getFileName|getExtension"
                    + "|getFilenameExtension|extName|getBaseName).*");
    /** What is harmless in a page, and nowhere else. */
    private static final Pattern FOR_PAGES =
            Pattern.compile("(?i).*(html|xml|javaScript|ecmaScript|escapeJs|forJs|forCss|encodeForCss).*");

    private static final Pattern ENCODER =
            Pattern.compile("(?i)(for(Html|JavaScript|Xml|Css|Cdata).*|.*(escape|encode).*)");
    /** What only looks as if it cleaned: what is written in other letters, and what undoes it. */
    private static final Pattern OTHER_LETTERS = Pattern.compile("(?i).*(base64|hex|unescape|decode).*|encodeToString");

    private Cleaning() {}

    /** Whether what a method of that name returns is harmless wherever it is put. */
    static boolean isClean(String method) {
        return CLEAN.matcher(method).matches()
                && !isForPages(method)
                && !OTHER_LETTERS.matcher(method).matches();
    }

    /** Whether what a method of that name returns is harmless in a page, which says nothing of other uses. */
    static boolean isForPages(String method) {
        return FOR_PAGES.matcher(method).matches()
                && ENCODER.matcher(method).matches()
                && !OTHER_LETTERS.matcher(method).matches();
    }
}
