/**
 * The command line: what is asked of it, in which files the answer is, and how it is told.
 *
 * <ul>
 *   <li>{@code cli}: arguments, commands and what they print
 * </ul>
 *
 * <p>{@link dev.threatdoc.cli.Main} reads the arguments, a {@link dev.threatdoc.cli.Command} answers them out of a
 * {@link dev.threatdoc.cli.Session}, which reads and analyses only what it is asked for. A new subcommand is one new
 * class and one line in {@link dev.threatdoc.cli.ThreatdocCommand}; a new thing to print is one new
 * {@link dev.threatdoc.cli.Task}.
 *
 * <p>What belongs here reads arguments, opens files, or speaks to the person at the terminal. What another program
 * could use as well belongs to a room below. Nothing depends on this room.
 *
 * <p>Depends on {@code api}, {@code discover}, {@code discover.derive}, {@code discover.merge},
 * {@code discover.recognise}, {@code discover.scan}, {@code draw.layout}, {@code draw.picture}, {@code draw.svg},
 * {@code files}, {@code files.exchange}, {@code files.place}, {@code model}, {@code model.facts}, {@code model.link},
 * {@code model.text}, {@code model.vocabulary}, {@code tell.content}, {@code tell.diagram}, {@code tell.output},
 * {@code tell.report}, {@code threat.analysis}, {@code threat.catalog}, {@code threat.condition}, {@code threat.diff},
 * {@code threat.risk} and {@code threat.rule}.
 *
 * <p>The room depends on {@code api}, {@code discover}, {@code draw}, {@code files}, {@code model}, {@code tell} and
 * {@code threat}.
 */
@NullMarked
package dev.threatdoc.cli;

import org.jspecify.annotations.NullMarked;
