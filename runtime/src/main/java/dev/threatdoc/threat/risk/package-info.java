/**
 * How much a finding matters: impact times likelihood, and what raises either of them.
 *
 * <p>This is the one place for that arithmetic:
 *
 * <ul>
 *   <li>The <em>impact</em> is the finding's severity: the threat's, or the one that the user's answer gives it by
 *       severity or CVSS vector.
 *   <li>The <em>likelihood</em> is the threat's.
 *   <li>What the subject handles, and where it stands, raises them by the steps of
 *       {@link dev.threatdoc.threat.risk.RiskFactor}, never beyond the highest level. Only what somebody declared or
 *       the code says counts: nothing is raised by a default.
 *   <li>The <em>score</em> is the product of the two, each counted from 1 to 5;
 *       {@link dev.threatdoc.threat.risk.Risk#level()} says which scores make which level.
 * </ul>
 *
 * <p>Depends on {@code model}, {@code model.vocabulary} and {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.threat.risk;

import org.jspecify.annotations.NullMarked;
