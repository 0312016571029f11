package dev.threatdoc.threat.catalog;

import dev.threatdoc.model.stability.Stable;

/**
 * What a threat says to people; each part may be empty in files of one's own.
 *
 * @param details what goes wrong, and why it matters
 * @param prerequisites what an attacker needs
 * @param mitigations what to do about it; compiler warnings show the first sentence
 * @param example one concrete case
 */
@Stable
public record ThreatText(String details, String prerequisites, String mitigations, String example) {}
