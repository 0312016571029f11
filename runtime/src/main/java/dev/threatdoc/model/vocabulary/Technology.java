package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A technology that a threat may need, and that code which was read uses or does not use. */
@Experimental
public enum Technology {
    /** Runs other programs of the machine. */
    COMMANDS("runs commands"),
    /** Keeps who a caller is in cookies. */
    COOKIES("sets cookies"),
    /** Evaluates expressions, scripts or templates, or loads code at run time. */
    DYNAMIC_CODE("evaluates code"),
    /** Opens files by paths. */
    FILES("opens files"),
    /** Makes pages for browsers. */
    HTML("makes HTML pages"),
    /** Answers requests over HTTP. */
    HTTP("answers HTTP requests"),
    /** Reads or writes JSON. */
    JSON("reads JSON"),
    /** Searches a directory. */
    LDAP("uses LDAP"),
    /** Sends or fetches mail. */
    MAIL("handles mail"),
    /** Runs code without checks of memory, such as C. */
    NATIVE_CODE("runs native code"),
    /** Runs PHP. */
    PHP("runs PHP"),
    /** Keeps sessions. */
    SESSIONS("keeps sessions"),
    /** Speaks SOAP. */
    SOAP("speaks SOAP"),
    /** Sends queries in SQL. */
    SQL("sends SQL"),
    /** Fills server-side includes in. */
    SSI("fills in server-side includes"),
    /** Reads or writes the registry of Windows. */
    WINDOWS_REGISTRY("uses the Windows registry"),
    /** Reads XML. */
    XML("reads XML");

    private final String words;

    Technology(String words) {
        this.words = words;
    }

    /** The name in files, such as {@code native-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is said of a program that uses it, such as {@code reads XML}. */
    public String words() {
        return words;
    }

    /** The technology of that name. */
    public static Optional<Technology> find(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
