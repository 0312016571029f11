package dev.threatdoc.model;

import dev.threatdoc.model.stability.Stable;
import java.util.Locale;

/**
 * How severe a threat is by the Common Vulnerability Scoring System, as somebody has judged it for one place.
 *
 * @param text the vector as it was written, such as {@code CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N}, or a score
 *     alone
 * @param score what the vector comes to, from 0.0 to 10.0 with one decimal place
 */
@Stable
public record Cvss(String text, double score) {

    /**
     * The ratings that FIRST gives to scores, in the <a
     * href="https://www.first.org/cvss/v4.0/specification-document#Qualitative-Severity-Rating-Scale">qualitative
     * severity rating scale</a> that CVSS 3.1 and 4.0 share.
     */
    public enum Rating {
        /** 0.0 only. */
        NONE(0.0),
        /** 0.1 to 3.9. */
        LOW(3.9),
        /** 4.0 to 6.9. */
        MEDIUM(6.9),
        /** 7.0 to 8.9. */
        HIGH(8.9),
        /** 9.0 to 10.0. */
        CRITICAL(10.0);

        private final double highest;

        Rating(double highest) {
            this.highest = highest;
        }

        /** The rating as outputs print it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A score and what it was written as.
     *
     * @throws IllegalArgumentException if the score is none
     */
    public Cvss {
        if (!(score >= 0 && score <= Rating.CRITICAL.highest)) {
            throw new IllegalArgumentException("A score is from 0.0 to 10.0, not " + score);
        }
    }

    /** What the score is called. */
    public Rating rating() {
        for (Rating rating : Rating.values()) {
            if (score <= rating.highest) {
                return rating;
            }
        }
        throw new IllegalStateException("The highest score has a rating");
    }

    /** The vector; empty where only a score was written. */
    public String vector() {
        return text.contains(":") ? text : "";
    }

    /** Score and rating, such as {@code CVSS 9.8 (critical)}. */
    public String words() {
        return "CVSS " + String.format(Locale.ROOT, "%.1f", score) + " (" + rating().words() + ")";
    }
}
