package dev.threatdoc.cli;

import java.util.Locale;
import java.util.Map;

/**
 * What the reader's screen can show.
 *
 * @param colour whether colours are wanted
 * @param width how many columns there are; 0 where lines are not to be broken
 */
record Screen(boolean colour, int width) {

    private static final String[] COLOURS = {"", "2", "0", "33", "38;5;208", "1;31"};

    /** Neither colours nor an end to lines, as files and other programs want it. */
    static Screen plain() {
        return new Screen(false, 0);
    }

    /**
     * The screen of this process.
     *
     * @param wish auto, always or never
     * @param isTerminal whether somebody watches
     * @param environment the variables NO_COLOR, TERM and COLUMNS say what that somebody wants and has
     */
    static Screen of(String wish, boolean isTerminal, Map<String, String> environment) throws UserException {
        boolean wanted = switch (wish.toLowerCase(Locale.ROOT)) {
            case "", "auto" ->
                isTerminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
            case "always" -> true;
            case "never" -> false;
            default -> throw UserException.of("--color takes auto, always or never, not \"" + wish + "\"");
        };
        return new Screen(wanted, isTerminal ? columns(environment.getOrDefault("COLUMNS", "")) : 0);
    }

    private static int columns(String stated) {
        return stated.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(stated) : 0;
    }

    /** Words in the colour of a risk from 1 to 5. */
    String risk(String words, int level) {
        return painted(words, COLOURS[level]);
    }

    /** Words that stand out. */
    String bold(String words) {
        return painted(words, "1");
    }

    private String painted(String words, String code) {
        return colour && !code.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
    }

    /** A line, broken between words where it is wider than the screen; what follows is indented. */
    String fitted(String line, int indent) {
        if (width == 0 || line.length() <= width) {
            return line;
        }
        int hang = Math.min(indent, width / 2);
        StringBuilder out = new StringBuilder();
        String rest = line;
        int room = width;
        while (rest.length() > room) {
            int at = rest.lastIndexOf(' ', room);
            if ((at <= hang && out.isEmpty()) || at <= 0) {
                at = room;
            }
            out.append(rest.substring(0, at).stripTrailing()).append('\n').append(" ".repeat(hang));
            rest = rest.substring(at).strip();
            room = width - hang;
        }
        return out.append(rest).toString();
    }
}
