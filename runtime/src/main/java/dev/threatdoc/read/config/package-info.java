/**
 * Configuration files of applications: which values they set, and where.
 *
 * <p>No value of a key that looks secret is ever kept, only whether it stood there in plain text.
 *
 * <p>Depends on {@code model}, {@code model.text} and {@code read.yaml}.
 */
@NullMarked
package dev.threatdoc.read.config;

import org.jspecify.annotations.NullMarked;
