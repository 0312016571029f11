package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Controls;
import dev.threatdoc.annotation.Dataflow;
import dev.threatdoc.annotation.InBoundary;
import dev.threatdoc.annotation.Lambda;
import dev.threatdoc.examples.comments.TrustBoundaries.WebDb;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Removes comments that are older than thirty days; the platform calls it every six hours. */
@Lambda("cleanDBevery6hours")
@InBoundary(WebDb.class)
@Controls(hasAccessControl = true)
final class CleanComments {

    static final Duration EVERY = Duration.ofHours(6);

    private static final Duration KEPT = Duration.ofDays(30);

    @Dataflow(value = "(λ)Periodically cleans DB", protocol = "SQL", dstPort = 3306)
    private final CommentRepository repository;

    private final Clock clock;

    CleanComments(CommentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** One run; returns how many comments went. */
    int run() throws SQLException {
        return repository.deleteOlderThan(clock.instant().minus(KEPT));
    }
}
