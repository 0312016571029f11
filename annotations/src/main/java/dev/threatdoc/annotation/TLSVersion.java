package dev.threatdoc.annotation;

/**
 * Versions of the TLS protocol and of SSL before it, oldest first.
 *
 * <p>The constants are ordered, so that a version can be compared with the oldest that is accepted.
 */
public enum TLSVersion {
    /** No TLS at all, or nobody has said. */
    NONE,

    /** SSL 1.0, which was never released; broken. */
    SSLv1,

    /** SSL 2.0; broken and forbidden by RFC 6176. */
    SSLv2,

    /** SSL 3.0; broken and forbidden by RFC 7568. */
    SSLv3,

    /** TLS 1.0; withdrawn by RFC 8996. */
    TLSv10,

    /** TLS 1.1; withdrawn by RFC 8996. */
    TLSv11,

    /** TLS 1.2; sound with modern cipher suites. */
    TLSv12,

    /** TLS 1.3; all its cipher suites are modern. */
    TLSv13
}
