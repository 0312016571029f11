/**
 * From facts to a model: names are resolved, mistakes reported, defaults applied.
 *
 * <p>Depends on {@code model}, {@code model.facts} and {@code model.vocabulary}.
 */
@NullMarked
package dev.threatdoc.model.link;

import org.jspecify.annotations.NullMarked;
