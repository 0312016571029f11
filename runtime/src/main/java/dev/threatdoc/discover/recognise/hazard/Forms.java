package dev.threatdoc.discover.recognise.hazard;

import java.util.regex.Pattern;

/** Which regular expressions let nothing through that does harm in a query, a path, a page or a command. */
final class Forms {

    private static final int LONGEST = 500;
    /** Names of classes of harmless characters, and escapes that stand for one. */
    private static final String NAMED = "\\\\[wds]|\\\\p\\{\\w{1,20}}|\\[:\\w{1,20}:]|\\\\[-._@+: ,]";

    private static final String CHARACTER = NAMED + "|[\\w\\s\\-.@+:,=~\\u00c0-\\uffff]";
    /** A class of what is not kept, as often as it comes. */
    private static final Pattern OTHERS =
            Pattern.compile("\\(*(\\[\\^(" + CHARACTER + ")++]|\\\\W|\\\\D|\\\\P\\{\\w{1,20}})\\)*[+*]?");

    private static final Pattern WHOLE = Pattern.compile("(\\(\\?[a-z]{1,5}\\))?\\^?(" + NAMED + "|\\[(" + CHARACTER
            + ")++]|[\\w\\-@:,=|()?*+ ]|\\{\\d{1,5},?\\d{0,5}})++\\$?");

    private Forms() {}

    /** Whether nothing but harmless characters is left of a text of which everything is replaced that matches. */
    static boolean leavesLittle(String regex) {
        return regex.length() < LONGEST && OTHERS.matcher(regex).matches();
    }

    /** Whether a text that matches as a whole does no harm. */
    static boolean allowsLittle(String regex) {
        return regex.length() < LONGEST && WHOLE.matcher(regex).matches();
    }
}
