/**
 * What threatens a system: the threats there are, when they apply, what was found, and what became of it.
 *
 * <ul>
 *   <li>{@code threat.condition}: the language in which threats say when they apply
 *   <li>{@code threat.catalog}: bundled catalogs, and threat files of one's own
 *   <li>{@code threat.rule}: threats as rules in Java, for others to implement
 *   <li>{@code threat.risk}: impact times likelihood, the one place for that arithmetic
 *   <li>{@code threat.cvss}: CVSS vectors, the only place that knows their library
 *   <li>{@code threat.analysis}: findings, what became of them, and open questions
 *   <li>{@code threat.diff}: what has changed from one analysis to another
 * </ul>
 *
 * <p>What belongs here is a pure function of a model. Formats of its files belong to {@code files}, but for threat
 * files, which are read here because the bundled ones are read at each compilation; sentences and drawings belong to
 * {@code tell}.
 *
 * <p>The room depends on {@code model} and {@code read}.
 */
@NullMarked
package dev.threatdoc.threat;

import org.jspecify.annotations.NullMarked;
