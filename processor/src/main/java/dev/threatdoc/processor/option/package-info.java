/**
 * The options {@code -Athreatdoc.NAME=VALUE}: which there are, and what a user may write.
 *
 * <p>Knows nothing of the compiler. Depends on the runtime only.
 */
@NullMarked
package dev.threatdoc.processor.option;

import org.jspecify.annotations.NullMarked;
