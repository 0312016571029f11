/**
 * The threat model as immutable values: what the system is made of, and where each fact about it comes from.
 *
 * <p>Items refer to each other by id; {@link dev.threatdoc.model.ModelGraph} follows the references. Depends on
 * {@code vocabulary} only, and never on how a model was read.
 */
@NullMarked
package dev.threatdoc.model;

import org.jspecify.annotations.NullMarked;
