/**
 * Files that build and deploy programs: which programs there are, of which images, with which settings and neighbours.
 *
 * <p>Depends on {@code model}, {@code read.config} and {@code read.yaml}.
 */
@NullMarked
package dev.threatdoc.read.deploy;

import org.jspecify.annotations.NullMarked;
