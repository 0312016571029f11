/**
 * Controls and their absence, whatever technology brings them: who may call, what protects the way, what is checked,
 * limited, encoded and logged.
 *
 * <p>A control says something of every request, field or connection, so a place that shows one of them mostly gives a
 * tag that says so; the control itself is stated only where the place settles it, which for {@code false} is often and
 * for {@code true} is seldom.
 *
 * <p>Depends on {@code discover.access}, {@code discover.recognise}, {@code model}, {@code model.text},
 * {@code model.vocabulary}, {@code read.code}, {@code read.config} and {@code read.deploy}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.control;

import org.jspecify.annotations.NullMarked;
