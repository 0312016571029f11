/**
 * YAML as plain values that know their lines, and plain values as YAML; the only package that sees the YAML library.
 *
 * <p>No tag makes an object, aliases cannot grow without bounds, and a broken file is a problem, not an exception.
 *
 * <p>Depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.read.yaml;

import org.jspecify.annotations.NullMarked;
