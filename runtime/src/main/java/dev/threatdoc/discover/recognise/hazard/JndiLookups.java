package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import java.util.Set;

/** Look-ups in JNDI of names that are not constant, by which a directory elsewhere can deliver code. */
final class JndiLookups implements Hazard {

    private static final Set<String> CONTEXTS = Set.of(
            "javax.naming.Context",
            "javax.naming.InitialContext",
            "javax.naming.directory.DirContext",
            "javax.naming.directory.InitialDirContext",
            "org.springframework.jndi.JndiTemplate");
    private static final Set<String> LOOKUPS = Set.of("lookup", "lookupLink", "doLookup");

    @Override
    public void look(Body body, Sightings sightings) {
        body.calls()
                .filter(c -> LOOKUPS.contains(c.name())
                        && c.rootType().filter(t -> t.isAny(CONTEXTS)).isPresent())
                .filter(c -> c.argument(0)
                        .filter(a -> !body.isConstant(a) && !body.isGuarded(c, a))
                        .isPresent())
                .forEach(c -> sightings.hazard(
                        Hazards.JNDI_LOOKUP,
                        c.name() + "() of a name that is not constant",
                        body,
                        c,
                        PropertyNames.USES_SECURE_FUNCTIONS,
                        PropertyNames.SANITIZES_INPUT));
    }
}
