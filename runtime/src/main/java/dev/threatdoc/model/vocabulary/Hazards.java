package dev.threatdoc.model.vocabulary;

import dev.threatdoc.model.stability.Stable;

/**
 * The names of tags for what is hazardous in code by itself; the values are the methods in which it was seen.
 *
 * <p>As other tags, no condition reads them: what a threat turns on is the control that such a place belies.
 */
@Stable
public final class Hazards {

    /** Accepts every certificate or every host name. */
    public static final Tag TRUSTS_EVERY_CERTIFICATE = Tag.of("trusts-every-certificate");

    /** Believes tokens that nobody has signed. */
    public static final Tag UNVERIFIED_TOKEN = Tag.of("unverified-token");
    /** Sets cookies that scripts can read, or that are sent without encryption. */
    public static final Tag OPEN_COOKIE = Tag.of("open-cookie");

    private Hazards() {}
}
