package dev.threatdoc.threat.rule;

import dev.threatdoc.model.text.OneLine;
import dev.threatdoc.model.text.Thrown;

/** Says what went wrong inside a rule, in one line that its author can work with. */
final class RuleWords {

    private static final int LONGEST = 300;

    private RuleWords() {}

    /** What was thrown, and where in the rule. */
    static String of(Throwable thrown, Class<?> rule) {
        String shown = OneLine.cut(Thrown.words(thrown).replaceAll("\\p{Cntrl}+", " "), LONGEST);
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().equals(rule.getName()) && frame.getLineNumber() > 0) {
                return shown + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return shown;
    }
}
