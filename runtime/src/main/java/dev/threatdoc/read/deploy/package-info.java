/**
 * Files that build and deploy programs: which programs there are, of which images, with which settings and neighbours.
 *
 * <p>Depends on {@code model} for places and problems, on {@code yaml}, and on {@code config} for what an environment
 * sets.
 */
@NullMarked
package dev.threatdoc.read.deploy;

import org.jspecify.annotations.NullMarked;
