/**
 * What is hazardous in code by itself, and which control it belies.
 *
 * <p>Only what the place shows: each kind of hazard looks at one method at a time and is silent where that method shows
 * what prevents it. What comes out of requests is followed through variables and into methods of the same code.
 *
 * <p>Depends on {@code discover.recognise}, {@code model}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 */
@NullMarked
package dev.threatdoc.discover.recognise.hazard;

import org.jspecify.annotations.NullMarked;
