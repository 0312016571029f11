/**
 * Lines and carets that only javac's own tree interface can give.
 *
 * <p>What names {@code com.sun.source} ({@code TreePositions} and its {@code LineTrees}) is loaded by reflection:
 * without the {@code jdk.compiler} module, on ECJ and behind a build tool's wrapper everything works, with the places
 * that a {@code Messager} can find. Depends on {@code javax.lang.model} and {@code javax.annotation.processing}.
 */
@NullMarked
package dev.threatdoc.processor.position;

import org.jspecify.annotations.NullMarked;
