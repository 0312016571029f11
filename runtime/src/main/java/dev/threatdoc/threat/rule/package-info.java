/**
 * Threats whose condition is written in Java: what to implement, and what an implementation sees of the model.
 *
 * <p>{@link dev.threatdoc.threat.rule.ThreatRule} is the service-provider interface;
 * {@link dev.threatdoc.threat.rule.Rules} finds its providers and makes threats of them. A rule sees items through
 * views, which follow references and never show ids, and which note what the rule has read: a finding is certain only
 * if all of that was declared.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code threat.catalog} and
 * {@code threat.condition}.
 */
@NullMarked
package dev.threatdoc.threat.rule;

import org.jspecify.annotations.NullMarked;
