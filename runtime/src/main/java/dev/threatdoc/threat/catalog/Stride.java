package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import java.util.Locale;
import java.util.Optional;

/** The six kinds of harm of the STRIDE method. */
@Stable
public enum Stride {
    /** Somebody passes for somebody else. */
    SPOOFING("spoofing"),
    /** Something is changed that should not be. */
    TAMPERING("tampering"),
    /** Somebody can deny what they did. */
    REPUDIATION("repudiation"),
    /** Somebody learns what they should not. */
    INFORMATION_DISCLOSURE("information disclosure"),
    /** Something is not there when it is needed. */
    DENIAL_OF_SERVICE("denial of service"),
    /** Somebody can do what they should not. */
    ELEVATION_OF_PRIVILEGE("elevation of privilege");

    private final String words;

    Stride(String words) {
        this.words = words;
    }

    /** The category as people write it, such as {@code denial of service}. */
    public String words() {
        return words;
    }

    /** The category of that name, whatever its case. */
    public static Optional<Stride> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (Stride category : values()) {
            if (category.words.equals(wanted)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
