/**
 * Marks of what others may rely on.
 *
 * <p>A public type in a package that the module exports to everybody has one of them, and no other type has: what has
 * none is ours, and may change or go with any version. Not counted among the dependencies of a package.
 *
 * <p>Depends on no other package.
 */
@NullMarked
package dev.threatdoc.model.stability;

import org.jspecify.annotations.NullMarked;
