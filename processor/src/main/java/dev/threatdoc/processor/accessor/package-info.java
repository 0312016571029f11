/**
 * The generated class {@code ThreatdocModel}, through which a program finds its own model.
 *
 * <p>The class needs nothing of Threatdoc when it runs. Depends on the runtime's {@code facts} and on JavaPoet; of the
 * compiler it sees the {@code Filer} and what JavaPoet's interface names.
 */
@NullMarked
package dev.threatdoc.processor.accessor;

import org.jspecify.annotations.NullMarked;
