package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;
import java.util.Optional;

/**
 * How much a threat matters, wherever it applies.
 *
 * @param severity how bad it is when it happens
 * @param likelihood how likely it is to be tried and to succeed
 * @param stride what kind of harm it does, if its author said
 */
@Stable
public record ThreatRating(Level severity, Level likelihood, Optional<Stride> stride) {}
