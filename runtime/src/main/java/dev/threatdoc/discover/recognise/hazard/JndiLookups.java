package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.Set;

/** Look-ups in JNDI of names out of requests, by which a directory elsewhere can deliver code. */
final class JndiLookups implements Hazard {

    private static final Set<String> CONTEXTS = Set.of(
            "javax.naming.Context",
            "javax.naming.InitialContext",
            "javax.naming.directory.DirContext",
            "javax.naming.directory.InitialDirContext",
            "org.springframework.jndi.JndiTemplate",
            "java.rmi.registry.Registry",
            "java.rmi.Naming");

    @Override
    public Set<String> calls() {
        return Set.of("lookup", "lookupLink", "doLookup");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (call.startsAt(CONTEXTS)) {
            call.argument(0)
                    .flatMap(a -> body.taint(call, a))
                    .ifPresent(
                            t -> sightings.ofRequest(WeaknessKinds.JNDI_LOOKUP, t, "is looked up in JNDI", body, call));
        }
    }
}
