package dev.threatdoc.discover.recognise;

import dev.threatdoc.model.stability.Experimental;

/**
 * Knows one technology and what its use says about the architecture.
 *
 * <p>Implementations have a public constructor without parameters, keep no state and are named in
 * {@code META-INF/services/dev.threatdoc.discover.recognise.Recogniser}. They match by names, for none of the
 * technologies is on our class path. What they throw is reported with their name; the others go on.
 */
@FunctionalInterface
@Experimental
public interface Recogniser {

    /**
     * Looks at a module.
     *
     * @param module all that was read of it
     * @param notes takes what the module shows; in any order
     */
    void recognise(Module module, Notes notes);
}
