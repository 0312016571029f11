package dev.threatdoc.draw.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that are no wider than their place. */
final class Wrap {

    private static final int MOST = 2_000;
    private static final String ELLIPSIS = "…";

    private final TextStyle style;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrap(TextStyle style, double width) {
        this.style = style;
        this.width = width;
    }

    /**
     * The lines of a text; the last ends in an ellipsis if there is more than fits.
     *
     * @param most how many lines there may be, from 1
     */
    static List<String> lines(String text, TextStyle style, double width, int most) {
        Wrap wrap = new Wrap(style, width);
        // No place takes so many characters; breaking a text of many thousands would take long and show nothing more.
        boolean tooLong = text.length() > MOST;
        String start = tooLong ? text.substring(0, text.offsetByCodePoints(MOST - 1, -1)) : text;
        for (String word : start.split(" ", -1)) {
            wrap.add(word);
            if (wrap.lines.size() > most) {
                break;
            }
        }
        wrap.flush();
        if (wrap.lines.size() <= most && !tooLong) {
            return wrap.lines.isEmpty() ? List.of("") : List.copyOf(wrap.lines);
        }
        List<String> kept = new ArrayList<>(wrap.lines.subList(0, Math.min(most, wrap.lines.size())));
        int last = kept.size() - 1;
        kept.set(last, wrap.shortened(kept.get(last)));
        return List.copyOf(kept);
    }

    private void add(String word) {
        if (!line.isEmpty() && !fits(line + " " + word)) {
            flush();
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
        while (!fits(line.toString())) {
            int cut = cut(line.toString());
            lines.add(line.substring(0, cut));
            line.delete(0, cut);
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** Where to break a word that is too long: behind a dot or before a capital if there is one, else anywhere. */
    private int cut(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        for (int i = end; i > end / 2; i--) {
            char before = word.charAt(i - 1);
            char after = i < word.length() ? word.charAt(i) : ' ';
            boolean hump = Character.isLowerCase(before) && Character.isUpperCase(after);
            if (hump || "._-/:,;".indexOf(before) >= 0) {
                return i;
            }
        }
        return end;
    }

    private String shortened(String text) {
        String shorter = text;
        while (!shorter.isEmpty() && !fits(shorter + ELLIPSIS)) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.strip() + ELLIPSIS;
    }

    private boolean fits(String text) {
        return style.width(text) <= width || text.codePointCount(0, text.length()) == 1;
    }
}
