/**
 * Where the files that a model speaks of are in a repository: what trackers and dashboards need to link to a line.
 *
 * <p>Depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.files.place;

import org.jspecify.annotations.NullMarked;
