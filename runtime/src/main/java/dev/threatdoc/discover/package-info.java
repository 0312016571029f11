/**
 * From values to a model: what code, configuration and deployment files say of a system.
 *
 * <ul>
 *   <li>{@code discover}: the one list of all bundled recognisers, and what follows from several observations
 *   <li>{@code discover.recognise}: what a recogniser is, what it is given and what it takes down
 *   <li>{@code discover.access}: who may call what, which several roles ask
 *   <li>{@code discover.recognise.ai}: language models and what lets them decide
 *   <li>{@code discover.recognise.broker}: what passes messages on
 *   <li>{@code discover.recognise.client}: calls of other programs
 *   <li>{@code discover.recognise.control}: controls and their absence
 *   <li>{@code discover.recognise.data}: data that is received, returned and stored
 *   <li>{@code discover.recognise.entry}: what starts a program's code from outside
 *   <li>{@code discover.recognise.hazard}: what is hazardous in code by itself
 *   <li>{@code discover.recognise.infra}: what deployment files start
 *   <li>{@code discover.recognise.store}: what keeps data
 *   <li>{@code discover.derive}: facts made of observations
 *   <li>{@code discover.scan}: whole source trees
 *   <li>{@code discover.merge}: several models as one system
 * </ul>
 *
 * <p>What belongs here names technologies, and ends in facts. How a file is read belongs to {@code read}; whether what
 * was found is a threat, to {@code threat}.
 *
 * <p>Depends on {@code discover.recognise}, {@code discover.recognise.ai}, {@code discover.recognise.broker},
 * {@code discover.recognise.client}, {@code discover.recognise.control}, {@code discover.recognise.data},
 * {@code discover.recognise.entry}, {@code discover.recognise.hazard}, {@code discover.recognise.infra},
 * {@code discover.recognise.store}, {@code model}, {@code model.text}, {@code model.vocabulary}, {@code read.code} and
 * {@code read.config}.
 *
 * <p>The room depends on {@code model} and {@code read}.
 */
@NullMarked
package dev.threatdoc.discover;

import org.jspecify.annotations.NullMarked;
