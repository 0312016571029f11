package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Boundary;

/** Where trust ends in this system. */
final class TrustBoundaries {

    private TrustBoundaries() {}

    /** Everything in front of the web server: people and networks that we know nothing about. */
    @Boundary("User/Web")
    interface UserWeb {}

    /** Everything behind the web server: reached by our own programs only. */
    @Boundary("Web/DB")
    interface WebDb {}
}
