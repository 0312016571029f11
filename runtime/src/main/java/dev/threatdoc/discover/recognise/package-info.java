/**
 * Recognisers: what the code, the configuration and the deployment of one module say about the architecture.
 *
 * <p>Each technology is one small class that implements {@link dev.threatdoc.discover.recognise.Recogniser}, matches
 * annotations, types, calls, configuration keys and dependencies by their names, and reports
 * {@linkplain dev.threatdoc.discover.recognise.Observation observations}, each with the place that shows it. It never
 * sees another module: what stands at the other end of a connection is named by its address, name or role, and found
 * later. They are found with {@link java.util.ServiceLoader}, so a jar can bring its own.
 *
 * <p>Depends on {@code model}, {@code model.text}, {@code model.vocabulary}, {@code read.code}, {@code read.config} and
 * {@code read.deploy}.
 */
@NullMarked
package dev.threatdoc.discover.recognise;

import org.jspecify.annotations.NullMarked;
