/**
 * The command line: what is asked of it, in which files the answer is, and how it is told.
 *
 * <p>{@link dev.threatdoc.cli.Main} reads the arguments, a {@link dev.threatdoc.cli.Command} answers them out of a
 * {@link dev.threatdoc.cli.Session}, which reads and analyses only what it is asked for. A new subcommand is one new
 * class and one line in {@link dev.threatdoc.cli.ThreatdocCommand}; a new thing to print is one new
 * {@link dev.threatdoc.cli.Action}.
 *
 * <p>May use everything in the runtime; nothing in the runtime may use it.
 */
@NullMarked
package dev.threatdoc.cli;

import org.jspecify.annotations.NullMarked;
