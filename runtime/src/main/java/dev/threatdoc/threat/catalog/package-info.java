/**
 * What is known about threats: the bundled catalogs, and threat files of one's own.
 *
 * <p>Depends on {@code vocabulary}, {@code model}, {@code condition} and {@code json}.
 */
@NullMarked
package dev.threatdoc.threat.catalog;

import org.jspecify.annotations.NullMarked;
