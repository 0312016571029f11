package dev.threatdoc.threat.cvss;

/** A text is no CVSS vector; the message says why, and shows one. */
public final class CvssException extends Exception {

    private static final long serialVersionUID = 1L;

    CvssException(String message) {
        super(message);
    }

    /** What is wrong, for the user. */
    public String complaint() {
        return String.valueOf(getMessage());
    }
}
