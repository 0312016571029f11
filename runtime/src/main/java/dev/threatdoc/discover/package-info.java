/**
 * From values to a model: what code, configuration and deployment files say of a system. This package has the one list
 * of all recognisers; its parts are the recognisers by role, what makes facts of their observations, whole source
 * trees, and several models as one.
 */
@NullMarked
package dev.threatdoc.discover;

import org.jspecify.annotations.NullMarked;
