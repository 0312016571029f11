/**
 * A system as values: the words that models are made of, what was read of one, and the linked model with its defaults.
 *
 * <ul>
 *   <li>{@code model}: items that refer to each other by id, and {@code ModelGraph}, which follows the references
 *   <li>{@code model.facts}: what a reader makes, before anything is linked
 *   <li>{@code model.link}: names are resolved, mistakes reported, defaults applied
 *   <li>{@code model.stability}: marks of what others may rely on
 *   <li>{@code model.text}: what is plain text, whatever the format
 *   <li>{@code model.vocabulary}: kinds, properties, controls and enums, and what each means
 * </ul>
 *
 * <p>What belongs here is true of a system however it was read and whatever is made of it. How something is read
 * belongs to {@code read} and {@code files}, what threatens it to {@code threat}, how it is told to {@code tell}. Each
 * item says where each fact about it comes from.
 *
 * <p>Depends on {@code model.text} and {@code model.vocabulary}. The room depends on no other.
 */
@NullMarked
package dev.threatdoc.model;

import org.jspecify.annotations.NullMarked;
