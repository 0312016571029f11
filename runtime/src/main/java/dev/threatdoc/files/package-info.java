/**
 * Models and findings as files that programs read: our own model, pytm's, lists of findings, baselines, labels of risk.
 *
 * <ul>
 *   <li>{@code files}: a reader or a writer for each format of ours, and where models are found: folders of classes,
 *       jars, files
 *   <li>{@code files.contract}: the threat model as a contract, {@code THREAT_MODEL.md} and its sidecar
 *   <li>{@code files.exchange}: models and findings in the formats of other tools
 *   <li>{@code files.foreign}: models of other tools as facts
 *   <li>{@code files.place}: where the files that a model speaks of are in a repository
 *   <li>{@code files.sarif}: findings as code scanning services take them
 * </ul>
 *
 * <p>What belongs here is a format with a schema or a program on the other side; what people read belongs to
 * {@code tell}, and threat files to {@code threat.catalog}. Readers end in facts and problems, with the place of each
 * in the file; writers are deterministic to the byte.
 *
 * <p>Depends on {@code files.foreign}, {@code model}, {@code model.facts}, {@code model.vocabulary}, {@code read.json},
 * {@code threat.analysis}, {@code threat.catalog}, {@code threat.condition}, {@code threat.cvss}, {@code threat.diff}
 * and {@code threat.risk}.
 *
 * <p>The room depends on {@code model}, {@code read} and {@code threat}.
 */
@NullMarked
package dev.threatdoc.files;

import org.jspecify.annotations.NullMarked;
