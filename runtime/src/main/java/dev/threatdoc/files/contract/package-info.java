/**
 * The threat model as a contract between a project and those who build on it: the document {@code THREAT_MODEL.md} that
 * the Alpha-Omega project's generator and Apache's projects use, and its sidecar in YAML for programs that route
 * reports.
 *
 * <p>Each claim names where it stands, or the open question that would settle it; nothing is claimed that nobody said.
 *
 * <p>Depends on {@code files.place}, {@code model}, {@code model.text}, {@code model.vocabulary}, {@code read.yaml},
 * {@code threat.analysis}, {@code threat.catalog} and {@code threat.condition}.
 */
@NullMarked
package dev.threatdoc.files.contract;

import org.jspecify.annotations.NullMarked;
