package dev.threatdoc.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps texts of others from doing something where Markdown is shown: sites tell people whose name stands behind an
 * {@code @}, link numbers behind a {@code #} to issues and whatever looks like an address to the place that it names,
 * and they do so after backslashes and references of characters are gone.
 *
 * <p>A word joiner, which nobody sees and no line breaks at, takes each of them apart.
 */
public final class Inert {

    private static final String JOINER = "\u2060";

    /**
     * What a joiner goes behind: the sign of a mention or of an address of mail, of issues, requests, labels,
     * milestones and snippets of GitHub and GitLab, the scheme of an address, {@code www}, and pieces of what could be
     * a commit.
     */
    private static final Pattern LIVE = Pattern.compile(
            "@(?=[\\p{Alnum}_-])|[#!&$^](?=\\d)|[~%](?=[\\p{Alnum}\"])"
                    + "|(?<![\\p{Alnum}])(?i:gh-)(?=\\d)|:(?=//)|(?<![\\p{Alnum}])(?i:www)(?=\\.)"
                    + "|(?<![\\p{Alnum}])(?=[0-9a-f]{7,40}(?![\\p{Alnum}]))(?=[0-9a-f]{0,39}\\d)(?=[0-9a-f]{0,39}[a-f])[0-9a-f]+");

    private Inert() {}

    /** Three characters are too few for a commit's name. */
    private static String apart(String live) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < live.length(); i += 3) {
            apart.append(live, i, Math.min(live.length(), i + 3)).append(JOINER);
        }
        return apart.toString();
    }

    /** A line that shows the same and does nothing. */
    public static String text(String line) {
        return LIVE.matcher(line).replaceAll(m -> Matcher.quoteReplacement(apart(m.group())));
    }
}
