/**
 * The Maven plugin: each goal is a command of the command line, with the project's own places for what the user leaves
 * out.
 *
 * <p>What belongs here knows Maven: parameters, projects, the reactor, the log. What a goal does belongs to the command
 * line or to what is below it. Files are the module's or named in full; no goal asks where the process was started.
 */
@NullMarked
package dev.threatdoc.maven;

import org.jspecify.annotations.NullMarked;
