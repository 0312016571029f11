/**
 * Reads CVSS vectors and scores them, by a library of their own; it is loaded only when there is a vector to read.
 *
 * <p>Depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.threat.cvss;

import org.jspecify.annotations.NullMarked;
