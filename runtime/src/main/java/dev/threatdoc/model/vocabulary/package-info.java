/**
 * The words that models are made of: kinds of elements, their properties, the controls, and the enums of values.
 *
 * <p>One place says what exists, of what type, with what default and what it means; annotations, conditions, JSON,
 * {@code --describe} and the reference pages all follow it.
 *
 * <p>Depends on no other package.
 */
@NullMarked
package dev.threatdoc.model.vocabulary;

import org.jspecify.annotations.NullMarked;
